import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll } from "vitest";

import type { PageReport } from "../../lib/domain/page-report";
import type { Visit } from "../../lib/domain/visit";
import { root } from "../run/build";
import { PATIENCE_MS } from "../run/patience";
import type { RawTarget } from "../run/raw-target";
import { attachRaw } from "../run/raw-target";
import type { Session, SessionOptions } from "../run/session";
import { startSession } from "../run/session";
import type { Popup } from "../run/toolbar";
import { findViews, openPopup, pause, untilTrue } from "../run/toolbar";

/** A rule of axe-core that a view breaks, with the elements that break it. */
export type Violation = Readonly<{ id: string; help: string; targets: readonly string[] }>;

/** How a view is looked at. */
export type Look = Readonly<{ scheme?: "light" | "dark"; forcedColors?: boolean }>;

/** One browser with the built extension for the tests of a file, started before the first and closed after the last. */
export function useBrowser(options: SessionOptions = {}): () => Session {
  let session: Session | undefined;
  beforeAll(async () => {
    session = await startSession(options);
  });
  afterAll(async () => {
    await session?.close();
  });
  return () => {
    if (!session) throw new Error("The browser runs only while tests run.");
    return session;
  };
}

/** A hand-written page of `tests/fixtures/pages`. */
export function readFixture(name: string): string {
  return readFileSync(join(root, "tests/fixtures/pages", name), "utf8");
}

/** Serves a page and opens it in a fresh tab. `host` is any name under .test. */
export async function openPage(
  session: Session,
  html: string,
  { name = "article.html", host = "page.test" }: Readonly<{ name?: string; host?: string }> = {},
): Promise<Page> {
  const address = new URL(session.server.add(name, html));
  address.hostname = host;
  const page = await session.browser.context.newPage();
  await page.goto(address.href, { waitUntil: "load" });
  return page;
}

/** Serves and opens a page, clicks the toolbar button, and answers both once the popup has settled. */
export async function readInPopup(
  session: Session,
  html: string,
): Promise<Readonly<{ page: Page; popup: Popup }>> {
  const page = await openPage(session, html);
  return { page, popup: await openPopup(session.browser, page) };
}

/** The side panel, once it is open and shows something. */
export async function requireSidePanel(session: Session): Promise<RawTarget> {
  const end = Date.now() + PATIENCE_MS;
  while (Date.now() < end) {
    const [view] = await findViews(session.browser, "sidepanel.html");
    if (view) {
      const panel = await attachRaw(session.browser.cdp, view.targetId);
      await untilTrue(panel, "document.body?.innerText.trim()");
      return panel;
    }
    await pause(20);
  }
  throw new Error("The side panel did not open.");
}

/** Asks again and again until the answer is neither undefined nor false, and gives it; throws if it never does. */
export async function until<T>(what: string, ask: () => Promise<T | undefined | false>): Promise<T> {
  const end = Date.now() + PATIENCE_MS;
  while (Date.now() < end) {
    const answer = await ask();
    if (answer !== undefined && answer !== false) return answer;
    await pause(20);
  }
  throw new Error(`Waited in vain: ${what}`);
}

/** What is heard from a worker that ends while it is asked something: of the driver, and of the browser's own functions. */
const ENDED = /Service worker restarted|\bNo SW\b/;

/**
 * Runs an expression in the extension's worker, awaiting a promise, and gives its value. Where the worker ends meanwhile,
 * it is run again in the next one.
 */
export async function inWorker<T>(session: Session, expression: string): Promise<T> {
  const worker = await session.browser.worker();
  try {
    return (await worker.evaluate(expression)) as T;
  } catch (error) {
    if (!(error instanceof Error) || !ENDED.test(error.message)) throw error;
    await pause(20);
    return await inWorker(session, expression);
  }
}

/** The id of a page's tab, which is brought to the front for it. */
export async function getTabId(session: Session, page: Page): Promise<number> {
  await page.bringToFront();
  const ask = "chrome.tabs.query({ active: true, lastFocusedWindow: true }).then(([tab]) => tab?.id)";
  return await until("a tab is active", () => inWorker<number | undefined>(session, ask));
}

/** What the extension keeps of the page in a tab. */
export async function getVisit(session: Session, tabId: number): Promise<Visit | undefined> {
  const key = `visit.${tabId}`;
  const ask = `chrome.storage.session.get("${key}").then((all) => all["${key}"] ?? null)`;
  const kept = await inWorker<string | null>(session, ask);
  return kept === null ? undefined : (JSON.parse(kept) as Visit);
}

/** The report of the page in a tab, once it is there; `isWanted` tells it from that of the article before. */
export async function untilRead(
  session: Session,
  tabId: number,
  isWanted: (report: PageReport) => boolean = () => true,
): Promise<PageReport> {
  return await until("the page is read", async () => {
    const visit = await getVisit(session, tabId);
    return visit?.stage === "done" && isWanted(visit.report) && visit.report;
  });
}

/** What stands on the toolbar button while a tab is the active one. */
export async function getBadge(session: Session, tabId: number): Promise<string> {
  return await inWorker(session, `chrome.action.getBadgeText({ tabId: ${tabId} })`);
}

/** What the toolbar button is called while a tab is the active one. */
export async function getTitle(session: Session, tabId: number): Promise<string> {
  return await inWorker(session, `chrome.action.getTitle({ tabId: ${tabId} })`);
}

/** Ends the extension's worker, as the browser does with an idle one. Answers whether there was one to end. */
export async function killWorker({ browser }: Session): Promise<boolean> {
  const { targetInfos } = await browser.cdp.send("Target.getTargets");
  const worker = targetInfos.find(
    (target) => target.type === "service_worker" && new URL(target.url).host === browser.id,
  );
  if (worker) await browser.cdp.send("Target.closeTarget", { targetId: worker.targetId });
  return worker !== undefined;
}

/** Shows a view in a colour scheme, or in forced colours. */
export async function look(view: RawTarget, { scheme = "light", forcedColors = false }: Look): Promise<void> {
  await view.send("Emulation.setEmulatedMedia", {
    features: [
      { name: "prefers-color-scheme", value: scheme },
      { name: "forced-colors", value: forcedColors ? "active" : "none" },
    ],
  });
}

const axeSource = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** What axe-core finds wrong in a view: WCAG 2.2 A and AA and its best practices, or only what concerns colours. */
export async function findViolations(
  view: RawTarget,
  rules: "all" | "colours" = "all",
): Promise<readonly Violation[]> {
  if (await view.evaluate("typeof axe === 'undefined'")) await view.evaluate(`${axeSource}; true`);
  const aboutColours = { runOnly: { type: "rule", values: ["color-contrast", "link-in-text-block"] } };
  const options = { resultTypes: ["violations"], ...(rules === "colours" ? aboutColours : {}) };
  return await view.evaluate<readonly Violation[]>(
    `axe.run(document, ${JSON.stringify(options)}).then(({ violations }) =>
      violations.map(({ id, help, nodes }) => ({ id, help, targets: nodes.map((node) => node.target.join(" ")) })))`,
  );
}

/** The interface language and direction a view shows itself in. */
export async function languageOf(view: RawTarget): Promise<Readonly<{ lang: string; dir: string }>> {
  return await view.evaluate("({ lang: document.documentElement.lang, dir: document.documentElement.dir })");
}
