import type { ArticleVersion } from "../domain/article-version";
import type { ArticleId, VersionId } from "../domain/ids";
import type { Instant } from "../domain/instant";
import type { ArticleAlias, ArticleCorrections, LibraryArticle } from "../domain/library-article";
import type { PageReport } from "../domain/page-report";
import { describeChange } from "./describe-change";
import { findAliases, mergeAliases } from "./identity";

/** An article as it is kept so far, with what tells of its latest version whether a page says anything else. */
export type KeptArticle = {
  readonly article: LibraryArticle;
  readonly latest: Pick<
    ArticleVersion,
    "id" | "seq" | "textSha256" | "scope" | "isPreview" | "language" | "extractor"
  >;
  /** Of the latest version; needed only where the page's is another one, to tell what changed. */
  readonly latestText?: string | undefined;
};

/** A page to be kept: what it was found to contain, and the ids its rows get if they are new. */
export type Capture = {
  readonly report: PageReport;
  /** Of the report's text; hexadecimal. */
  readonly textSha256: string;
  readonly articleId: ArticleId;
  readonly versionId: VersionId;
  /** What reads pages, with its version. */
  readonly extractor: ArticleVersion["extractor"];
};

/** What keeping a page comes to. `version` is there exactly if the page says something that was not kept yet. */
export type SavePlan = {
  readonly outcome: "new" | "new-version" | "same";
  readonly articleId: ArticleId;
  readonly aliases: readonly ArticleAlias[];
  readonly corrections: ArticleCorrections;
  readonly latestVersion: VersionId;
  /** How many versions there are then. */
  readonly versions: number;
  readonly version?: ArticleVersion;
};

/**
 * What to write to keep a page: a new article, a new version of the one that is `kept` under one of its addresses, or
 * neither where its text is the latest one to the letter. A version that differs in nothing but form is kept as well,
 * and says so. Selected words of a page that is kept whole are no version of
 * it. Addresses met for the first time are added in any case; corrections, if given, take the place of those there are.
 */
export function planSave(
  capture: Capture,
  kept: KeptArticle | undefined,
  { corrections, now }: { readonly corrections?: ArticleCorrections | undefined; readonly now: Instant },
): SavePlan {
  const met = findAliases(capture.report.article);
  if (kept === undefined) {
    const { articleId, versionId: latestVersion } = capture;
    const version = makeVersion(capture, { articleId, seq: 1, now });
    return {
      outcome: "new",
      articleId,
      latestVersion,
      aliases: met,
      corrections: corrections ?? {},
      versions: 1,
      version,
    };
  }
  const { article, latest } = kept;
  const seq = latest.seq + 1;
  const shared = {
    articleId: article.id,
    aliases: mergeAliases(article.aliases, met),
    corrections: corrections ?? article.corrections,
  };
  if (!saysMore({ article: capture.report.article, textSha256: capture.textSha256 }, latest)) {
    return { outcome: "same", ...shared, latestVersion: latest.id, versions: latest.seq };
  }
  const made = makeVersion(capture, { articleId: article.id, seq, now });
  const { latestText: text } = kept;
  const version = text === undefined ? made : { ...made, change: describeChange({ ...latest, text }, made) };
  return { outcome: "new-version", ...shared, latestVersion: version.id, versions: seq, version };
}

/** Does a page say anything that its latest version does not? Selected words of a page kept whole do not. */
export function saysMore(
  { article, textSha256 }: Pick<Capture, "textSha256"> & Pick<PageReport, "article">,
  latest: KeptArticle["latest"],
): boolean {
  if (latest.textSha256 === textSha256) return false;
  return !(article.scope === "selection" && latest.scope === "page");
}

function makeVersion(
  { report, textSha256, versionId, extractor }: Capture,
  { articleId, seq, now }: { readonly articleId: ArticleId; readonly seq: number; readonly now: Instant },
): ArticleVersion {
  // Entries and days of a live blog are in the segments.
  const { isArticle: _gate, extractMs: _time, entries: _entries, liveDays: _days, ...page } = report.article;
  const { mentions, attributions, matches, corpusRevision, engine } = report;
  return {
    id: versionId,
    articleId,
    seq,
    capturedAt: now,
    ...page,
    segments: report.segments,
    textSha256,
    extractor,
    report: { mentions, attributions, matches, corpusRevision, engine },
  };
}
