import type { CorpusPack, CorpusRows, Origin } from "../domain/corpus";

/** The tables a corpus is kept in, one for each list of `CorpusRows`. */
export const CORPUS_TABLES = ["figures", "outlets", "documents", "claims", "statements"] as const;

/** The name of one of them. */
export type CorpusTable = (typeof CORPUS_TABLES)[number];

/** A table that an action of the user's may write to; the store writes `meta` and `requests` itself. */
export type ContentTable = CorpusTable | "packs";

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

/** A writing request that has been carried out, kept so that a repeated one does nothing. */
export type RequestRow = {
  readonly id: string;
  /** RFC 3339, UTC. */
  readonly at: string;
  readonly sequence: number;
  readonly corpusRevision: number;
};

/** One fact about the store itself. */
export type MetaRow = { readonly key: string; readonly value: unknown };
