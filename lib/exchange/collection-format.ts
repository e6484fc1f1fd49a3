import * as z from "zod/mini";

import { Anchor, Annotation } from "../domain/annotation";
import { ArticleVersion } from "../domain/article-version";
import { Claim } from "../domain/claim";
import { Collection, Membership } from "../domain/collection";
import { Edit } from "../domain/edit";
import { Figure } from "../domain/figure";
import { Instant } from "../domain/instant";
import { Judgement } from "../domain/judgement";
import { LibraryArticle } from "../domain/library-article";
import { Outlet } from "../domain/outlet";
import { SourceDocument } from "../domain/source-document";
import { Statement } from "../domain/statement";

/** What the field `format` of every collection export says. */
export const COLLECTION_FORMAT = "on-record/collection";

/** The version of the format this release writes, and the highest it reads. */
export const COLLECTION_VERSION = 1;

/** The tables of an export, in the order they stand in: whatever a row refers to comes before it, but for the corpus. */
export const EXCHANGE_TABLES = [
  "collections",
  "articles",
  "memberships",
  "versions",
  "annotations",
  "anchors",
  "judgements",
  "edits",
  "figures",
  "outlets",
  "documents",
  "claims",
  "statements",
] as const;

/** The name of one of them. */
export type ExchangeTable = (typeof EXCHANGE_TABLES)[number];

/** The tables that stand inside `corpus`. */
export const EXCHANGE_CORPUS_TABLES = ["figures", "outlets", "documents", "claims", "statements"] as const;

/** The name of one of them. */
export type ExchangeCorpusTable = (typeof EXCHANGE_CORPUS_TABLES)[number];

/**
 * Whose a corpus row is: the exporting user's own, or one of the shipped corpus or a pack, which goes with the file only
 * so that a library without it can show what refers to it.
 */
export const ExchangeOrigin = z.enum(["user", "other"]);
export type ExchangeOrigin = z.infer<typeof ExchangeOrigin>;

const origin = { origin: ExchangeOrigin };

/** The schema of one row of each table. */
export const exchangeRowSchemas = {
  collections: Collection,
  articles: LibraryArticle,
  memberships: Membership,
  versions: ArticleVersion,
  annotations: Annotation,
  anchors: Anchor,
  judgements: Judgement,
  edits: Edit,
  figures: z.readonly(z.extend(Figure.def.innerType, origin)),
  outlets: z.readonly(z.extend(Outlet.def.innerType, origin)),
  documents: z.readonly(z.extend(SourceDocument.def.innerType, origin)),
  claims: z.readonly(z.extend(Claim.def.innerType, origin)),
  statements: z.readonly(z.extend(Statement.def.innerType, origin)),
};

/** What each table's rows are. */
export type ExchangeRowOf = {
  readonly [Table in ExchangeTable]: z.infer<(typeof exchangeRowSchemas)[Table]>;
};

/** A row with the table it belongs to. */
export type ExchangeRow = {
  readonly [Table in ExchangeTable]: { readonly table: Table; readonly row: ExchangeRowOf[Table] };
}[ExchangeTable];

/** What a file says of itself first. `scope`: one collection, or everything in the library with what is in its trash. */
export const CollectionManifest = z.readonly(
  z.object({
    format: z.literal(COLLECTION_FORMAT),
    version: z.literal(COLLECTION_VERSION),
    exportedAt: Instant,
    generator: z.string().check(z.minLength(1), z.maxLength(200)),
    scope: z.enum(["collection", "everything"]),
  }),
);
export type CollectionManifest = z.infer<typeof CollectionManifest>;

const count = z.int().check(z.nonnegative());

/** How many rows each table has. */
export const ExchangeCounts = z.readonly(z.record(z.enum(EXCHANGE_TABLES), count));
export type ExchangeCounts = z.infer<typeof ExchangeCounts>;

/** The hash of the content, in hex; see `createContentHash` for what it is taken of. */
export const Integrity = z.readonly(
  z.object({ alg: z.literal("SHA-256"), value: z.string().check(z.regex(/^[0-9a-f]{64}$/)) }),
);
export type Integrity = z.infer<typeof Integrity>;

const rows = <Table extends ExchangeTable>(table: Table) => z.readonly(z.array(exchangeRowSchemas[table]));

/**
 * A whole export as one JSON value, `*.collection.json`. An export of one collection holds one in `collections`; an
 * export of everything holds all of them, and articles that are in none.
 */
export const CollectionExport = z.readonly(
  z.extend(CollectionManifest.def.innerType, {
    collections: rows("collections"),
    articles: rows("articles"),
    memberships: rows("memberships"),
    versions: rows("versions"),
    annotations: rows("annotations"),
    anchors: rows("anchors"),
    judgements: rows("judgements"),
    edits: rows("edits"),
    corpus: z.readonly(
      z.object({
        figures: rows("figures"),
        outlets: rows("outlets"),
        documents: rows("documents"),
        claims: rows("claims"),
        statements: rows("statements"),
      }),
    ),
    counts: ExchangeCounts,
    integrity: Integrity,
  }),
);
export type CollectionExport = z.infer<typeof CollectionExport>;

/**
 * The text that names a row in its table and that rows are sorted by, as UTF-16 code units: its id, or its two ids with
 * a space between them, which sorts before every character of an id.
 */
export function exchangeKey({ table, row }: ExchangeRow): string {
  if (table === "memberships") return `${row.collectionId} ${row.articleId}`;
  if (table === "anchors") return `${row.annotationId} ${row.versionId}`;
  return row.id;
}

/** No rows in any table. */
export function noCounts(): Record<ExchangeTable, number> {
  return Object.fromEntries(EXCHANGE_TABLES.map((table) => [table, 0])) as Record<ExchangeTable, number>;
}
