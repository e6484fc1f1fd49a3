import type { Page } from "playwright-core";

import type { CorpusRows } from "../../lib/domain/corpus";
import type { Visit } from "../../lib/domain/visit";
import type { PrintedReport } from "./json-report";
import { printNothing, printReport } from "./json-report";
import type { Browser } from "./launch";
import type { RawTarget } from "./raw-target";
import type { Popup } from "./toolbar";
import { closePopup, openPopup } from "./toolbar";

/** One page read by a real toolbar click: the page, its popup, and what is printed of both. */
export type ReadPage = Readonly<{ page: Page; popup: Popup; report: PrintedReport }>;

/**
 * Opens a page in a fresh tab, clicks the toolbar button, waits for the popup and answers all three. Throws where no
 * popup settles; an address that leads nowhere is read as the browser's error page.
 */
export async function readPage(browser: Browser, url: string, rows: CorpusRows): Promise<ReadPage> {
  const page = await browser.context.newPage();
  await page.goto(url, { waitUntil: "load", timeout: 30_000 }).catch((error: unknown) => {
    process.stderr.write(`${url}: ${error instanceof Error ? firstLine(error.message) : String(error)}\n`);
  });
  const popup = await openPopup(browser, page);
  const seen = { popup: await popup.text(), clickToPopupMs: popup.clickToPopupMs };
  return { page, popup, report: printVisit(await getVisit(popup), { url, rows, seen }) };
}

/** Reads a page as {@link readPage} does, closes it and answers what is printed; a fault becomes an `error`. */
export async function printPage(browser: Browser, url: string, rows: CorpusRows): Promise<PrintedReport> {
  try {
    const { page, popup, report } = await readPage(browser, url, rows);
    await closePopup(browser, popup);
    await page.close();
    return report;
  } catch (error) {
    process.stderr.write(`${url}: ${error instanceof Error ? firstLine(error.message) : String(error)}\n`);
    return printNothing(url, { popup: "", clickToPopupMs: null }, "no-popup");
  }
}

/** The visit of the tab a popup belongs to, as the extension keeps it; undefined where it keeps none. */
export async function getVisit(popup: RawTarget): Promise<Visit | undefined> {
  const kept = await popup.evaluate<string | null>(`(async () => {
    const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
    const key = "visit." + tab.id;
    return (await chrome.storage.session.get(key))[key] ?? null;
  })()`);
  return kept === null ? undefined : (JSON.parse(kept) as Visit);
}

type Context = Readonly<{ url: string; rows: CorpusRows; seen: Parameters<typeof printReport>[2] }>;

function printVisit(visit: Visit | undefined, { url, rows, seen }: Context): PrintedReport {
  if (!visit) return printNothing(url, seen, "unreadable");
  if (visit.stage === "done") return printReport(visit.report, rows, seen);
  if (visit.stage === "none") return printNothing(url, seen);
  return printNothing(url, seen, visit.stage === "failed" ? visit.code : "unfinished");
}

function firstLine(text: string): string {
  return text.split("\n", 1)[0] ?? text;
}
