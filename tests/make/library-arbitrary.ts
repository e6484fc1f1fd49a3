import * as fc from "fast-check";

import {
  EXCHANGE_TABLES,
  exchangeKey,
  type ExchangeRow,
  type ExchangeTable,
} from "../../lib/exchange/collection-format";
import { figureJson, statementJson } from "./corpus-pack";
import { makeRow, selectionJson, versionJson } from "./kept-articles";

const oneOf = (characters: string) => fc.constantFrom(...Array.from(characters));

const letters = fc.oneof(
  oneOf("abc XYZ.,;:“”\"'\\/<>&\t"),
  oneOf("قالأَبوّمازِن ۱۲٣"),
  oneOf("אמר שָׁלוֹם"),
  fc.constantFrom("می\u200cگوید", "کی", "پ", "\u200f", "\u202e", "\u2028", "\u0000", "\ufeff"),
  fc.constantFrom("😀", "👩‍🚀", "🇵🇸", "é", "e\u0301", "\ud83d", "\udc00", "\ue000", "\uffff"),
);

/** Words in Arabic, Hebrew, Persian and Latin, with emoji, lone surrogates and characters that are not seen. */
export const anyText = fc.string({ unit: letters, minLength: 1, maxLength: 40 });

const tag = fc.constantFrom("harbour", "ميناء", "נמל", "بندر", "to check", "😀");
const moment = fc
  .integer({ min: 0, max: 10_000_000 })
  .map((seconds) => new Date(Date.UTC(2026, 0, 1) + seconds * 1000).toISOString());

/** What the user wrote, and how often. */
const edits = fc.record({
  tags: fc.uniqueArray(tag, { maxLength: 3 }),
  body: fc.option(anyText, { nil: undefined }),
});

const version = fc.record({
  text: fc.tuple(anyText, anyText).map((lines) => lines.join("\n")),
  capturedAt: moment,
});
const note = fc.record({ edits, quoted: fc.nat(), createdAt: moment, isTrashed: fc.boolean() });
const article = fc.record({
  edits,
  createdAt: moment,
  versions: fc.array(version, { minLength: 1, maxLength: 3 }),
  notes: fc.array(note, { maxLength: 3 }),
  isTrashed: fc.boolean(),
  inCollections: fc.uniqueArray(fc.constantFrom("c-0", "c-1"), { maxLength: 2 }),
});
const collection = fc.record({ name: anyText, description: anyText, createdAt: moment });
const library = fc.record({
  collections: fc.tuple(collection, collection),
  articles: fc.array(article, { maxLength: 4 }),
  words: anyText,
});

type ArbitraryOf<Of> = Of extends fc.Arbitrary<infer Value> ? Value : never;
type Library = ArbitraryOf<typeof library>;
type TypeOfArticle = Library["articles"][number];

/** All rows of a library, sound and in order, the user's own corpus and what that refers to included. */
export const anyLibrary: fc.Arbitrary<readonly ExchangeRow[]> = library.map(makeLibrary);

function makeLibrary({ collections, articles, words }: Library): readonly ExchangeRow[] {
  const rows = [
    ...collections.map(({ createdAt, ...rest }, index) =>
      row("collections", { id: `c-${index}`, ...rest, createdAt, editedAt: createdAt }),
    ),
    ...articles.flatMap(makeArticleRows),
    row("judgements", { id: "j-0", target: { kind: "attribution", words }, scope: { kind: "everywhere" } }),
    row("edits", { id: "e-0", value: { [words]: [words, null, 1.5, true] } }),
    row("figures", figureJson("ada", words.trim() || "Ada", { origin: "other" })),
    row("outlets"),
    row("documents"),
    row("claims"),
    row("statements", statementJson("said-0", { origin: "user", place: words })),
  ];
  return inOrder(rows);
}

function makeArticleRows(
  { edits, createdAt, versions, notes, isTrashed, inCollections }: TypeOfArticle,
  index: number,
): readonly ExchangeRow[] {
  const id = `a-${index}`;
  const inTime = versions.toSorted((one, other) => (one.capturedAt < other.capturedAt ? -1 : 1));
  const own = inTime.map(({ text, capturedAt }, at) => ({
    id: `v-${index}-${at}`,
    seq: at + 1,
    text,
    capturedAt,
  }));
  const stamps = { createdAt, editedAt: createdAt, ...(isTrashed && { deletedAt: createdAt }) };
  return [
    row("articles", {
      id,
      aliases: [{ url: `https://news.example/${index}`, kind: "final" }],
      latestVersion: own.at(-1)?.id,
      tags: edits.tags,
      ...(edits.body !== undefined && { note: edits.body }),
      ...stamps,
    }),
    ...inCollections.map((collectionId) =>
      row("memberships", { collectionId, articleId: id, addedAt: createdAt }),
    ),
    ...own.map(({ text, ...rest }) => row("versions", { ...versionJson(text), ...rest, articleId: id })),
    ...notes.flatMap((each, at) => makeNoteRows(each, { id: `n-${index}-${at}`, articleId: id, own })),
  ];
}

function makeNoteRows(
  { edits, quoted, createdAt, isTrashed }: TypeOfArticle["notes"][number],
  place: { id: string; articleId: string; own: readonly { id: string; text: string }[] },
): readonly ExchangeRow[] {
  const { id, articleId, own } = place;
  const marked = own[quoted % own.length]!;
  const quote = marked.text.slice(0, 1 + (quoted % marked.text.length));
  const annotation = row("annotations", {
    id,
    articleId,
    versionId: marked.id,
    ...selectionJson(marked.text, quote),
    tags: edits.tags,
    body: edits.body,
    createdAt,
    editedAt: createdAt,
    ...(isTrashed && { deletedAt: createdAt }),
  });
  const anchor = { annotationId: id, versionId: marked.id, start: 0, end: quote.length, score: 0.875 };
  return [annotation, row("anchors", anchor)];
}

function row(table: ExchangeTable, over: Record<string, unknown> = {}): ExchangeRow {
  return { table, row: makeRow(table, over) } as ExchangeRow;
}

/** Rows as a file has them: tables in their order, rows by their keys. */
export function inOrder(rows: readonly ExchangeRow[]): readonly ExchangeRow[] {
  return EXCHANGE_TABLES.flatMap((table) =>
    rows
      .filter((each) => each.table === table)
      .toSorted((one, other) => (exchangeKey(one) < exchangeKey(other) ? -1 : 1)),
  );
}

/** A library somewhere else that has gone its own way since: some notes, names and tags changed, some rows gone. */
export function anyDivergence(rows: readonly ExchangeRow[]): fc.Arbitrary<readonly ExchangeRow[]> {
  const fates = fc.constantFrom(
    "kept",
    "kept",
    "edited",
    "edited twice",
    "trashed",
    "as another id",
  ) as fc.Arbitrary<Fate>;
  return fc
    .array(fc.tuple(fates, edits), { minLength: rows.length, maxLength: rows.length })
    .map((all) => diverge(rows, all));
}

type Fate = "kept" | "edited" | "edited twice" | "trashed" | "as another id";

function diverge(
  rows: readonly ExchangeRow[],
  fates: readonly (readonly [Fate, ArbitraryOf<typeof edits>])[],
): readonly ExchangeRow[] {
  const renamed = new Set<string>();
  const changed = rows.map((each, index): ExchangeRow => {
    const [fate, { tags, body }] = fates[index]!;
    if (fate === "kept") return each;
    if (fate === "as another id" && each.table === "articles") renamed.add(each.row.id);
    if (each.table !== "articles" && each.table !== "annotations" && each.table !== "collections")
      return each;
    const times = fate === "edited twice" ? 2 : 1;
    const editedAt = new Date(Date.UTC(2026, 5, times)).toISOString();
    const stamps = {
      rev: each.row.rev + times,
      editedAt,
      ...(fate === "trashed" && { deletedAt: editedAt }),
    };
    const words = each.table === "articles" ? { tags, note: body } : { tags, body };
    const content = each.table === "collections" ? { name: body ?? "Renamed" } : words;
    return row(each.table, { ...each.row, ...content, ...stamps });
  });
  return inOrder(changed.map((each) => rename(each, renamed)));
}

/** Somebody who kept the same page by himself has other ids for the article and all that hangs on it. */
function rename(each: ExchangeRow, renamed: ReadonlySet<string>): ExchangeRow {
  const own = { articles: "id", versions: "id", annotations: "id" } as Readonly<Record<string, string>>;
  const fields = [own[each.table] ?? "", "articleId", "latestVersion", "versionId", "annotationId"];
  const row: Record<string, unknown> = { ...each.row };
  for (const field of fields) {
    const id = row[field];
    // "a-1", "v-1-0" and "n-1-2" are all of article 1.
    if (typeof id === "string" && renamed.has(`a-${id.split("-")[1]}`)) row[field] = `other-${id}`;
  }
  return { table: each.table, row } as unknown as ExchangeRow;
}
