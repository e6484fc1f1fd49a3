import { expose, wrap } from "comlink";

import { closeOffscreenPage, isOffscreenPage, type OffscreenPage, withOffscreenPage } from "./offscreen-page";
import { getOwnFileUrl } from "./own-files";

/** The file of the thread, as it is built. */
const SCRIPT = "/matcher.js";

/** The one name under which our content security policy lets a page make an address to load code from. */
const POLICY = "matcher";

/** How long the thread may say nothing while it is asked: several times what the largest text takes it. */
const LONGEST_SILENCE_MS = 60_000;
const LOOK_EVERY_MS = 1000;

/** The thread went away, with its page, before it answered. */
class ThreadGone extends Error {
  override readonly name = "ThreadGone";
}

interface Connected {
  readonly pageId: string;
  readonly terms: MatcherTerms;
  readonly remote: unknown;
  /** What is asked and not answered: called when the thread goes away. */
  readonly open: Set<(gone: ThreadGone) => void>;
}

let connected: Connected | undefined;

/** What can be asked from afar: functions that give promises, which look the same here as there. */
type Asynchronous<Service> = { readonly [Name in keyof Service]: (...given: never[]) => Promise<unknown> };

/**
 * Asks the thread that matches, from the worker; once more where the thread goes away meanwhile or hangs. With the first
 * question it is told the `terms`. What goes there and comes back is copied; a rejection keeps its name and message.
 */
export async function withMatcher<Service extends Asynchronous<Service>, Result>(
  terms: MatcherTerms,
  ask: (matcher: Service) => Promise<Result>,
): Promise<Result> {
  const askOnce = () =>
    withOffscreenPage((page) => {
      const isSame = connected?.pageId === page.id && connected.terms.isWritable === terms.isWritable;
      if (!isSame) connected = connect(page, terms);
      return untilGone(connected!, ask(connected!.remote as Service));
    });
  try {
    return await askOnce();
  } catch (cause) {
    if (!(cause instanceof ThreadGone)) throw cause;
    return askOnce();
  }
}

/** The answer, or a rejection where the thread goes away. Whoever has the answer is not held on to. */
async function untilGone<Result>(connection: Connected, answer: Promise<Result>): Promise<Result> {
  const { open } = connection;
  let giveUp: (gone: ThreadGone) => void = () => undefined;
  const gone = new Promise<never>((_resolve, reject) => (giveUp = reject));
  open.add(giveUp);
  if (open.size === 1) void watch(connection);
  try {
    return await Promise.race([answer, gone]);
  } finally {
    open.delete(giveUp);
  }
}

/**
 * While something is asked, looks whether the page is still there, since a port does not always tell, and whether the
 * thread still answers.
 */
async function watch(connection: Connected): Promise<void> {
  const { open, pageId, remote } = connection;
  let silentFor = 0;
  let isCalled = false;
  const call = async () => {
    isCalled = true;
    await (remote as { readonly [ALIVE]: () => Promise<void> })[ALIVE]();
    isCalled = false;
    silentFor = 0;
  };
  for (;;) {
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
    if (open.size === 0) return;
    if (!isCalled) void call();
    silentFor += LOOK_EVERY_MS;
    const isSilent = silentFor > LONGEST_SILENCE_MS;
    if (isSilent) await closeOffscreenPage();
    if (isSilent || !(await isOffscreenPage(pageId))) return fail(connection);
  }
}

function fail(connection: Connected): void {
  if (connected === connection) connected = undefined;
  for (const reject of connection.open) reject(new ThreadGone("the thread that matches went away"));
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

/** What every thread answers at once, unless it is at work or hangs. */
const ALIVE = "isAlive";

function connect(page: OffscreenPage, terms: MatcherTerms): Connected {
  const { port1, port2 } = new MessageChannel();
  const made: Connected = { pageId: page.id, terms, remote: wrap(port1), open: new Set() };
  port1.addEventListener("close", () => fail(made));
  // What is asked before the thread listens waits in the port.
  const connection: Connection = { name: "matcher.connect", terms, port: port2 };
  page.postMessage(connection, [port2]);
  return made;
}

/** In the page without a window: starts the thread when a worker connects for the first time, and passes the ports on. */
export function startMatcherWhenAsked(): void {
  let thread: Worker | undefined;
  navigator.serviceWorker.addEventListener("message", ({ data }: MessageEvent<Connection>) => {
    if (data.name !== "matcher.connect") return;
    thread ??= startThread();
    thread.postMessage(data, [data.port]);
  });
  navigator.serviceWorker.startMessages();
}

/** With a thread that cannot go on the page goes too: who asked asks the next. */
function startThread(): Worker {
  const thread = new Worker(scriptAddress());
  thread.addEventListener("error", () => close());
  return thread;
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
    expose({ [ALIVE]: () => undefined, ...serviceFor(data.terms) }, data.port);
  });
}
