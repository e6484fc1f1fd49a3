import * as fc from "fast-check";
import { expect, test } from "vitest";

import type { Claim } from "../../lib/domain/claim";
import type { CorpusRows } from "../../lib/domain/corpus";
import type { Figure } from "../../lib/domain/figure";
import type { DocumentId, OutletId } from "../../lib/domain/ids";
import type { SourceDocument } from "../../lib/domain/source-document";
import type { Statement } from "../../lib/domain/statement";
import { compileCorpus, openJoinedIndex } from "../../lib/reading/compile-corpus";
import { NO_BLOCKS } from "../../lib/reading/index-blocks";
import { isSoundIndex, isSoundJoinedIndex } from "../../lib/reading/is-sound-index";
import { joinIndex } from "../../lib/reading/join-index";
import { type TouchedIds, updateIndex } from "../../lib/reading/update-index";
import { makeIndexedCorpus, reportsUnder } from "../make/indexed-corpus";

const all = makeIndexedCorpus(60);
const TABLES = ["figures", "documents", "claims", "statements"] as const;
type Table = (typeof TABLES)[number];
type Row = CorpusRows[Table][number];

const changedFigure = (figure: Figure, pick: number): Figure => {
  const ids = all.figures.map(({ id }) => id);
  const { mergedInto: _, ...own } = figure;
  if (pick % 3 === 0) return { ...own, mergedInto: ids[pick % ids.length]! };
  const name = {
    text: ["Bo Castellan", "A. Okafor", "بو"][pick % 3]!,
    script: "Latn",
    form: "full",
  } as const;
  return { ...own, names: [...figure.names, name], affiliations: [] };
};
const changedDocument = (document: SourceDocument, pick: number): SourceDocument => ({
  ...document,
  outletId: ["gazette", "wire"][pick % 2] as OutletId,
  publishedOn: { value: `20${10 + (pick % 15)}`, precision: "year", basis: "meta" },
  url: `https://news.example/${["article", "other"][pick % 2]!}`,
  ...(pick % 3 === 0 && { partOf: { documentId: "digest" as DocumentId, segment: 2 } }),
});
const changedClaim = (claim: Claim, pick: number): Claim => ({
  ...claim,
  wording: { en: ["Taxpayers pay for the stadium.", "The coach of Oslo goes."][pick % 2]! },
  cueTerms: ["taxpayers", "twenty clubs", "Lund"].slice(pick % 3),
});
const changedStatement = (statement: Statement, pick: number): Statement => ({
  ...statement,
  speaker: pick % 5 === 0 ? { unnamed: "an official" } : statement.speaker,
  claims: statement.claims.map(({ id }) => ({ id, how: "denies", basis: "user" })),
  ...(pick % 2 === 0 && { occasion: "a meeting in Lund", place: "Lund" }),
  sightings: Array.from({ length: 1 + (pick % 2) }, (_, place) => ({
    ...statement.sightings[0]!,
    id: `${statement.id}.${place + 1 + (pick % 3)}` as Statement["sightings"][number]["id"],
    text: `${statement.sightings[0]!.text} ${["Taxpayers pay.", "", "Twenty clubs."][(pick + place) % 3]!}`.trim(),
    documentId: ["herald", "radio", "nowhere"][(pick + place) % 3] as DocumentId,
  })),
});
const changed: Readonly<Record<Table, (row: never, pick: number) => Row>> = {
  figures: changedFigure,
  documents: changedDocument,
  claims: changedClaim,
  statements: changedStatement,
};

/** One row is put as it was at first, put otherwise, or taken out. */
const change = fc.record({
  table: fc.constantFrom(...TABLES),
  at: fc.nat(59),
  how: fc.constantFrom("put", "change", "remove"),
  pick: fc.nat(20),
});
type Change = typeof change extends fc.Arbitrary<infer Value> ? Value : never;

const empty = () => ({
  figures: new Map<string, Row>(),
  documents: new Map<string, Row>(),
  claims: new Map<string, Row>(),
  statements: new Map<string, Row>(),
});

function apply(tables: ReturnType<typeof empty>, { table, at, how, pick }: Change): string {
  const row = all[table][at % all[table].length]!;
  if (how === "remove") tables[table].delete(row.id);
  else tables[table].set(row.id, how === "put" ? row : changed[table](row as never, pick));
  return row.id;
}

function rowsOf(
  tables: ReturnType<typeof empty>,
  touched?: Readonly<Record<string, ReadonlySet<string>>>,
): CorpusRows {
  const list = (table: Table) =>
    [...tables[table].values()].filter(({ id }) => touched?.[table]?.has(id) ?? true);
  return { ...Object.fromEntries(TABLES.map((table) => [table, list(table)])), outlets: [] } as never;
}

test("however an index was changed, pages are read as under its rows compiled anew", () => {
  const rounds = fc.array(fc.array(change, { minLength: 1, maxLength: 12 }), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(fc.boolean(), rounds, (isFull, changes) => {
      const tables = empty();
      if (isFull) for (const table of TABLES) for (const row of all[table]) tables[table].set(row.id, row);
      let blocks = updateIndex(NO_BLOCKS, rowsOf(tables));
      for (const round of changes) {
        const touched = Object.fromEntries(TABLES.map((table) => [table, new Set<string>()]));
        for (const one of round) touched[one.table]!.add(apply(tables, one));
        const rows = rowsOf(tables, touched);
        blocks = structuredClone(updateIndex(blocks, rows, touched as unknown as TouchedIds));
      }
      expect(isSoundIndex(blocks)).toBe(true);
      const joined = structuredClone(joinIndex(blocks));
      expect(isSoundJoinedIndex(joined)).toBe(true);
      expect(reportsUnder(openJoinedIndex(joined, 1))).toBe(reportsUnder(compileCorpus(rowsOf(tables), 1)));
    }),
    { numRuns: 60 },
  );
});

test("the order in which rows came plays no part", () => {
  const tables = fc.tuple(
    ...TABLES.map((table) => fc.shuffledSubarray([...all[table]] as Row[], { minLength: 3 })),
  );
  fc.assert(
    fc.property(tables, ([figures, documents, claims, statements]) => {
      const rows = { figures, outlets: [], documents, claims, statements } as unknown as CorpusRows;
      const sorted = Object.fromEntries(
        Object.entries(rows).map(([table, list]) => [
          table,
          (list as readonly Row[]).toSorted((one, other) => (one.id < other.id ? -1 : 1)),
        ]),
      ) as unknown as CorpusRows;
      expect(reportsUnder(compileCorpus(rows, 1))).toBe(reportsUnder(compileCorpus(sorted, 1)));
    }),
    { numRuns: 30 },
  );
});
