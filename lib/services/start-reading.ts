import type { ExtractedArticle } from "../domain/article";
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
import { takePage } from "./take-page";

/** What came of reading a page off its DOM. */
type Extraction =
  | { readonly kind: "article"; readonly article: ExtractedArticle }
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
  readonly watchNavigation: (onChange: () => void, signal: AbortSignal) => void;
  /** Resolves once the page is in view; at once for any that was not loaded ahead of the click on its link. */
  readonly untilActive: () => Promise<void>;
  readonly url: () => string;
  /** The global object of the isolated world, where a script finds out that another one is already at work. */
  readonly world: object;
}

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
    void read(world, controller, { asked: true, scope: request.scope }).then(respond);
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
    await read(world, controller, { asked: requests > 0, scope: "page" });
  } catch (error) {
    silenceIfOrphaned(world, controller, error);
  }
}

async function read(
  world: ReadingWorld,
  controller: AbortController,
  how: { readonly asked: boolean; readonly scope: PageRequest["scope"] },
): Promise<PageReply> {
  if (controller.signal.aborted) return { ok: false, code: "extract-failed", detail: "left" };
  try {
    const outcome = await world.extract(how.scope);
    if (outcome.kind === "article") {
      await world.send("article.match", { article: outcome.article, asked: how.asked });
      return { ok: true };
    }
    return { ok: false, code: outcome.code, detail: outcome.detail };
  } catch (error) {
    // Whatever it was, whoever asked must not wait for an answer for ever.
    if (!world.isAlive()) controller.abort();
    return { ok: false, code: "match-failed", detail: String(error).slice(0, 500) };
  }
}

/** A leftover of an older version says nothing more; a refusal is the worker's to tell. */
function silenceIfOrphaned(world: ReadingWorld, controller: AbortController, error: unknown): void {
  if (!world.isAlive()) controller.abort();
  else if (!(error instanceof MessageError)) throw error;
}
