import type { ExtractedArticle } from "../domain/article";
import { engineVersion } from "../domain/engine";
import type { LibraryChange } from "../domain/library-change";
import type { PageReport } from "../domain/page-report";
import type { Visit } from "../domain/visit";
import type { Handlers } from "../messaging/answer";
import { clearButton } from "../platform/badge";
import { isShowing } from "../platform/tabs";
import { isRematchDue, setRematchDue } from "../platform/rematch-flag";
import { findVisits, getVisit, removeVisit, setVisit, withVisit } from "../platform/visits";
import { isWatched } from "../platform/watched-sites";
import { settleArticle } from "../reading/settle-article";
import { corpusRevision } from "../store/corpus-repository";
import type { OnRecordDatabase } from "../store/database";
import { sameValue } from "../store/updates/same-value";
import { sameAddress } from "../text/page-address";
import { addAnnotation } from "./add-annotation";
import { attachAnnotation } from "./attach-annotation";
import { backUp, backUpIfDue, type BackupWorld } from "./back-up";
import { changeLibrary } from "./change-library";
import { bearsOnDrawing, type Drawer } from "./draw-open-pages";
import { keepTab, shareReadings, tabPages } from "./keep-tab";
import { withLearnedSpellings } from "./learn-spelling";
import { findQuotes } from "./find-quotes";
import { countRelated, matchPage, type MatchWorld } from "./match-page";
import { openDrawing } from "./open-drawing";
import { bearsOnButton, type PageButton } from "./page-button";
import type { Matcher } from "./matcher";
import { makeRematcher, type Rematcher } from "./rematch-pages";

/** Where the worker shows what it knows: in the pages, and on the toolbar button. */
interface Shown {
  readonly drawer: Drawer;
  readonly button: PageButton;
}

/** What the worker answers to each message, given the store it opened at its start. */
export function workerHandlers(
  opened: Promise<OnRecordDatabase>,
  matcher: Matcher,
  backup: BackupWorld,
  shown: Shown,
): Handlers {
  const { drawer, button } = shown;
  const world = matchWorld(matcher, shown);
  const rematcher = makeRematcher(world);
  void rematcher.resume();
  follow(matcher.keepIndex());
  const afterChange = () => follow(backUpIfDue(backup));
  return {
    ...readingHandlers(opened, { matcher, rematcher, world, drawer }),
    ...keepingHandlers(opened, { matcher, rematcher, drawer, button, afterChange }),
    "drawing.open": async (clicked, { tabId }) => {
      if (tabId !== undefined) await openDrawing(tabId, clicked);
      return {};
    },
    "quotes.find": findQuotes,
    "pages.follow": async () => {
      await rematcher.all();
      follow(drawer.openTabs());
      follow(button.openTabs());
      follow(matcher.keepIndex());
      afterChange();
      return {};
    },
    "backup.run": async () => {
      await backUp(backup);
      return {};
    },
  };
}

function matchWorld(matcher: Matcher, { drawer, button }: Shown) {
  return {
    report: matcher.report,
    isShowing,
    findVisits,
    isRematchDue,
    setRematchDue,
    getVisit,
    setVisit: async (tabId: number, visit: Visit) => {
      await setVisit(tabId, visit);
      // What is marked in the page as matched is what the report says.
      if (visit.stage === "done") follow(drawer.tab(tabId));
    },
    removeVisit,
    withVisit,
    showButton: (tabId: number) => follow(button.tab(tabId)),
  };
}

interface Reading {
  readonly matcher: Matcher;
  readonly rematcher: Rematcher;
  readonly world: MatchWorld;
  readonly drawer: Drawer;
}

/** What is answered to the pages that are read, and to screens that find no corpus. */
function readingHandlers(
  opened: Promise<OnRecordDatabase>,
  { matcher, rematcher, world, drawer }: Reading,
): Pick<Handlers, "page.ready" | "article.match" | "corpus.install"> {
  return {
    "page.ready": async ({ url }, caller) => {
      if (caller.tabId !== undefined) await forgetOtherPage(caller.tabId, url);
      const read = await isWatched(caller.url ?? "");
      // While the page is read.
      if (read) follow(matcher.begin());
      return { read };
    },
    "article.match": async ({ page, asked }, caller) => {
      // Between the permission to read unasked and the article the user may have taken the site off the list.
      const wanted = asked || (await isWatched(caller.url ?? ""));
      const { tabId } = caller;
      if (!wanted || tabId === undefined) return { related: 0 };
      const article = settleArticle(page);
      // While the browser is asked about the tab.
      if (asked || article.isArticle) follow(matcher.begin());
      // A page that was loaded anew is matched anew: what is kept of it may be about to be forgotten.
      const known = asked && (await getSameReport(await opened, tabId, article));
      const matched = known
        ? { related: countRelated(known) }
        : await rematcher.matching(() => matchPage(world, tabId, { article, asked }));
      // When it loaded, its address may not have been told (before the click), nor the one it gives itself.
      follow(drawer.tab(tabId));
      return matched;
    },
    "corpus.install": async () => ({ revision: await corpusRevision(await opened) }),
  };
}

/** What a change needs, and what follows it. */
interface Following extends Shown {
  readonly matcher: Matcher;
  readonly rematcher: Rematcher;
  readonly afterChange: () => void;
}

/** What is answered to the user's changes: after each of them the open pages follow. */
function keepingHandlers(
  opened: Promise<OnRecordDatabase>,
  { matcher, rematcher, drawer, button, afterChange }: Following,
): Pick<Handlers, "article.save" | "annotation.add" | "annotation.attach" | "library.change"> {
  const pages = shareReadings(tabPages);
  const afterKeeping = (tabId: number) => {
    follow(drawer.tab(tabId));
    follow(button.openTabs());
    afterChange();
  };
  return {
    "article.save": async (request) => {
      const saved = await keepTab(await opened, request);
      // It may have come back from the trash with its notes.
      afterKeeping(request.tabId);
      return saved;
    },
    "annotation.add": async (request) => {
      const add = async () => addAnnotation(await opened, pages, request);
      const { statement } = request;
      const added = await (statement
        ? rematcher.around({ kind: "corpus.put", rows: statement.rows }, add)
        : add());
      afterKeeping(request.tabId);
      return added;
    },
    "annotation.attach": async (request) => {
      const attached = await attachAnnotation(await opened, pages, request);
      afterKeeping(request.tabId);
      return attached;
    },
    "library.change": async ({ requestId, change }) => {
      const db = await opened;
      const whole = await withLearnedSpellings(db, change, matcher.getLearnableName);
      const changed = await rematcher.around(whole, () => changeLibrary(db, requestId, whole));
      followChange(change, { drawer, button });
      afterChange();
      return changed;
    },
  };
}

/** Has what is shown of open pages follow a change of what is kept. */
function followChange(change: LibraryChange, { drawer, button }: Shown): void {
  if (bearsOnDrawing(change)) follow(drawer.openTabs());
  if (bearsOnButton(change)) follow(button.openTabs());
}

/**
 * The change is on disk and is answered now. Pages that cannot follow are drawn in when they are loaded again, and a
 * backup that could not even be begun is due again after the next change.
 */
function follow(work: Promise<unknown>): void {
  work.catch(() => undefined);
}

/**
 * The report of a tab, if matching this article again would only make it anew: a page that is read once more before it
 * is saved has mostly not changed, and screens that show the report need not be drawn again.
 */
async function getSameReport(
  db: OnRecordDatabase,
  tabId: number,
  article: ExtractedArticle,
): Promise<PageReport | undefined> {
  const visit = await getVisit(tabId);
  if (visit?.stage !== "done") return undefined;
  const { report } = visit;
  if (report.engine !== engineVersion || report.corpusRevision !== (await corpusRevision(db)))
    return undefined;
  return sameValue({ ...report.article, extractMs: 0 }, { ...article, extractMs: 0 }) ? report : undefined;
}

/** After a navigation inside the page, what was read before belongs to another article. */
async function forgetOtherPage(tabId: number, url: string): Promise<void> {
  const visit = await getVisit(tabId);
  if (visit === undefined || visit.stage === "reading" || sameAddress(visit.url, url)) return;
  await removeVisit(tabId);
  await clearButton(tabId);
}
