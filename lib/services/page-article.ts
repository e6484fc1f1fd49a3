import { findChangeKind } from "../collection/change-kind";
import { saysMore } from "../collection/save-plan";
import type { VersionChange } from "../domain/article-version";
import type { Collection } from "../domain/collection";
import { engineVersion } from "../domain/engine";
import type { ArticleId, VersionId } from "../domain/ids";
import type { ArticleCorrections } from "../domain/library-article";
import type { PageReport } from "../domain/page-report";
import { countAnnotations } from "../store/annotation-repository";
import { findArticlesByText, findVersions, getText } from "../store/article-repository";
import { findCollectionsOf } from "../store/collection-repository";
import type { OnRecordDatabase } from "../store/database";
import { read } from "../store/read";
import type { ArticleRow } from "../store/rows";
import { fieldsOf } from "./article-view";
import { findKeptArticle } from "./find-kept-article";

/** The article of a page as it is kept. */
export interface KeptAs {
  readonly articleId: ArticleId;
  /** When its latest version was captured; RFC 3339, UTC. */
  readonly savedAt: string;
  readonly versions: number;
  readonly latestVersion: VersionId;
  readonly notes: number;
  /** Without those in the trash, by name. */
  readonly collections: readonly Collection[];
  /** The page says something that the latest version does not, be it in form alone: saving it makes a version. */
  readonly hasChanged: boolean;
  /** What that is; absent where the page is as it was kept, or the kept text is lost. */
  readonly change?: VersionChange["kind"];
  /** The kept text was read by another version of what reads pages, which may be why it differs. */
  readonly otherReader: boolean;
}

/** What is worth telling of a page that is kept: other words, or another part of the text, than were kept last. */
export type KeptNews = "changed" | "other-extent";

/** What is worth telling of a page that is kept; nothing where only its form is another one. */
export function getNews({ hasChanged, change }: Pick<KeptAs, "hasChanged" | "change">): KeptNews | undefined {
  if (!hasChanged || change === "boring") return undefined;
  return change === "extent" ? "other-extent" : "changed";
}

/** An article of the library with exactly the same text at another address; it may be a copy, it may be the source. */
export interface SameText {
  readonly articleId: ArticleId;
  readonly title: string;
  readonly host: string;
}

/** What is known of the article of a page before it is kept, or kept once more. */
export type PageArticle = ReturnType<typeof fieldsOf> & {
  readonly url: string;
  readonly article: { readonly corrections: ArticleCorrections };
  /** What the page itself says. */
  readonly version: PageReport["article"];
  /** Absent where it is not kept, or in the trash. */
  readonly kept?: KeptAs;
  readonly sameTexts: readonly SameText[];
};

/** The article of a page with all that the library has of it, as of one moment. `textSha256` is of the page's text. */
export function readPageArticle(
  db: OnRecordDatabase,
  { article: page }: Pick<PageReport, "article">,
  textSha256: string,
): Promise<PageArticle> {
  const tables = ["articles", "versions", "texts", "annotations", "memberships", "collections"] as const;
  return read(db, tables, async () => {
    const { kept: row } = await findKeptArticle(db, page);
    const same = await findArticlesByText(db, textSha256, row?.id);
    const found = { page, sameTexts: same.map(sameTextOf) };
    if (row === undefined) return pageArticle(found);
    // Saving it brings it back with what the user put right of it, which the form must not take for nothing.
    if (row.deletedAt !== undefined) return pageArticle({ ...found, corrections: row.corrections });
    const versions = await findVersions(db, row.id);
    const notes = await countAnnotations(db, row.id);
    const collections = await findCollectionsOf(db, row.id);
    const latest = versions.at(-1);
    if (latest === undefined) return pageArticle(found);
    const hasChanged = saysMore({ article: page, textSha256 }, latest);
    const old = hasChanged ? await getText(db, latest.id) : undefined;
    const change = old && findChangeKind({ ...latest, text: old.text }, page);
    const otherReader = latest.extractor.version !== engineVersion;
    const counted = { savedAt: latest.capturedAt, versions: versions.length, notes };
    const named = { articleId: row.id, latestVersion: latest.id };
    const kept = { ...named, ...counted, collections, hasChanged, otherReader, ...(change && { change }) };
    return pageArticle({ ...found, corrections: row.corrections, kept });
  });
}

interface Found {
  readonly page: PageReport["article"];
  readonly sameTexts: readonly SameText[];
  readonly corrections?: ArticleCorrections;
  readonly kept?: KeptAs;
}

function pageArticle({ page, sameTexts, corrections = {}, kept }: Found): PageArticle {
  return {
    ...fieldsOf({ corrections }, { ...emptyFields, ...page }),
    url: page.url,
    article: { corrections },
    version: page,
    ...(kept && { kept }),
    sameTexts,
  };
}

function sameTextOf({ id, summary, aliases }: ArticleRow): SameText {
  return { articleId: id, title: summary.title, host: hostOf(aliases[0]?.url ?? "") };
}

const emptyFields = { outlet: undefined, publishedOn: undefined, modifiedOn: undefined };

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, "") : "";
}
