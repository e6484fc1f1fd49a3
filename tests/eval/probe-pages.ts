import { fileURLToPath } from "node:url";
import { type Browser, type CDPSession, chromium, type Page } from "playwright-core";
import { build } from "vite";

import { requireBrowserPath } from "../run/find-browser";
import { type PageRow, readStoredPage, type StoredPage } from "./extraction-data";
import type { PeerReading, ProductReading } from "./extraction-probe";

/** What both readers make of a page. */
export interface ProbedPage {
  readonly product: ProductReading;
  readonly readability: PeerReading;
  /** Milliseconds of the page's thread; on a busy machine the clock tells more of the other programs. */
  readonly processor: Readonly<Record<"product" | "readability", number>>;
  /** Whether the page's markup is the same before and after the product has read it. */
  readonly isUnchanged: boolean;
}

/** A row and what was read off its page; where the browser or a reader broke, only the `fault`. */
export type ProbedRow = Readonly<{ row: PageRow; page?: ProbedPage; fault?: string }>;

const TIMEOUT = 60_000;
/** A page is quiet if its thread works less than `most` milliseconds in `every`, twice; after so many looks it is read anyway. */
const QUIET = { every: 50, most: 1.5, looks: 40 } as const;
/** Nothing is loaded and nothing of the page's runs, yet scripts count as on: `noscript` holds no elements. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'";
const ARGS = [
  "--disable-background-networking",
  "--disable-component-update",
  "--no-first-run",
  // Pages of a thousand sites would each start a process.
  "--disable-site-isolation-trials",
  "--host-resolver-rules=MAP * ~NOTFOUND",
];

/**
 * Reads each page with the product's reading code, bundled and minified as the product is, in a real Chromium: under
 * the page's own address, with its scripts off and no network; and with Readability alone beside it.
 */
export async function probePages(folder: string, rows: readonly PageRow[]): Promise<readonly ProbedRow[]> {
  const script = await bundleProbe();
  const browser = await chromium.launch({
    executablePath: await requireBrowserPath(),
    chromiumSandbox: process.getuid?.() !== 0,
    args: ARGS,
  });
  try {
    const probed: ProbedRow[] = [];
    let tab = await openTab(browser);
    for (const row of rows) {
      const outcome = await probeRow(tab, script, { row, folder });
      probed.push(outcome);
      if (outcome.fault === undefined) continue;
      await tab.page.close();
      tab = await openTab(browser);
    }
    return probed;
  } finally {
    await browser.close();
  }
}

/** A tab, the protocol's way to it, and the page that it is answered with next. */
interface Tab {
  readonly page: Page;
  readonly cdp: CDPSession;
  readonly serve: (page: StoredPage) => void;
}

async function openTab(browser: Browser): Promise<Tab> {
  const page = await browser.newPage({ serviceWorkers: "block" });
  const cdp = await page.context().newCDPSession(page);
  await cdp.send("Performance.enable");
  let next: StoredPage | undefined;
  await page.route("**/*", async (route) => {
    const served = next;
    // Whatever the page asks for after itself, a redirect too, is refused.
    next = undefined;
    if (!served) return await route.abort();
    const type = `text/html; charset=${served.charset}`;
    const headers = { "content-type": type, "content-security-policy": POLICY };
    return await route.fulfill({ status: 200, headers, body: served.bytes });
  });
  return { page, cdp, serve: (stored) => (next = stored) };
}

async function bundleProbe(): Promise<string> {
  const entry = fileURLToPath(new URL("extraction-probe.ts", import.meta.url));
  const built = await build({
    configFile: false,
    envDir: false,
    publicDir: false,
    logLevel: "silent",
    build: { write: false, minify: true, lib: { entry, formats: ["iife"], name: "onRecord" } },
  });
  const [bundle] = Array.isArray(built) ? built : [built];
  const chunk = bundle && "output" in bundle ? bundle.output[0] : undefined;
  if (!chunk) throw new Error("The reading code could not be bundled.");
  return chunk.code;
}

async function probeRow(
  tab: Tab,
  script: string,
  { row, folder }: Readonly<{ row: PageRow; folder: string }>,
): Promise<ProbedRow> {
  try {
    tab.serve(readStoredPage(folder, row));
    const url = row.url ?? `http://page.test/${row.id}`;
    await tab.page.goto(url, { waitUntil: "domcontentloaded", timeout: TIMEOUT });
    await tab.page.evaluate(script);
    return { row, page: await withinTime(probePage(tab)) };
  } catch (error) {
    return { row, fault: String(error).split("\n", 1)[0] ?? "" };
  }
}

async function probePage({ page, cdp }: Tab): Promise<ProbedPage> {
  const markup = () => page.evaluate(() => document.documentElement.outerHTML);
  const before = await markup();
  await untilQuiet(cdp);
  const product = await timeThread(cdp, () =>
    page.evaluateHandle(() => globalThis.onRecordProbe.readByProduct()),
  );
  const isUnchanged = (await markup()) === before;
  const readability = await timeThread(cdp, () =>
    page.evaluateHandle(() => globalThis.onRecordProbe.readAlone()),
  );
  return {
    product: await product.result.evaluate((read) => globalThis.onRecordProbe.settleReading(read)),
    readability: await readability.result.jsonValue(),
    processor: { product: product.milliseconds, readability: readability.milliseconds },
    isUnchanged,
  };
}

/** Pages are read when they are shown: what a page does while it is being built is not the reader's time. */
async function untilQuiet(cdp: CDPSession): Promise<void> {
  let before = await threadTime(cdp);
  for (let quiet = 0, looks = 0; quiet < 2 && looks < QUIET.looks; looks += 1) {
    await new Promise((resolve) => setTimeout(resolve, QUIET.every));
    const now = await threadTime(cdp);
    quiet = now - before < QUIET.most ? quiet + 1 : 0;
    before = now;
  }
}

async function timeThread<T>(cdp: CDPSession, work: () => Promise<T>) {
  const started = await threadTime(cdp);
  const result = await work();
  return { result, milliseconds: (await threadTime(cdp)) - started };
}

async function threadTime(cdp: CDPSession): Promise<number> {
  const { metrics } = await cdp.send("Performance.getMetrics");
  const seconds = metrics.find(({ name }) => name === "ThreadTime")?.value;
  if (seconds === undefined) throw new Error("The browser does not tell its threads' time.");
  return seconds * 1000;
}

async function withinTime<T>(work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_done, fail) => {
    timer = setTimeout(() => fail(new Error(`Not read within ${TIMEOUT / 1000} s.`)), TIMEOUT);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
