import type { PageReading } from "../domain/article";
import type { VisitFailure } from "../domain/visit";
import { MessageError } from "../messaging/errors";
import {
  parsePageRequest,
  parsePresenceRequest,
  type PageReply,
  type PageRequest,
  type PresenceReply,
} from "../messaging/page-request";
import type { send } from "../messaging/send";
import { pageAddress } from "../text/page-address";
import { textLength } from "../text/text-length";
import { takePage } from "./take-page";

/** What came of reading a page off its DOM. */
type Extraction =
  | { readonly kind: "read"; readonly page: PageReading }
  | { readonly kind: "failed"; readonly code: VisitFailure; readonly detail: string };

type PageListener = (
  message: unknown,
  sender: { readonly id?: string | undefined },
  respond: (reply: PageReply | PresenceReply) => void,
) => boolean;

/** The world of a reading script; the entrypoint hands in the real one. */
export interface ReadingWorld {
  readonly extract: (scope: PageRequest["scope"]) => Promise<Extraction>;
  readonly send: typeof send;
  /** False once the extension was updated and this script is a leftover. */
  readonly isAlive: () => boolean;
  readonly onMessage: {
    addListener(listener: PageListener): void;
    removeListener(listener: PageListener): void;
  };
  /** Waits for text that is still to come: true once the page has changed and rested, false where nothing comes. */
  readonly untilChanged: (signal: AbortSignal) => Promise<boolean>;
  readonly watchNavigation: (onChange: () => void, signal: AbortSignal) => void;
  /** Resolves once the page is in view; at once for any that was not loaded ahead of the click on its link. */
  readonly untilActive: () => Promise<void>;
  readonly url: () => string;
  /** The global object of the isolated world, where a script finds out that another one is already at work. */
  readonly world: object;
}

/** Articles of fewer characters may be the beginning of one that is still to come. */
const SHORT = 800;

const mark = Symbol.for("on-record.reading");

/**
 * Reads this page when our own pages ask for it, and unasked if its site is watched or the user has asked once;
 * follows navigations inside the page. One script per page: a later one stays out while the first is alive, and takes
 * over from the leftover of an older version.
 */
export function startReading(world: ReadingWorld): void {
  const controller = takePage(world.world, mark, world.isAlive);
  if (controller === undefined) return;
  const state = { requests: 0 };
  listen(world, controller, state);
  world.watchNavigation(() => void greet(world, controller, state), controller.signal);
  void greet(world, controller, state);
}

/** How often the user has asked for this page. */
interface Asked {
  requests: number;
}

function listen(world: ReadingWorld, controller: AbortController, state: Asked): void {
  const listener: PageListener = (message, _sender, respond) => {
    if (parsePresenceRequest(message) !== undefined) respond({ url: world.url() });
    const request = parsePageRequest(message);
    if (request === undefined) return false;
    state.requests += 1;
    void read(world, controller, { asked: true, scope: request.scope, state }).then(respond);
    return true;
  };
  world.onMessage.addListener(listener);
  controller.signal.addEventListener(
    "abort",
    () => world.isAlive() && world.onMessage.removeListener(listener),
  );
}

/** Tells the worker that a page is there, and reads it if the worker, or an earlier click, says so. */
async function greet(world: ReadingWorld, controller: AbortController, state: Asked): Promise<void> {
  const { requests } = state;
  await world.untilActive();
  if (controller.signal.aborted) return;
  try {
    const { read: wanted } = await world.send("page.ready", { url: pageAddress(world.url()) });
    // Whoever asked in the meantime has been answered, perhaps with the selection, which the page must not replace.
    if (state.requests !== requests || (!wanted && requests === 0)) return;
    await read(world, controller, { asked: requests > 0, scope: "page", state });
  } catch (error) {
    silenceIfOrphaned(world, controller, error);
  }
}

interface Reading {
  readonly asked: boolean;
  readonly scope: PageRequest["scope"];
  readonly state: Asked;
}

async function read(world: ReadingWorld, controller: AbortController, how: Reading): Promise<PageReply> {
  if (controller.signal.aborted) return { ok: false, code: "extract-failed", detail: "left" };
  try {
    let outcome = await world.extract(how.scope);
    if (
      outcome.kind === "failed" &&
      outcome.code === "no-text" &&
      (await world.untilChanged(controller.signal))
    ) {
      outcome = await world.extract(how.scope);
    }
    if (outcome.kind === "failed") return { ok: false, code: outcome.code, detail: outcome.detail };
    const { page } = outcome;
    await world.send("article.match", { page, asked: how.asked });
    if (how.scope === "page" && textLength(page.body) < SHORT)
      void readMore(world, controller, { ...how, page });
    return { ok: true };
  } catch (error) {
    // Whatever it was, whoever asked must not wait for an answer for ever.
    if (!world.isAlive()) controller.abort();
    return { ok: false, code: "match-failed", detail: String(error).slice(0, 500) };
  }
}

/**
 * An app shows the headline first and fetches the text: what was read of so little is read once more when the page has
 * rested, and counts if it has become twice as much. Whoever asks in between is answered with what is there then.
 */
async function readMore(
  world: ReadingWorld,
  controller: AbortController,
  { page, asked, state }: Reading & { readonly page: PageReading },
): Promise<void> {
  const { requests } = state;
  try {
    if (!(await world.untilChanged(controller.signal))) return;
    const later = await world.extract("page");
    if (later.kind === "failed" || textLength(later.page.body) < textLength(page.body) * 2) return;
    if (state.requests === requests && !controller.signal.aborted) {
      await world.send("article.match", { page: later.page, asked });
    }
  } catch (error) {
    silenceIfOrphaned(world, controller, error);
  }
}

/** A leftover of an older version says nothing more; a refusal is the worker's to tell. */
function silenceIfOrphaned(world: ReadingWorld, controller: AbortController, error: unknown): void {
  if (!world.isAlive()) controller.abort();
  else if (!(error instanceof MessageError)) throw error;
}
