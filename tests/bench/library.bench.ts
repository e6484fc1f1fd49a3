import type { CDPSession, Page } from "playwright-core";

import { fillBrowserLibrary } from "../run/library-filler";
import { type Session, startSession } from "../run/session";
import type { BenchTable } from "./measure";

/** Puts a clock into the page: when the first row had been painted, in milliseconds after the page was asked for. */
const FIRST_PAINT = `
  const look = () => {
    if (document.querySelector(".item")) {
      requestAnimationFrame(() => requestAnimationFrame(() => (window.firstRow = performance.now())));
    } else requestAnimationFrame(look);
  };
  look();
`;

const PAINTED = `new Promise((resolve) => {
  const look = () => (window.firstRow === undefined ? setTimeout(look, 5) : resolve(window.firstRow));
  look();
})`;

/** Reads the same rows with nothing in between. */
const PLAINLY = `(async () => {
  const started = performance.now();
  const answer = (request) => new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const db = await answer(indexedDB.open("on-record"));
  const tables = ["articles", "memberships", "annotations"];
  const transaction = db.transaction(tables);
  await Promise.all(tables.map((name) => answer(transaction.objectStore(name).getAll())));
  db.close();
  return performance.now() - started;
})()`;

const ATTEMPTS = 3;

/**
 * Opening the library in real Chromium with so many articles in it: until its first rows are painted, and what the page
 * holds in memory then. Needs a build.
 */
export async function benchLibrary(sizes: readonly number[]): Promise<readonly BenchTable[]> {
  const measured = [];
  for (const size of sizes) measured.push(await measure(size));
  return [
    {
      operation: "opening the library (Chromium)",
      unit: "ms",
      peer: "the rows of its list, its places and notes read whole, nothing made or drawn of them",
      rows: measured.map(({ size, paint, plain }) => ({ of: `${size} articles`, ours: paint, peer: plain })),
    },
    {
      operation: "memory of the library's page",
      unit: "MB",
      peer: "none",
      rows: measured.map(({ size, megabytes }) => ({ of: `${size} articles`, ours: megabytes })),
    },
  ];
}

async function measure(size: number) {
  const session = await startSession();
  try {
    await fillBrowserLibrary(session, size, 3);
    const runs = [];
    for (let attempt = 0; attempt < ATTEMPTS; attempt++) runs.push(await openOnce(session));
    return {
      size,
      paint: Math.min(...runs.map((run) => run.paint)),
      plain: Math.min(...runs.map((run) => run.plain)),
      megabytes: Math.min(...runs.map((run) => run.megabytes)),
    };
  } finally {
    await session.close();
  }
}

async function openOnce({ browser }: Session) {
  const page = await browser.context.newPage();
  await page.addInitScript(FIRST_PAINT);
  await page.goto(`chrome-extension://${browser.id}/library.html`);
  await page.waitForSelector(".item", { timeout: 120_000 });
  const cdp = await browser.context.newCDPSession(page);
  const paint = await valueOf(cdp, PAINTED);
  const megabytes = await memoryOf(cdp, page);
  const plain = await valueOf(cdp, PLAINLY);
  await page.close();
  return { paint, plain, megabytes };
}

async function valueOf(cdp: CDPSession, expression: string): Promise<number> {
  const { result } = await cdp.send("Runtime.evaluate", {
    expression,
    awaitPromise: true,
    returnByValue: true,
  });
  return Number(result.value);
}

async function memoryOf(cdp: CDPSession, page: Page): Promise<number> {
  await page.waitForTimeout(2000);
  await cdp.send("HeapProfiler.enable");
  await cdp.send("HeapProfiler.collectGarbage");
  await cdp.send("Performance.enable");
  const { metrics } = await cdp.send("Performance.getMetrics");
  return (metrics.find(({ name }) => name === "JSHeapUsedSize")?.value ?? 0) / 1e6;
}
