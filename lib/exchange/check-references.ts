import type { RowFinding } from "./check-row";
import type { ExchangeRow } from "./collection-format";

/** Looks at each row of a file in order: does what it refers to stand in the file? */
export interface ReferenceCheck {
  /** What is wrong with the references of a row; it can be referred to from then on. */
  readonly add: (row: ExchangeRow) => readonly RowFinding[];
  /** Makes a refused row known by its id, so that not every row that refers to it is refused with it. */
  readonly addRefused: (value: unknown) => void;
  /** Articles whose latest version is not among their versions; asked once all versions were added. */
  readonly articlesWithoutLatest: () => readonly string[];
}

type Known = {
  readonly collections: Set<string>;
  /** The latest version of each, emptied once that was met. */
  readonly articles: Map<string, string>;
  readonly versions: Map<string, { readonly articleId: string; readonly length: number }>;
  /** The article of each annotation. */
  readonly annotations: Map<string, string>;
  /** Ids of refused rows, of whatever table. */
  readonly refused: Set<string>;
};

/**
 * A check of references for one file, which keeps the ids of its collections, articles, versions and annotations. What
 * refers to the corpus may lead nowhere: a figure or statement can be gone from the library that was exported.
 */
export function createReferenceCheck(): ReferenceCheck {
  const known: Known = {
    collections: new Set(),
    articles: new Map(),
    versions: new Map(),
    annotations: new Map(),
    refused: new Set(),
  };
  return {
    add: (row) => addRow(known, row),
    addRefused: (value) => {
      const id = (value as { id?: unknown } | null)?.id;
      if (typeof id === "string") known.refused.add(id);
    },
    articlesWithoutLatest: () =>
      [...known.articles].flatMap(([id, latest]) => (latest === "" || known.refused.has(latest) ? [] : [id])),
  };
}

function addRow(known: Known, { table, row }: ExchangeRow): readonly RowFinding[] {
  switch (table) {
    case "collections":
      known.collections.add(row.id);
      return [];
    case "articles":
      known.articles.set(row.id, row.latestVersion);
      return [];
    case "memberships":
      return [
        ...missing(known, "collectionId", row.collectionId, known.collections),
        ...missing(known, "articleId", row.articleId, known.articles),
      ];
    case "versions":
      known.versions.set(row.id, { articleId: row.articleId, length: row.text.length });
      if (known.articles.get(row.articleId) === row.id) known.articles.set(row.articleId, "");
      return missing(known, "articleId", row.articleId, known.articles);
    case "annotations":
      known.annotations.set(row.id, row.articleId);
      return [
        ...missing(known, "articleId", row.articleId, known.articles),
        ...inVersion(known, row.versionId, { articleId: row.articleId, end: row.selectors[1]?.end }),
      ];
    case "anchors":
      return [
        ...missing(known, "annotationId", row.annotationId, known.annotations),
        ...inVersion(known, row.versionId, {
          articleId: known.annotations.get(row.annotationId),
          end: row.end,
        }),
      ];
    default:
      return [];
  }
}

function missing(
  { refused }: Known,
  field: string,
  id: string,
  among: { readonly has: (id: string) => boolean },
): readonly RowFinding[] {
  if (among.has(id) || refused.has(id)) return [];
  return [
    { code: "missing-reference", path: [field], reason: "names a row that is not in the file", value: id },
  ];
}

function inVersion(
  known: Known,
  versionId: string,
  { articleId, end = 0 }: { readonly articleId: string | undefined; readonly end: number | undefined },
): readonly RowFinding[] {
  const version = known.versions.get(versionId);
  if (version === undefined) return missing(known, "versionId", versionId, known.versions);
  if (articleId !== undefined && version.articleId !== articleId) {
    const reason = "names a version of another article";
    return [{ code: "missing-reference", path: ["versionId"], reason, value: versionId }];
  }
  if (end <= version.length) return [];
  return [{ code: "bad-offsets", path: ["end"], reason: "lies behind the end of the text", value: end }];
}
