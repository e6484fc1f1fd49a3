import {
  type AnnotationPlace,
  type AnnotationReply,
  type AnnotationRequest,
  type DescribeReply,
  type DrawReply,
  parseAnnotationRequest,
  type ShowReply,
} from "../messaging/annotation-request";
import type { Request } from "../messaging/contract";
import type { AnchoredQuote } from "../page/anchor-quotes";
import type { Marked } from "../page/highlights";
import { sameAddress } from "../text/page-address";
import { type Layer, type LayerWorld, makeLayer } from "./drawn-layer";
import { takePage } from "./take-page";

type MessageListener = (
  message: unknown,
  sender: { readonly id?: string | undefined },
  respond: (reply: AnnotationReply) => void,
) => boolean;

/** The world of the script that draws; the entrypoint hands in the real one. */
export interface AnnotatingWorld extends LayerWorld {
  readonly describe: () => Promise<DescribeReply>;
  readonly draw: (marked: readonly Marked[]) => void;
  /** Whether what is drawn has the look we give it. */
  readonly isStyled: () => boolean;
  readonly show: (range: Range) => void;
  /** Follows the reader's clicks on what is drawn. */
  readonly watchClicks: (
    clickable: () => readonly Marked[],
    onClick: (clicked: Marked) => void,
    signal: AbortSignal,
  ) => void;
  /** Tells the worker which drawing was clicked; still within the click, on which the browser opens the side panel. */
  readonly tellClicked: (clicked: Request<"drawing.open">) => void;
  readonly watchNavigation: (onChange: () => void, signal: AbortSignal) => void;
  readonly wait: (ms: number) => Promise<void>;
  /** False once the extension was updated and this script is a leftover. */
  readonly isAlive: () => boolean;
  readonly onMessage: {
    addListener(listener: MessageListener): void;
    removeListener(listener: MessageListener): void;
  };
  /** The global object of the isolated world, where a script finds out that another one is already at work. */
  readonly world: object;
}

/** An answer with orphans is kept back: most pages are whole by then. Milliseconds. */
const PATIENCE = 1500;

type DrawRequest = Extract<AnnotationRequest, { readonly name: "annotations.draw" }>;
type MatchesRequest = Extract<AnnotationRequest, { readonly name: "matches.draw" }>;

/** What a script keeps drawn in its page. */
interface Page {
  readonly world: AnnotatingWorld;
  readonly notes: Layer;
  readonly matches: Layer;
}

const mark = Symbol.for("on-record.annotating");

/**
 * Finds and draws the user's annotations in this page, and what was matched in it where the user wants to see that, when
 * our own pages ask for it; tells which words are selected and which drawing is clicked; draws anew when late content
 * arrives or a navigation inside the page comes back to the address the drawings belong to. One script per page, as for
 * reading; a leftover takes its drawings with it.
 */
export function startAnnotating(world: AnnotatingWorld): void {
  const controller = takePage(world.world, mark, world.isAlive);
  if (controller === undefined) return;
  const { signal } = controller;
  const marked = () => [...notes.marked(), ...matches.marked()];
  const redraw = drawingOf(world, marked, signal);
  const notes = makeLayer(world, redraw);
  const matches = makeLayer(world, redraw);
  const page: Page = { world, notes, matches };
  const listener: MessageListener = (message, _sender, respond) => {
    const request = parseAnnotationRequest(message);
    if (request === undefined) return false;
    void answer(page, request).then(respond);
    return true;
  };
  world.onMessage.addListener(listener);
  world.watchNavigation(() => followPage(page), signal);
  signal.addEventListener("abort", () => {
    if (world.isAlive()) world.onMessage.removeListener(listener);
    notes.stop();
    matches.stop();
    world.draw([]);
  });
}

/** Draws what there is, and listens for clicks as long as there is something to click. */
function drawingOf(
  world: AnnotatingWorld,
  findMarked: () => readonly Marked[],
  signal: AbortSignal,
): () => void {
  let listening: AbortController | undefined;
  const tell = ({ id, as }: Marked) =>
    world.tellClicked({ id, kind: as === "figure" || as === "statement" ? as : "annotation" });
  return () => {
    // A look that began before the script was told to stop must not draw any more.
    if (signal.aborted) return;
    const marked = findMarked();
    world.draw(marked);
    if (marked.length === 0) {
      listening?.abort();
      listening = undefined;
    } else if (listening === undefined) {
      listening = new AbortController();
      world.watchClicks(findMarked, tell, AbortSignal.any([signal, listening.signal]));
    }
  };
}

async function answer(page: Page, request: AnnotationRequest): Promise<AnnotationReply> {
  try {
    if (request.name === "annotations.describe") return await page.world.describe();
    if (request.name === "annotations.show") return await show(page, request.id);
    if (request.name === "matches.draw") return await drawMatches(page, request);
    return await draw(page, request);
  } catch (error) {
    // Whatever it was, whoever asked must not wait for an answer for ever.
    return { kind: "failed", detail: String(error).slice(0, 500) };
  }
}

async function draw({ world, notes }: Page, request: DrawRequest): Promise<DrawReply> {
  const { url } = request;
  if (!sameAddress(world.url(), url)) return { kind: "left" };
  const before = notes.wanted();
  const isFirst = before === undefined || !sameAddress(before.url, url);
  const quotes = request.annotations.map(({ id, selector, colour }) => ({ id, selector, as: colour }));
  await notes.seek({ url, quotes, draw: request.draw });
  if (isFirst && hasOrphans(notes)) await world.wait(PATIENCE);
  if (!sameAddress(world.url(), url)) return { kind: "left" };
  const found = notes.found();
  return found === undefined
    ? { kind: "too-large" }
    : { kind: "places", places: placesOf(found), isStyled: world.isStyled() };
}

async function drawMatches({ world, matches }: Page, request: MatchesRequest): Promise<DrawReply> {
  const { url, passages } = request;
  if (!sameAddress(world.url(), url)) return { kind: "left" };
  await matches.seek({ url, quotes: passages, draw: true });
  const found = matches.found();
  return found === undefined
    ? { kind: "too-large" }
    : { kind: "places", places: placesOf(found), isStyled: world.isStyled() };
}

async function show({ world, notes }: Page, id: string): Promise<ShowReply> {
  await notes.lookAgain();
  const one = notes.found()?.find((each) => each.id === id);
  if (one === undefined || one.state === "orphan") return { kind: "orphan" };
  world.show(one.range);
  return { kind: "shown" };
}

/** After a navigation inside the page, or back to it: what belongs to another address goes. */
function followPage({ notes, matches }: Page): void {
  for (const layer of [notes, matches]) {
    const wanted = layer.wanted();
    // Whoever asks next is told what broke it.
    if (wanted) layer.seek(wanted).catch(() => layer.stop());
  }
}

function hasOrphans({ found }: Layer): boolean {
  return found()?.some(({ state }) => state === "orphan") ?? false;
}

function placesOf(found: readonly AnchoredQuote[]): readonly AnnotationPlace[] {
  const place = (one: AnchoredQuote): AnnotationPlace =>
    one.state === "orphan"
      ? { id: one.id, state: one.state }
      : { id: one.id, state: one.state, start: one.start };
  const startOf = (one: AnchoredQuote) => (one.state === "orphan" ? Number.MAX_SAFE_INTEGER : one.start);
  return found.toSorted((a, b) => startOf(a) - startOf(b)).map(place);
}
