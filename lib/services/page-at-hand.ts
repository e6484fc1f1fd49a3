import type { PageReport } from "../domain/page-report";
import type { Visit } from "../domain/visit";
import type { PageReply, PageRequest } from "../messaging/page-request";
import type { ActiveTab } from "../platform/tabs";
import { sameAddress } from "../text/page-address";

/** What is asked of the tabs and their pages; the worker hands in the real ones. */
export interface PageWorld {
  readonly getTab: (tabId: number) => Promise<ActiveTab | undefined>;
  readonly getVisit: (tabId: number) => Promise<Visit | undefined>;
  /** Reads a tab from the start, screens showing that it is read. */
  readonly readTab: (tab: ActiveTab, scope: PageRequest["scope"]) => Promise<void>;
  /** Asks the reading script that stands in a page to read it once more; rejects where there is none. */
  readonly askPage: (tabId: number, request: PageRequest) => Promise<unknown>;
  readonly wait: (ms: number) => Promise<void>;
}

/** How long another reading of the page is waited for, in milliseconds, and how often it is looked at. */
const LONGEST_READING = 10_000;
const LOOK_EVERY = 50;

/** The page of a tab could not be read, so there is nothing to keep. */
export class UnreadPageError extends Error {
  override readonly name = "UnreadPageError";
  readonly code = "unread";
}

/**
 * What the page of a tab says at this moment: it is read anew, because pages change while they stand open. Where only
 * selected words were read, or where nobody is in the page any more to read it again, the report at hand is taken.
 * @throws UnreadPageError if there is none, or if the page says that it cannot be read any more
 */
export async function readPageAnew(world: PageWorld, tabId: number): Promise<PageReport> {
  const before = await getReport(world, tabId);
  if (before === undefined) return readFromStart(world, tabId);
  if (before.article.scope === "selection") return before;
  const reply = await readQuietly(world, tabId);
  if (reply?.ok === false) throw new UnreadPageError(`${reply.code}: ${reply.detail}`);
  const after = await getReport(world, tabId);
  if (after !== undefined) return after;
  if (!(await isShowing(world, tabId, before.article.url))) {
    throw new UnreadPageError("the tab went on to another page");
  }
  // What was found anew has been dropped, or could not be kept: what was found before is not what the page says now.
  return reply === undefined ? before : readFromStart(world, tabId);
}

/**
 * Somebody else may have the page read at this moment: what it says now is known once that is done. Gives the visit as
 * it was then, since the next reading may already be under way.
 */
async function getReadVisit(world: PageWorld, tabId: number): Promise<Visit | undefined> {
  for (let waited = 0; waited < LONGEST_READING; waited += LOOK_EVERY) {
    const visit = await world.getVisit(tabId);
    if (visit?.stage !== "reading" && visit?.stage !== "matching") return visit;
    await world.wait(LOOK_EVERY);
  }
  return undefined;
}

/**
 * What the page of a tab was found to say, read now only if it has not been.
 * @throws UnreadPageError
 */
export async function getPageAtHand(world: PageWorld, tabId: number): Promise<PageReport> {
  return (await getReport(world, tabId)) ?? readFromStart(world, tabId);
}

async function readFromStart(world: PageWorld, tabId: number): Promise<PageReport> {
  const tab = await world.getTab(tabId);
  if (tab === undefined) throw new UnreadPageError("the tab is closed");
  await world.readTab(tab, "page");
  const report = await getReport(world, tabId);
  if (report === undefined) throw new UnreadPageError(`the page of tab ${tabId} could not be read`);
  return report;
}

/** The screens go on showing the report they have until there is another one. Undefined where nobody answers. */
async function readQuietly(world: PageWorld, tabId: number): Promise<PageReply | undefined> {
  try {
    return (await world.askPage(tabId, { name: "page.read", scope: "page" })) as PageReply | undefined;
  } catch {
    // The browser rejects where nobody listens any more: what was read before is all there is.
    return undefined;
  }
}

/** The report of the page that a tab shows now, once no reading of it is under way. */
async function getReport(world: PageWorld, tabId: number): Promise<PageReport | undefined> {
  const visit = await getReadVisit(world, tabId);
  if (visit?.stage !== "done") return undefined;
  return (await isShowing(world, tabId, visit.url)) ? visit.report : undefined;
}

/** A tab whose address is not told counts as still showing the page. */
async function isShowing(world: PageWorld, tabId: number, url: string): Promise<boolean> {
  const tab = await world.getTab(tabId);
  return tab !== undefined && (tab.url === undefined || sameAddress(tab.url, url));
}
