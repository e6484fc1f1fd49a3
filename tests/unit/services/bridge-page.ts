import type { PageReport } from "../../../lib/domain/page-report";
import type { Request } from "../../../lib/messaging/contract";
import { newId } from "../../../lib/services/new-id";
import { saveArticle } from "../../../lib/services/save-article";
import type { OnRecordDatabase } from "../../../lib/store/database";
import { makeArticle } from "../../make/article";
import { makeReport } from "../../make/page-report";
import { makeTabPages, type TabPage } from "../../make/tab-pages";

/** Where the article on a bridge stands. */
export const url = "https://news.example/2024/bridge";

/** The report on it, with one paragraph. */
export function reportOf(
  paragraph = "It opens in May.",
  over: Partial<PageReport["article"]> = {},
): PageReport {
  const article = makeArticle("Bridge opens", { paragraphs: [paragraph], url, ...over });
  return makeReport({ article, attributions: [] });
}

/** A tab whose page says now what was read of it. */
export const readAs = (report: PageReport): TabPage => ({ url: report.article.url, report, now: report });

/** A request to save what tab 7 shows. */
export const request = (over: Partial<Request<"article.save">> = {}): Request<"article.save"> => ({
  requestId: newId(),
  tabId: 7,
  collectionIds: [],
  ...over,
});

/** Saves a page, or one that still is as it was reported on. */
export const saveIn = (
  db: OnRecordDatabase,
  page: TabPage | PageReport,
  over: Partial<Request<"article.save">> = {},
) => saveArticle(db, makeTabPages({ 7: "article" in page ? readAs(page) : page }), request(over));

/** How many articles, versions and texts are kept. */
export const countKept = async (db: OnRecordDatabase) => [
  await db.articles.count(),
  await db.versions.count(),
  await db.texts.count(),
];
