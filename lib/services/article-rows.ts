import type { ArticleId, FigureId, VersionId } from "../domain/ids";
import { judgePage } from "../reading/judged-page";
import { judgeKeptReport } from "../reading/judge-kept-report";
import { findCollectionsOf } from "../store/collection-repository";
import type { OnRecordDatabase } from "../store/database";
import type { TextRow, VersionRow } from "../store/rows";
import { type ArticleView, buildArticleView, reportOf } from "./article-view";
import { indexRows } from "./corpus-index";
import { loadReportRows, type ReportRows } from "./load-report-rows";

/**
 * An article with all its reading view shows, in one of its versions (the latest by default, and where the one asked for
 * is gone). Undefined where there is no such article, or it has lost its text.
 */
export async function loadArticle(
  db: OnRecordDatabase,
  id: ArticleId,
  versionId: VersionId | undefined,
): Promise<ArticleView | undefined> {
  const article = await db.articles.get(id);
  if (!article) return undefined;
  const versions = (await db.versions.where("articleId").equals(id).toArray()).sort((a, b) => b.seq - a.seq);
  const version =
    versions.find((each) => each.id === versionId) ??
    versions.find((each) => each.id === article.latestVersion) ??
    versions[0];
  const text = version && (await db.texts.get(version.id));
  if (!version || !text) return undefined;
  const [annotations, anchors, collections] = await Promise.all([
    db.annotations.where("articleId").equals(id).toArray(),
    db.anchors.where("versionId").equals(version.id).toArray(),
    findCollectionsOf(db, id),
  ]);
  const corpus = await loadReportRows(db, reportOf(version, text));
  return buildArticleView({
    article,
    version,
    text: judged(version, text, corpus),
    versions,
    annotations: annotations.filter((each) => each.deletedAt === undefined),
    anchors,
    collections,
    corpus,
  });
}

/** The text with what was found in it, without what the user has refused since. What is stored stays as it was. */
function judged(version: VersionRow, text: TextRow, rows: ReportRows): TextRow {
  const { figures } = indexRows(rows);
  const rootOf = (id: FigureId) => figures.get(id)?.id ?? id;
  const verdicts = judgePage(rows.judgements ?? [], { article: version, rootOf });
  const { segments } = text;
  const { segments: _, ...report } = judgeKeptReport({ ...text.report, segments }, verdicts);
  return { ...text, report };
}
