import { browser } from "wxt/browser";

/** The browser ends a worker that calls nothing of the browser's for thirty seconds, however busy it is with the database. */
const CALL_EVERY = 20_000;

/** Does long work in the worker, and tells the browser all the while that it is at work. */
export async function keptAlive<Result>(work: () => Promise<Result>): Promise<Result> {
  const calling = setInterval(() => void browser.runtime.getPlatformInfo(), CALL_EVERY);
  try {
    return await work();
  } finally {
    clearInterval(calling);
  }
}
