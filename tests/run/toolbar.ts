import type { Page } from "playwright-core";

import type { Browser } from "./launch";
import { sendRaw } from "./launch";
import { PATIENCE_MS } from "./patience";
import type { RawTarget } from "./raw-target";
import { attachRaw } from "./raw-target";

/** How the popup came to rest: shown, nothing to show, or failed. */
export type PopupState = "ready" | "not-article" | "failed";

/** The real popup of a toolbar click. */
export type Popup = RawTarget & Readonly<{ state: PopupState; clickToPopupMs: number }>;

type TargetInfo = Readonly<{
  targetId: string;
  type: string;
  url: string;
  embedderData?: { tabActive?: boolean };
}>;

/**
 * Clicks the extension's toolbar button on a page, as a person does: the popup opens and the extension may read this
 * tab (activeTab). Answers the popup as soon as it exists; see {@link openPopup} to wait until it has settled.
 */
export async function clickToolbar(browser: Browser, page: Page): Promise<RawTarget> {
  await page.bringToFront();
  const tab = await requireTab(browser, page);
  const before = new Set((await findPopups(browser)).map((target) => target.targetId));
  await sendRaw(browser.cdp, "Extensions.triggerAction", { id: browser.id, targetId: tab.targetId });
  const end = Date.now() + PATIENCE_MS;
  while (Date.now() < end) {
    const opened = (await findPopups(browser)).find((target) => !before.has(target.targetId));
    if (opened) return await attachRaw(browser.cdp, opened.targetId);
    await pause(5);
  }
  throw new Error("The toolbar click opened no popup.");
}

/** Clicks the toolbar button and waits until the popup has settled; times the way from click to settled popup. */
export async function openPopup(browser: Browser, page: Page): Promise<Popup> {
  const clicked = performance.now();
  const popup = await clickToolbar(browser, page);
  const state = await untilSettled(popup);
  return { ...popup, state, clickToPopupMs: performance.now() - clicked };
}

/** Waits until the popup says, in `data-state` of its root element, that it has come to rest. */
export async function untilSettled(view: RawTarget): Promise<PopupState> {
  const settled: readonly PopupState[] = ["ready", "not-article", "failed"];
  const state = "document.documentElement?.dataset.state";
  return (await untilTrue(
    view,
    `${JSON.stringify(settled)}.find((word) => word === ${state})`,
  )) as PopupState;
}

/** Waits until an expression gives something true in a view, and answers it; throws if it never comes. */
export async function untilTrue(view: RawTarget, expression: string): Promise<string> {
  const watched = `new Promise((resolve) => {
    const end = Date.now() + ${PATIENCE_MS};
    const look = () => {
      const value = ${expression};
      if (value) resolve(String(value));
      else if (Date.now() > end) resolve("");
      else setTimeout(look, 4);
    };
    look();
  })`;
  const end = Date.now() + PATIENCE_MS;
  while (Date.now() < end) {
    try {
      const value = await view.evaluate<string>(watched, PATIENCE_MS + 5_000);
      if (value !== "") return value;
    } catch (error) {
      if (!isNavigation(error)) throw error;
      await pause(5);
    }
  }
  throw new Error(`The view never came to: ${expression}`);
}

// A view can be attached to in the instant before its own document replaces the empty first one.
function isNavigation(error: unknown): boolean {
  return error instanceof Error && /navigated|context was destroyed|Cannot find context/i.test(error.message);
}

/** Closes the popup, as a click elsewhere would. */
export async function closePopup(browser: Browser, popup: RawTarget): Promise<void> {
  await popup.detach();
  await browser.cdp.send("Target.closeTarget", { targetId: popup.targetId });
}

/** Every open page of the extension whose address ends with a file name, such as "sidepanel.html". */
export async function findViews(browser: Browser, file: string): Promise<readonly TargetInfo[]> {
  const { targetInfos } = await sendRaw<{ targetInfos: TargetInfo[] }>(browser.cdp, "Target.getTargets", {});
  const isOurs = (url: string) =>
    new URL(url).host === browser.id && new URL(url).pathname.endsWith(`/${file}`);
  return targetInfos.filter((target) => URL.canParse(target.url) && isOurs(target.url));
}

async function findPopups(browser: Browser): Promise<readonly TargetInfo[]> {
  return await findViews(browser, "popup.html");
}

/** The tab around a page that stands in front: the one with its address, the active one if several show the same. */
async function requireTab(browser: Browser, page: Page): Promise<TargetInfo> {
  const { targetInfos } = await sendRaw<{ targetInfos: TargetInfo[] }>(browser.cdp, "Target.getTargets", {
    filter: [{ type: "tab" }],
  });
  const same = targetInfos.filter((target) => target.url === page.url());
  const tab = same.find((target) => target.embedderData?.tabActive) ?? same[0];
  if (!tab) throw new Error(`No tab shows ${page.url()}.`);
  return tab;
}

/** Resolves after so many milliseconds. */
export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms);
  });
}
