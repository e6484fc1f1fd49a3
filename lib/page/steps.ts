/**
 * Work on a page that may pause wherever it yields: run at once it gives the same as run in slices. What it looks at
 * must not change in between, so it looks at copies.
 */
export type Steps<T> = Generator<Pause, T, undefined>;

/** `rest`: what comes next is one long step, which begins in a slice of its own. */
type Pause = "rest" | undefined;

/** How long a slice lasts, in milliseconds: with the longest step in it still far from what a reader would notice. */
const SLICE = 40;

/** What the slices of a piece of work may take together, in milliseconds of work. */
const LONGEST_WORK = 20_000;

/** Thrown where work has taken too long altogether. */
export class TooMuchWorkError extends Error {
  override readonly name = "TooMuchWorkError";
}

/** Items between two chances to pause. */
export const BATCH = 64;

/** Does something with each of the items as they are now, and may pause between them. */
export function* eachIn<T>(items: ArrayLike<T>, work: (item: T, index: number) => void): Steps<void> {
  for (let index = 0; index < items.length; index += 1) {
    if (index % BATCH === BATCH - 1) yield;
    work(items[index]!, index);
  }
}

/** Does all the work now. */
export function runAtOnce<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** How work is done in slices: how long each lasts, in milliseconds, and until when it is wanted at all. */
export interface Slicing {
  readonly slice?: number;
  readonly signal?: AbortSignal;
}

/**
 * Does the work in slices, by default of 40 ms, the page's own work between them, so that a large page never stands
 * still. Throws {@link TooMuchWorkError} after 20 seconds of work, the signal's reason once that is aborted, and what the
 * work throws. The page cannot tell.
 */
export async function runInSlices<T>(steps: Steps<T>, { slice = SLICE, signal }: Slicing = {}): Promise<T> {
  const turns = openTurns();
  try {
    let worked = 0;
    for (;;) {
      signal?.throwIfAborted();
      const started = performance.now();
      let spent = 0;
      for (let rests = false; spent < slice && !rests; spent = performance.now() - started) {
        const step = steps.next();
        if (step.done) return step.value;
        rests = step.value === "rest";
      }
      worked += spent;
      if (worked > LONGEST_WORK) throw new TooMuchWorkError(`more than ${LONGEST_WORK} ms`);
      await turns.next();
    }
  } finally {
    turns.close();
  }
}

/** The next turn of the event loop. A timer would wait a second in a tab behind others; a message does not. */
function openTurns(): { readonly next: () => Promise<void>; readonly close: () => void } {
  const { port1, port2 } = new MessageChannel();
  port1.start();
  const next = () =>
    new Promise<void>((resolve) => {
      port1.addEventListener("message", () => resolve(), { once: true });
      port2.postMessage(undefined);
    });
  return { next, close: () => port1.close() };
}
