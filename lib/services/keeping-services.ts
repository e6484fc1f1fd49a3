import { formatLibraryQuery, WHOLE_LIBRARY, withOpen } from "../collection/library-query";
import type { ArticleId, CollectionId, VersionId } from "../domain/ids";
import type { ArticleCorrections } from "../domain/library-article";
import type { PageReport } from "../domain/page-report";
import type { Visit } from "../domain/visit";
import { MessageError } from "../messaging/errors";
import { send } from "../messaging/send";
import { openOwnPage } from "../platform/browser-events";
import { getLastCollections } from "../platform/last-collections";
import { getActiveTab } from "../platform/tabs";
import { findCollections } from "../store/collection-repository";
import type { OnRecordDatabase } from "../store/database";
import { read } from "../store/read";
import { watchQuery } from "../store/watch-query";
import { askForChange } from "./change-outcome";
import { newId } from "./new-id";
import type { ScreenStore } from "./open-screen-store";
import { type PageArticle, readPageArticle } from "./page-article";
import { sha256 } from "./sha256";

type WatchVisit = (onVisit: (visit: Visit | undefined) => void) => () => void;

/** Where and as what the article of the active tab is to be kept. */
interface SaveRequest {
  readonly url: string;
  readonly collectionIds: readonly CollectionId[];
  readonly leaveIds: readonly CollectionId[];
  readonly collectionName?: string;
  readonly corrections?: ArticleCorrections;
  readonly correctionsWere?: ArticleCorrections;
}

const refusals = ["quota", "read-only", "unread"] as const;

/** What saving asks, over the real store and the real browser. `watchVisit` follows the visit of the active tab. */
export function createKeepingServices(store: Promise<ScreenStore>, watchVisit: WatchVisit) {
  const db = store.then((screen) => screen.db);
  return {
    watchArticle: (onArticle: (article: PageArticle | undefined) => void) =>
      watchArticle(db, watchVisit, onArticle),
    findCollections: async () => {
      const opened = await db;
      const last = new Set(await getLastCollections());
      const collections = await read(opened, ["collections"], () => findCollections(opened));
      return collections.map(({ id, name }) => ({ id, name, isLast: last.has(id) }));
    },
    save: (request: SaveRequest) => save(request),
    openLibrary: (
      articleId?: ArticleId,
      compared?: { readonly since: VersionId; readonly version: VersionId },
    ) => {
      const query = { ...withOpen(WHOLE_LIBRARY, articleId), ...compared };
      const pairs = new URLSearchParams(formatLibraryQuery(query)).toString();
      return openOwnPage(pairs === "" ? "/library.html" : `/library.html?${pairs}`);
    },
  };
}

function watchArticle(
  opened: Promise<OnRecordDatabase>,
  watchVisit: WatchVisit,
  onArticle: (article: PageArticle | undefined) => void,
): () => void {
  let stopQuery = () => {};
  let turn = 0;
  const follow = async (report: PageReport, mine: number) => {
    const [db, hash] = await Promise.all([opened, sha256(report.article.text)]);
    if (mine !== turn) return;
    const onResult = (article: PageArticle) => mine === turn && onArticle(article);
    // A library that cannot be read is told of by the report; the article shows as if nothing were known of it.
    const onFault = () => mine === turn && onArticle(undefined);
    stopQuery = watchQuery(() => readPageArticle(db, report, hash), { onResult, onFault });
  };
  const stopVisit = watchVisit((visit) => {
    // A page that is read once more stays the one it was until there is another report.
    if (visit?.stage === "matching") return;
    const mine = ++turn;
    stopQuery();
    if (visit?.stage !== "done") return onArticle(undefined);
    follow(visit.report, mine).catch(() => mine === turn && onArticle(undefined));
  });
  return () => {
    turn = -1;
    stopVisit();
    stopQuery();
  };
}

async function save(request: SaveRequest) {
  const tab = await getActiveTab();
  if (tab === undefined) return { kind: "refused", why: "unread" } as const;
  try {
    const saved = await send("article.save", { requestId: newId(), tabId: tab.id, ...request });
    const { undo, ...outcome } = saved;
    const back = undo && (() => takeBack(undo));
    return { kind: "saved", ...outcome, ...(back && { undo: back }) } as const;
  } catch (fault) {
    const reason = fault instanceof MessageError ? fault.reason : undefined;
    return { kind: "refused", why: refusals.find((each) => each === reason) ?? "failed" } as const;
  }
}

async function takeBack(undo: Parameters<typeof askForChange>[0]): Promise<void> {
  const outcome = await askForChange(undo);
  if (outcome.kind === "refused") throw new Error(`not taken back: ${outcome.detail}`);
}
