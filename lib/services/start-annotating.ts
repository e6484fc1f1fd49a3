import {
  type AnnotationPlace,
  type AnnotationReply,
  type AnnotationRequest,
  type DescribeReply,
  type DrawReply,
  parseAnnotationRequest,
  type ShowReply,
} from "../messaging/annotation-request";
import type { AnchoredQuote, SoughtQuote } from "../page/anchor-quotes";
import type { Marked } from "../page/highlights";
import { sameAddress } from "../text/page-address";
import { takePage } from "./take-page";

type MessageListener = (
  message: unknown,
  sender: { readonly id?: string | undefined },
  respond: (reply: AnnotationReply) => void,
) => boolean;

/** The world of the script that draws; the entrypoint hands in the real one. */
export interface AnnotatingWorld {
  readonly describe: () => DescribeReply;
  /** Undefined where the page is too large to be looked through. */
  readonly find: (quotes: readonly SoughtQuote[]) => readonly AnchoredQuote[] | undefined;
  readonly draw: (marked: readonly Marked[]) => void;
  readonly show: (range: Range) => void;
  readonly watchText: (onChange: () => void, signal: AbortSignal) => void;
  readonly watchNavigation: (onChange: () => void, signal: AbortSignal) => void;
  readonly wait: (ms: number) => Promise<void>;
  /** Milliseconds since any one moment. */
  readonly now: () => number;
  readonly url: () => string;
  /** False once the extension was updated and this script is a leftover. */
  readonly isAlive: () => boolean;
  readonly onMessage: {
    addListener(listener: MessageListener): void;
    removeListener(listener: MessageListener): void;
  };
  /** The global object of the isolated world, where a script finds out that another one is already at work. */
  readonly world: object;
}

/** Milliseconds. */
const TIMES = {
  /** An answer with orphans is kept back: most pages are whole by then. */
  patience: 1500,
  /** What is missing so long after it was first looked for stays missing until somebody asks again. */
  longest: 60_000,
  /** Or until looking for it has cost as much as this: the page may be large and never rest. */
  budget: 2000,
  /** A page that goes on rewriting what is drawn costs no more than this: then nothing is drawn in it any more. */
  most: 10_000,
} as const;

type DrawRequest = Extract<AnnotationRequest, { readonly name: "annotations.draw" }>;

/** What is to be drawn in the page, and where it was found at the last look; `undefined`: the page is too large. */
interface Task {
  readonly request: DrawRequest;
  readonly begun: number;
  readonly watching: AbortController;
  found: readonly AnchoredQuote[] | undefined;
  /** What stood in each range when it was found. */
  words: ReadonlyMap<Range, string>;
  /** Milliseconds spent on looking. */
  spent: number;
}

/** What a script knows of its page. */
interface Page {
  readonly world: AnnotatingWorld;
  task?: Task;
}

const mark = Symbol.for("on-record.annotating");

/**
 * Finds and draws the user's annotations in this page when our own pages ask for it, tells them which words are
 * selected, and draws anew when late content arrives or a navigation inside the page comes back to the address the
 * annotations belong to. One script per page, as for reading; a leftover takes its drawings with it.
 */
export function startAnnotating(world: AnnotatingWorld): void {
  const controller = takePage(world.world, mark, world.isAlive);
  if (controller === undefined) return;
  const { signal } = controller;
  const page: Page = { world };
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
    page.task?.watching.abort();
    world.draw([]);
  });
}

async function answer(page: Page, request: AnnotationRequest): Promise<AnnotationReply> {
  try {
    if (request.name === "annotations.describe") return page.world.describe();
    if (request.name === "annotations.show") return show(page, request.id);
    return await draw(page, request);
  } catch (error) {
    // Whatever it was, whoever asked must not wait for an answer for ever.
    return { kind: "failed", detail: String(error).slice(0, 500) };
  }
}

async function draw(page: Page, request: DrawRequest): Promise<DrawReply> {
  const { world } = page;
  if (!sameAddress(world.url(), request.url)) return { kind: "left" };
  const isFirst = page.task === undefined || !sameAddress(page.task.request.url, request.url);
  const task = begin(page, request);
  if (isFirst && isMissing(task)) await world.wait(TIMES.patience);
  if (!sameAddress(world.url(), request.url)) return { kind: "left" };
  const { found } = page.task ?? task;
  return found === undefined ? { kind: "too-large" } : placesOf(found);
}

function show({ world, task }: Page, id: string): ShowReply {
  if (task && (rangeOf(task, id) === undefined || isChanged(task))) look(world, task);
  const range = task && rangeOf(task, id);
  if (range === undefined) return { kind: "orphan" };
  world.show(range);
  return { kind: "shown" };
}

/** After a navigation inside the page, or back to it: what belongs to another address goes. */
function followPage(page: Page): void {
  if (page.task !== undefined) begin(page, page.task.request);
}

function begin(page: Page, request: DrawRequest): Task {
  const { world } = page;
  page.task?.watching.abort();
  const watching = new AbortController();
  const task: Task = { request, begun: world.now(), watching, found: [], words: new Map(), spent: 0 };
  page.task = task;
  look(world, task);
  if (task.found !== undefined && task.found.length > 0)
    world.watchText(() => onChange(world, task), watching.signal);
  return task;
}

function look(world: AnnotatingWorld, task: Task): void {
  const started = world.now();
  const { annotations, draw, url } = task.request;
  const isSought = annotations.length > 0 && sameAddress(world.url(), url);
  task.found = isSought ? world.find(annotations) : orphansOf(task);
  const colours = new Map(annotations.map(({ id, colour }) => [id, colour]));
  const marked = (task.found ?? []).flatMap((one): Marked[] =>
    one.state === "orphan" ? [] : [{ range: one.range, colour: colours.get(one.id) ?? "yellow" }],
  );
  world.draw(draw ? marked : []);
  task.words = new Map(marked.map(({ range }) => [range, String(range)]));
  task.spent += world.now() - started;
}

/**
 * What is drawn is watched as long as the page stands: where its words are changed under it or its nodes replaced, it
 * would else be drawn over other words, or no more. What is missing is looked for only a while.
 */
function onChange(world: AnnotatingWorld, task: Task): void {
  if (task.watching.signal.aborted) return;
  const isOver = world.now() - task.begun > TIMES.longest || task.spent > TIMES.budget;
  if (isChanged(task) || (isMissing(task) && !isOver)) look(world, task);
  else if (isOver && task.words.size === 0) task.watching.abort();
  if (task.spent > TIMES.most) giveUp(world, task);
}

function giveUp(world: AnnotatingWorld, task: Task): void {
  task.watching.abort();
  task.found = orphansOf(task);
  task.words = new Map();
  world.draw([]);
}

function orphansOf({ request }: Task): readonly AnchoredQuote[] {
  return request.annotations.map(({ id }) => ({ id, state: "orphan" }));
}

function isChanged({ words }: Task): boolean {
  return [...words].some(([range, text]) => String(range) !== text);
}

function isMissing({ found }: Task): boolean {
  return found?.some(({ state }) => state === "orphan") ?? false;
}

function rangeOf({ found }: Task, id: string): Range | undefined {
  const one = found?.find((each) => each.id === id);
  return one === undefined || one.state === "orphan" ? undefined : one.range;
}

function placesOf(found: readonly AnchoredQuote[]): DrawReply {
  const place = (one: AnchoredQuote): AnnotationPlace =>
    one.state === "orphan"
      ? { id: one.id, state: one.state }
      : { id: one.id, state: one.state, start: one.start };
  const startOf = (one: AnchoredQuote) => (one.state === "orphan" ? Number.MAX_SAFE_INTEGER : one.start);
  return { kind: "places", places: found.toSorted((a, b) => startOf(a) - startOf(b)).map(place) };
}
