import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { BrowserContext, CDPSession, Page, Worker } from "playwright-core";
import { chromium } from "playwright-core";

import { requireBrowserPath } from "./find-browser";
import { PATIENCE_MS } from "./patience";

/** A running browser with the extension in it. */
export type Browser = Readonly<{
  context: BrowserContext;
  cdp: CDPSession;
  /** The extension's id, the host of its pages. */
  id: string;
  /** The extension's worker as it runs now; a killed worker comes back as another object. */
  worker: () => Promise<Worker>;
  close: () => Promise<void>;
  /** Ends the browser at once, as a power cut does; its profile stays if it is one to go on with. */
  kill: () => Promise<void>;
}>;

/** How a browser is started. */
export type LaunchOptions = Readonly<{
  /** Folder of the unpacked extension. */
  extension: string;
  /** Port of the page server: every host under .test leads there. */
  pagePort: number;
  /** Port every other host leads to; without it the network is left as it is. */
  sinkPort?: number;
  headless?: boolean;
  /** Interface language, for instance "ar"; the browser's own by default. */
  language?: string;
  /** Folder of a profile to go on with, which stays; a fresh one, removed at the end, by default. */
  profile?: string;
  /** Leave the first-run page open, which is closed otherwise where there is no window. */
  keepFirstRun?: boolean;
}>;

const quiet = [
  "--enable-unsafe-extension-debugging",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
  "--no-default-browser-check",
];

/**
 * Starts a Chromium browser in a profile, by default a fresh one, loads the unpacked extension into it and waits for its worker. Hosts
 * under .test lead to the page server without a port in their address. Close it when done.
 */
export async function launchBrowser(options: LaunchOptions): Promise<Browser> {
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), "on-record-"));
  const isFresh = !existsSync(join(profile, "Default"));
  const headless = options.headless ?? true;
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: await requireBrowserPath(),
    headless,
    viewport: headless ? { width: 1280, height: 800 } : null,
    chromiumSandbox: process.getuid?.() !== 0,
    ignoreDefaultArgs: ["--disable-extensions"],
    args: [...quiet, hostRules(options), ...(options.language ? [`--lang=${options.language}`] : [])],
    env: environment(options.language),
  });
  context.setDefaultTimeout(PATIENCE_MS);
  const close = async () => {
    await context.close();
    if (options.profile === undefined) rmSync(profile, { recursive: true, force: true });
  };
  try {
    const cdp = await requireBrowserSession(context);
    const started =
      context.serviceWorkers()[0] ?? context.waitForEvent("serviceworker", { timeout: PATIENCE_MS });
    const { id } = await loadUnpacked(cdp, resolve(options.extension));
    await started;
    if (isFresh && existsSync(join(options.extension, "welcome.html"))) {
      await settleFirstRun(context, { id, keep: options.keepFirstRun ?? !headless });
    }
    return {
      context,
      cdp,
      id,
      worker: () => getWorker(context, id),
      close,
      kill: () => killBrowser(context, cdp),
    };
  } catch (error) {
    await close();
    throw error;
  }
}

/** `Extensions.loadUnpacked` is too new for the types of the protocol. */
type LooseSession = { send(method: string, params?: object): Promise<unknown> };

/** Sends a protocol command that the typed session does not know. */
export async function sendRaw<T>(cdp: CDPSession, method: string, params: object): Promise<T> {
  return (await (cdp as unknown as LooseSession).send(method, params)) as T;
}

async function loadUnpacked(cdp: CDPSession, path: string): Promise<{ id: string }> {
  return await sendRaw<{ id: string }>(cdp, "Extensions.loadUnpacked", { path });
}

// The first-run page opens by itself at install: a tab that comes to the front later would close a popup.
async function settleFirstRun(
  context: BrowserContext,
  { id, keep }: Readonly<{ id: string; keep: boolean }>,
): Promise<void> {
  const isFirstRun = (page: Page) => page.url() === `chrome-extension://${id}/welcome.html`;
  const open = context.pages().find(isFirstRun);
  const page = open ?? (await context.waitForEvent("page", { predicate: isFirstRun, timeout: PATIENCE_MS }));
  await page.waitForLoadState();
  if (!keep) await page.close();
}

async function requireBrowserSession(context: BrowserContext): Promise<CDPSession> {
  const browser = context.browser();
  if (!browser) throw new Error("The browser did not start.");
  return await browser.newBrowserCDPSession();
}

async function killBrowser(context: BrowserContext, cdp: CDPSession): Promise<void> {
  const { processInfo } = await cdp.send("SystemInfo.getProcessInfo");
  const main = processInfo.find(({ type }) => type === "browser");
  if (!main) throw new Error("The browser does not tell its process.");
  const closed = new Promise((resolve) => context.once("close", resolve));
  process.kill(main.id, "SIGKILL");
  await closed;
}

async function getWorker(context: BrowserContext, id: string): Promise<Worker> {
  const isOurs = (worker: Worker) => new URL(worker.url()).host === id;
  const running = context.serviceWorkers().find(isOurs);
  return (
    running ?? (await context.waitForEvent("serviceworker", { predicate: isOurs, timeout: PATIENCE_MS }))
  );
}

function hostRules({ pagePort, sinkPort }: LaunchOptions): string {
  const rules = [`MAP *.test 127.0.0.1:${pagePort}`];
  if (sinkPort) rules.push(`MAP * 127.0.0.1:${sinkPort}`);
  return `--host-resolver-rules=${rules.join(",")}`;
}

function environment(language: string | undefined): Record<string, string> {
  const env = Object.entries(process.env).filter((pair): pair is [string, string] => pair[1] !== undefined);
  return { ...Object.fromEntries(env), ...(language ? { LANGUAGE: language } : {}) };
}
