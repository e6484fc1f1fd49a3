import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";
import { afterAll, beforeAll } from "vitest";

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
  const end = Date.now() + 10_000;
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

/** Ends the extension's worker, as the browser does with an idle one. */
export async function killWorker({ browser }: Session): Promise<void> {
  const { targetInfos } = await browser.cdp.send("Target.getTargets");
  const worker = targetInfos.find(
    (target) => target.type === "service_worker" && new URL(target.url).host === browser.id,
  );
  if (worker) await browser.cdp.send("Target.closeTarget", { targetId: worker.targetId });
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

/** What axe-core finds wrong in a view: WCAG 2.2 A and AA and its best practices. */
export async function findViolations(view: RawTarget): Promise<readonly Violation[]> {
  await view.evaluate(`${axeSource}; true`);
  return await view.evaluate<readonly Violation[]>(
    `axe.run(document, { resultTypes: ["violations"] }).then(({ violations }) =>
      violations.map(({ id, help, nodes }) => ({ id, help, targets: nodes.map((node) => node.target.join(" ")) })))`,
    30_000,
  );
}

/** The interface language and direction a view shows itself in. */
export async function languageOf(view: RawTarget): Promise<Readonly<{ lang: string; dir: string }>> {
  return await view.evaluate("({ lang: document.documentElement.lang, dir: document.documentElement.dir })");
}
