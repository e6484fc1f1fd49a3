import type { Anchor, Annotation } from "../../lib/domain/annotation";
import type { Collection, Membership } from "../../lib/domain/collection";
import type { Edit } from "../../lib/domain/edit";
import type {
  AnnotationId,
  ArticleId,
  CollectionId,
  EditId,
  JudgementId,
  OutletId,
  VersionId,
} from "../../lib/domain/ids";
import type { Judgement } from "../../lib/domain/judgement";
import type { ArticleRow, LibraryTable, TextRow, VersionRow } from "../../lib/store/rows";
import { summarise, summariseReport } from "../../lib/collection/summarise";
import type { OnRecordDatabase } from "../../lib/store/database";
import { write } from "../../lib/store/write";
import { makeArticle } from "./article";
import { makeReport } from "./page-report";

const at = "2024-05-01T10:00:00.000Z";

/** Version `seq` of an article, captured at ten on 1 May 2024 unless told otherwise. */
export function makeVersionRow(articleId: string, seq = 1, over: Partial<VersionRow> = {}): VersionRow {
  const { url, title, byline, language, direction, isPreview, scope } = makeArticle(`Title of ${articleId}`, {
    paragraphs: [],
    url: `https://news.example/${articleId}`,
  });
  return {
    id: `${articleId}.${seq}` as VersionId,
    articleId: articleId as ArticleId,
    seq,
    capturedAt: at,
    url,
    title,
    byline,
    language,
    direction,
    isPreview,
    scope,
    textSha256: String(seq).padStart(64, "0"),
    extractor: { name: "on-record", version: "1.0.0" },
    fieldSources: { title: "json-ld" },
    ...over,
  };
}

/** The heavy parts of a version: its title and one paragraph. */
export function makeTextRow({ id, title }: VersionRow): TextRow {
  const { text, blocks } = makeArticle(title, { paragraphs: ["Ada Example said the bridge would open."] });
  const { mentions, attributions, matches, corpusRevision, engine } = makeReport();
  const report = { mentions, attributions, matches, corpusRevision, engine };
  return { versionId: id, text, blocks, segments: [], report };
}

/** An article with the versions given, by default one. */
export function makeArticleRow(
  id: string,
  over: Partial<ArticleRow> = {},
  versions: readonly VersionRow[] = [makeVersionRow(id)],
): ArticleRow {
  const url = `https://news.example/${id}`;
  const corrections = over.corrections ?? {};
  return {
    id: id as ArticleId,
    aliases: [{ url, kind: "final" }],
    outletId: "gazette" as OutletId,
    tags: [],
    corrections,
    latestVersion: versions.at(-1)!.id,
    createdAt: at,
    editedAt: at,
    rev: 1,
    aliasKeys: [url],
    summary: summarise({ corrections }, versions, summariseReport(makeReport())),
    ...over,
  };
}

/** A note on the word "bridge" of an article's first version. */
export function makeAnnotation(id: string, articleId: string, over: Partial<Annotation> = {}): Annotation {
  const start = `Title of ${articleId}\nAda Example said the `.length;
  return {
    id: id as AnnotationId,
    articleId: articleId as ArticleId,
    versionId: `${articleId}.1` as VersionId,
    kind: "note",
    quote: "bridge",
    selectors: [
      { type: "TextQuoteSelector", exact: "bridge", prefix: "said the ", suffix: " would open." },
      { type: "TextPositionSelector", start, end: start + "bridge".length },
    ],
    body: `Note ${id}`,
    tags: [],
    colour: "yellow",
    createdAt: at,
    editedAt: at,
    rev: 1,
    ...over,
  };
}

/** Where that word stands. */
export function makeAnchor({ id, versionId, selectors: [, position] }: Annotation): Anchor {
  const { start = 0, end = 1 } = position ?? {};
  return { annotationId: id, versionId, state: "exact", score: 1, start, end };
}

/** A collection of the name "Collection <id>". */
export function makeCollection(id: string, over: Partial<Collection> = {}): Collection {
  const name = `Collection ${id}`;
  return { id: id as CollectionId, name, description: "", createdAt: at, editedAt: at, rev: 1, ...over };
}

/** An article's place in a collection. */
export function makeMembership(collectionId: string, articleId: string): Membership {
  return { collectionId: collectionId as CollectionId, articleId: articleId as ArticleId, addedAt: at };
}

/** An article with everything that hangs on it: one version with its text, one annotation with its place. */
export function makeKept(id: string, over: Partial<ArticleRow> = {}) {
  const version = makeVersionRow(id);
  const annotation = makeAnnotation(`${id}-note`, id);
  return {
    articles: [makeArticleRow(id, over, [version])],
    versions: [version],
    texts: [makeTextRow(version)],
    annotations: [annotation],
    anchors: [makeAnchor(annotation)],
  };
}

/** That words of one article are no statement. */
export function makeJudgement(id: string, over: Partial<Judgement> = {}): Judgement {
  return {
    id: id as JudgementId,
    target: { kind: "attribution", words: "the bridge would open" },
    scope: { kind: "article", url: "https://news.example/first" },
    verdict: "rejected",
    at,
    ...over,
  };
}

/** Another description of the figure "ada". */
export function makeEdit(id: string, over: Partial<Edit> = {}): Edit {
  return {
    id: id as EditId,
    target: { table: "figures", id: "ada" },
    field: "description",
    op: "set",
    value: `Description of ${id}`,
    at,
    ...over,
  };
}

/** Rows by the name of their table. */
export type LibraryRows = Partial<Record<LibraryTable | "jobs", readonly unknown[]>>;

/** Puts rows into the store in one write. */
export async function putRows(db: OnRecordDatabase, requestId: string, rows: LibraryRows): Promise<void> {
  const tables = Object.keys(rows) as (keyof LibraryRows)[];
  await write(db, { requestId, tables }, async () => {
    for (const name of tables) await db.table(name).bulkPut([...(rows[name] ?? [])]);
  });
}
