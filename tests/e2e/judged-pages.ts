import type { Page } from "playwright-core";
import { afterEach } from "vitest";

import type { Judgement } from "../../lib/domain/judgement";
import type { RawTarget } from "../run/raw-target";
import type { Session } from "../run/session";
import type { Popup } from "../run/toolbar";
import { closePopup, findViews, openPopup } from "../run/toolbar";
import { openPage, readFixture, until } from "./harness";

/** An article with four speakers of the record and one who is not on it. */
export const article = readFixture("news--four-speakers.html");

/** What a test does with the popup of a page: read a page, open its popup again, close it. */
export interface JudgedPages {
  /** Opens a page under its own address, and its popup. */
  readonly read: (
    name: string,
    how?: Readonly<{ host?: string; html?: string }>,
  ) => Promise<{ readonly page: Page; readonly popup: Popup }>;
  readonly open: (page: Page) => Promise<Popup>;
  readonly close: (popup: Popup) => Promise<void>;
  /** Loads the page anew and opens its popup on it. */
  readonly reopen: (page: Page, popup: Popup) => Promise<Popup>;
  /** The popup gave way to something else by itself. */
  readonly forget: () => void;
}

/** Pages with a popup; after each test whatever was judged is taken back, so that no test finds what another one did. */
export function useJudgedPages(session: () => Session): JudgedPages {
  let opened: Popup | undefined;
  const open = async (page: Page) => {
    opened = await openPopup(session().browser, page);
    return opened;
  };
  const close = async (popup: Popup) => {
    opened = undefined;
    await closePopup(session().browser, popup);
    await until(
      "the popup is gone",
      async () => (await findViews(session().browser, "popup.html")).length === 0,
    );
  };
  afterEach(async () => {
    if (!opened) return;
    await opened.evaluate(`(${takeBack})().then(() => 1)`);
    await close(opened);
  });
  return {
    open,
    close,
    read: async (name, { host = "page.test", html = article } = {}) => {
      const page = await openPage(session(), html, { name, host });
      return { page, popup: await open(page) };
    },
    reopen: async (page, popup) => {
      await close(popup);
      await page.reload({ waitUntil: "load" });
      return open(page);
    },
    forget: () => (opened = undefined),
  };
}

const takeBack = `async () => {
    const db = await new Promise((done) => { const r = indexedDB.open("on-record"); r.onsuccess = () => done(r.result); });
    const all = await new Promise((done) => {
      const r = db.transaction("judgements").objectStore("judgements").getAll(); r.onsuccess = () => done(r.result);
    });
    const last = new Map(all.sort((a, b) => (a.at < b.at ? -1 : 1)).map((one) => [JSON.stringify([one.target, one.scope]), one]));
    for (const { target, scope, verdict } of last.values()) {
      if (verdict === "withdrawn") continue;
      const judgement = { id: crypto.randomUUID(), target, scope, verdict: "withdrawn" };
      const body = { requestId: crypto.randomUUID(), change: { kind: "judgement.add", judgement } };
      await chrome.runtime.sendMessage({ name: "library.change", body });
    }
    db.close();
  }`;

/** What the store has of judgements, in the order they were made. */
export async function judgements(view: RawTarget): Promise<readonly Judgement[]> {
  return await view.evaluate(`new Promise((done) => {
    const opening = indexedDB.open("on-record");
    opening.onsuccess = () => {
      const all = opening.result.transaction("judgements").objectStore("judgements").index("at").getAll();
      all.onsuccess = () => { opening.result.close(); done(all.result); };
    };
  })`);
}

/** The statement of the page that begins with a name, as an expression. */
export const saidBy = (name: string) =>
  `[...document.querySelectorAll(".said")].find((said) => said.innerText.startsWith(${JSON.stringify(name)}))`;
/** The first record whose words have these in them, as an expression. */
export const recordWith = (words: string) =>
  `[...document.querySelectorAll(".record")].find((record) => record.querySelector(".words")?.textContent.includes(${JSON.stringify(words)}))`;
/** Words of one record. */
export const openness = "the movement's policy is openness to everyone";
/** The line that has the focus, as an expression. */
export const focused = "document.activeElement?.closest('[data-line]')";

/** Puts the focus on a line, as J and K do, and presses a key. */
export async function judge(view: RawTarget, line: string, key: string): Promise<void> {
  await view.evaluate(`${line}.focus(); 1`);
  await view.press(key);
}

/** Who speaks in the report of the page in front, as printed; those who are no figure of the corpus with a "*". */
export async function speakers(view: RawTarget): Promise<readonly string[]> {
  return await view.evaluate(`(async () => {
    const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
    const key = "visit." + tab.id;
    const { report } = JSON.parse((await chrome.storage.session.get(key))[key]);
    return report.attributions.map(({ speaker }) => speaker.name + (speaker.figureId ? "" : "*"));
  })()`);
}

/** How often the record of {@link openness} is shown. */
export const shown = (view: RawTarget) =>
  view.evaluate<number>(`[...document.querySelectorAll(".record")].filter((record) =>
    record.querySelector(".words")?.textContent.includes(${JSON.stringify(openness)})).length`);

/** The spellings that edits of the user's add to figures. */
export async function learnedSpellings(view: RawTarget): Promise<readonly string[]> {
  return await view.evaluate(`new Promise((done) => {
    const opening = indexedDB.open("on-record");
    opening.onsuccess = () => {
      const all = opening.result.transaction("edits").objectStore("edits").getAll();
      all.onsuccess = () => {
        opening.result.close();
        done(all.result.flatMap(({ field, value }) => (field === "names" ? value.text : [])));
      };
    };
  })`);
}
