import type { SearchBlock } from "../collection/search-block";
import type { ArticleSummary } from "../collection/summarise";
import type { ArticleVersion } from "../domain/article-version";
import type { CorpusPack, CorpusRows, Origin } from "../domain/corpus";
import type { ArticleId } from "../domain/ids";
import type { LibraryArticle } from "../domain/library-article";

/** The tables a corpus is kept in, one for each list of `CorpusRows`. */
export const CORPUS_TABLES = ["figures", "outlets", "documents", "claims", "statements"] as const;

/** The name of one of them. */
export type CorpusTable = (typeof CORPUS_TABLES)[number];

/** The tables of what the user keeps. */
export const LIBRARY_TABLES = [
  "articles",
  "versions",
  "texts",
  "collections",
  "memberships",
  "annotations",
  "anchors",
  "judgements",
  "edits",
] as const;

/** The name of one of them. */
export type LibraryTable = (typeof LIBRARY_TABLES)[number];

/** Tables made from others: they can be made anew, so losing their rows is no damage and they are not counted. */
export const DERIVED_TABLES = ["searchBlocks", "searchDocs", "indexBlocks", "indexMarks"] as const;

/** Those of the search over what is kept. */
export const SEARCH_TABLES = ["searchBlocks", "searchDocs"] as const;

/** A table that an action of the user's may write to; the store writes `meta` and `requests` itself. */
export type ContentTable = CorpusTable | LibraryTable | (typeof DERIVED_TABLES)[number] | "packs" | "jobs";

/** A corpus row as it is kept: with whom it belongs to. Its primary key is [origin, id]. */
export type Stored<Row> = Row & { readonly origin: Origin };

/** What each corpus table holds. */
export type CorpusRowOf = { readonly [Name in CorpusTable]: CorpusRows[Name][number] };

/** The head of a pack whose rows are in the store, one for each origin. */
export type PackRow = Pick<
  CorpusPack,
  "id" | "release" | "title" | "description" | "licence" | "createdAt"
> & {
  readonly origin: Origin;
  /** SHA-256 (hex) of the file it was read from, or whatever else names its exact content. */
  readonly contentHash: string;
  readonly counts: Readonly<Record<CorpusTable, number>>;
  /** RFC 3339, UTC. */
  readonly installedAt: string;
};

/** An article as it is kept: with the keys its addresses are found by and what lists show. Both follow from the rest. */
export type ArticleRow = LibraryArticle & {
  readonly aliasKeys: readonly string[];
  readonly summary: ArticleSummary;
};

/** The heavy parts of a version, which no list reads. */
export type TextRow = Pick<ArticleVersion, "text" | "blocks" | "segments" | "report"> & {
  readonly versionId: ArticleVersion["id"];
};

/** The rest of a version. */
export type VersionRow = Omit<ArticleVersion, "text" | "blocks" | "segments" | "report">;

/**
 * Which block of the search index has an article's words as they now are; "" if none has and it waits to be read. `mark`
 * is another one with every change, so that who has read the article can tell whether it has changed since.
 */
export type SearchDocRow = { readonly articleId: ArticleId; readonly blockId: string; readonly mark: string };

/** A block of the search index; its id begins with the format it is in. */
export type SearchBlockRow = SearchBlock & { readonly id: string };

/** A block of the index that pages are matched by, or what is known of the whole. */
export type IndexRow = { readonly id: string; readonly content: unknown };

/** The tables whose rows the index is made of. */
export const INDEXED_TABLES = ["figures", "documents", "claims", "statements"] as const;

/** The name of one of them. */
export type IndexedTable = (typeof INDEXED_TABLES)[number];

/**
 * A corpus row that the index has yet to follow; `all`, without an id, if so many have changed that it is made anew.
 * `mark` is another one with every change, so that who has read the row can tell whether it has changed since.
 */
export type IndexMarkRow = {
  readonly table: IndexedTable | "all";
  readonly id: string;
  readonly mark: string;
};

/** Long work under way, so that it can be resumed or taken back after the context that did it died. */
export type JobRow = { readonly id: string; readonly kind: string; readonly state: unknown };

/** A writing request that has been carried out, kept so that a repeated one does nothing. */
export type RequestRow = {
  readonly id: string;
  /** RFC 3339, UTC. */
  readonly at: string;
  readonly sequence: number;
  readonly corpusRevision: number;
  /** What the action came to, so that a repeated request is answered the same. */
  readonly result?: unknown;
};

/** One fact about the store itself. */
export type MetaRow = { readonly key: string; readonly value: unknown };
