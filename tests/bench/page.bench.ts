import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { CDPSession, Page } from "playwright-core";

import { type Session, startSession } from "../run/session";
import { closePopup, openPopup } from "../run/toolbar";
import type { BenchTable } from "./measure";
import { type LargePage, makeLargePages } from "./synthetic-pages";

const ATTEMPTS = 3;
const READABILITY = readFileSync(
  createRequire(import.meta.url).resolve("@mozilla/readability/Readability.js"),
  "utf8",
);

/** What a page's own thread went through while something was done. */
export type Traced = Readonly<{ longest: number; busy: number; whole: number; heap: number }>;

/**
 * Reading large pages in real Chromium, beside Readability on a clone of the same page: what the page's thread went
 * through by the browser's own trace. Needs a build.
 */
export async function benchPages(sizes: readonly number[]): Promise<readonly BenchTable[]> {
  const session = await startSession({ hosts: ["http://*.test/*"] });
  try {
    const measured: Awaited<ReturnType<typeof measure>>[] = [];
    for (const page of sizes.flatMap(makeLargePages)) measured.push(await measure(session, page));
    const table = (operation: string, unit: "ms" | "MB", part: keyof Traced): BenchTable => ({
      operation,
      unit,
      peer: "Readability on a clone of the page, in one go",
      rows: measured.map(({ of, ours, peer, note }) => ({ of, ours: ours[part], peer: peer[part], note })),
    });
    return [
      table(
        "read a page: longest task of the page's thread, processor time (Chromium, trace)",
        "ms",
        "longest",
      ),
      table("read a page: the page's thread at work, processor time", "ms", "busy"),
      table("read a page: from the question to the answer, matching included", "ms", "whole"),
      table("read a page: what the page's heap has grown by in the end, garbage included", "MB", "heap"),
    ];
  } finally {
    await session.close();
  }
}

async function measure(session: Session, { of, html }: LargePage) {
  const { browser, server } = session;
  const address = new URL(server.add("large.html", html));
  address.hostname = "page.test";
  const page = await browser.context.newPage();
  await page.goto(address.href, { waitUntil: "load" });
  await closePopup(browser, await openPopup(browser, page));
  await page.bringToFront();
  const worker = await browser.worker();
  const ask = `chrome.tabs.query({ active: true, lastFocusedWindow: true })
    .then(([tab]) => chrome.tabs.sendMessage(tab.id, { name: "page.read", scope: "page" }))`;
  const ours = await least(browser.cdp, page, async () => {
    const reply = await worker.evaluate(ask);
    if ((reply as { ok?: boolean }).ok !== true) throw new Error(`${of}: ${JSON.stringify(reply)}`);
  });
  await page.evaluate(`${READABILITY}; globalThis.Readability = Readability; true`);
  const alone = "new Readability(document.cloneNode(true)).parse().length";
  const peer = await least(browser.cdp, page, () => page.evaluate(alone));
  const elements = await page.evaluate<number>("document.querySelectorAll('*').length");
  await page.close();
  return { of, ours, peer, note: `${elements} elements` };
}

/** The quietest of some attempts: other work of the machine makes everything longer, never shorter. */
export async function least(cdp: CDPSession, page: Page, work: () => Promise<unknown>): Promise<Traced> {
  const runs: Traced[] = [];
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) runs.push(await trace(cdp, page, work));
  const of = (part: keyof Traced) => Math.min(...runs.map((run) => run[part]));
  return { longest: of("longest"), busy: of("busy"), whole: of("whole"), heap: of("heap") };
}

type TraceEvent = Readonly<{
  name: string;
  ph: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  tdur?: number;
}>;

const CATEGORIES = ["toplevel", "devtools.timeline", "blink.user_timing", "v8"];
const MARK = "bench-begins";

async function trace(cdp: CDPSession, page: Page, work: () => Promise<unknown>): Promise<Traced> {
  const own = await page.context().newCDPSession(page);
  await own.send("HeapProfiler.collectGarbage");
  const before = await own.send("Runtime.getHeapUsage");
  const events: TraceEvent[] = [];
  const collect = ({ value }: { value: object[] }) => events.push(...(value as TraceEvent[]));
  cdp.on("Tracing.dataCollected", collect);
  await cdp.send("Tracing.start", { traceConfig: { includedCategories: CATEGORIES } });
  await page.evaluate(`performance.mark("${MARK}")`);
  const started = performance.now();
  await work();
  const whole = performance.now() - started;
  const after = await own.send("Runtime.getHeapUsage");
  await own.detach();
  const complete = new Promise((resolve) => cdp.once("Tracing.tracingComplete", resolve));
  await cdp.send("Tracing.end");
  await complete;
  cdp.off("Tracing.dataCollected", collect);
  return { ...summarise(events), whole, heap: (after.usedSize - before.usedSize) / 1e6 };
}

function summarise(events: readonly TraceEvent[]): Pick<Traced, "longest" | "busy"> {
  const begin = events.find(({ name }) => name === MARK);
  if (!begin) throw new Error("The trace does not tell where it began.");
  const own = events.filter(({ pid, tid, ts }) => pid === begin.pid && tid === begin.tid && ts >= begin.ts);
  const tasks = own
    .filter(({ name, ph }) => ph === "X" && name.endsWith("RunTask"))
    .map(({ dur = 0, tdur = dur }) => tdur / 1000);
  return {
    longest: Math.max(...tasks),
    busy: tasks.reduce((sum, task) => sum + task, 0),
  };
}
