import { expose, wrap } from "comlink";

import { type OffscreenPage, withOffscreenPage } from "./offscreen-page";
import { getOwnFileUrl } from "./own-files";

/** The file of the thread, as it is built. */
const SCRIPT = "/matcher.js";

/** The one name under which our content security policy lets a page make an address to load code from. */
const POLICY = "matcher";

/** The thread went away, with its page, before it answered. */
class ThreadGone extends Error {
  override readonly name = "ThreadGone";
}

interface Connected {
  readonly pageId: string;
  readonly remote: unknown;
  /** Rejects when the thread goes away. */
  readonly gone: Promise<never>;
}

let connected: Connected | undefined;

/** What can be asked from afar: functions that give promises, which look the same here as there. */
type Asynchronous<Service> = { readonly [Name in keyof Service]: (...given: never[]) => Promise<unknown> };

/**
 * Asks the thread that matches, from the worker; once more where the thread goes away meanwhile. With the first question
 * of a worker it is told the `terms`. What goes there and comes back is copied; a rejection keeps its name and message.
 */
export async function withMatcher<Service extends Asynchronous<Service>, Result>(
  terms: MatcherTerms,
  ask: (matcher: Service) => Promise<Result>,
): Promise<Result> {
  const askOnce = () =>
    withOffscreenPage((page) => {
      if (connected?.pageId !== page.id) connected = connect(page, terms);
      return Promise.race([ask(connected.remote as Service), connected.gone]);
    });
  try {
    return await askOnce();
  } catch (cause) {
    if (!(cause instanceof ThreadGone)) throw cause;
    return askOnce();
  }
}

/** How the worker found the store, for a thread that cannot look at the canary. */
export interface MatcherTerms {
  readonly isWritable: boolean;
}

interface Connection {
  readonly name: "matcher.connect";
  readonly terms: MatcherTerms;
  readonly port: MessagePort;
}

function connect(page: OffscreenPage, terms: MatcherTerms): Connected {
  const { port1, port2 } = new MessageChannel();
  const gone = new Promise<never>((_resolve, reject) => {
    port1.addEventListener("close", () => {
      if (connected?.gone === gone) connected = undefined;
      reject(new ThreadGone("the thread that matches went away"));
    });
  });
  // Nobody may be asking when it goes.
  gone.catch(() => undefined);
  // What is asked before the thread listens waits in the port.
  const connection: Connection = { name: "matcher.connect", terms, port: port2 };
  page.postMessage(connection, [port2]);
  return { pageId: page.id, remote: wrap(port1), gone };
}

/** In the page without a window: starts the thread when a worker connects for the first time, and passes the ports on. */
export function startMatcherWhenAsked(): void {
  let thread: Worker | undefined;
  navigator.serviceWorker.addEventListener("message", ({ data }: MessageEvent<Connection>) => {
    if (data.name !== "matcher.connect") return;
    thread ??= new Worker(scriptAddress());
    thread.postMessage(data, [data.port]);
  });
  navigator.serviceWorker.startMessages();
}

declare const trustedTypes: {
  readonly createPolicy: (
    name: string,
    rules: { readonly createScriptURL: () => string },
  ) => { readonly createScriptURL: (given: string) => string };
};

/** Whatever it is given, the policy makes no address but that of our own file. */
function scriptAddress(): string {
  const address = getOwnFileUrl(SCRIPT);
  return trustedTypes.createPolicy(POLICY, { createScriptURL: () => address }).createScriptURL(address);
}

/** In the thread: answers every worker that connects by what `serviceFor` gives for its terms. */
export function answerWorkers(serviceFor: (terms: MatcherTerms) => object): void {
  addEventListener("message", ({ data }: MessageEvent<Connection>) => {
    expose(serviceFor(data.terms), data.port);
  });
}
