import { readFileSync } from "node:fs";
import { join } from "node:path";

import type { Attribution } from "../../lib/domain/attribution";
import { CorpusPack, type CorpusRows } from "../../lib/domain/corpus";
import { orderOf } from "../../lib/domain/date-order";
import type { FigureId } from "../../lib/domain/ids";
import type { Match } from "../../lib/domain/page-report";
import type { Statement } from "../../lib/domain/statement";
import type { UncertainDate } from "../../lib/domain/uncertain-date";
import { compileStatements, findPriorStatements } from "../../lib/reading/prior-statements";
import { countRelated, type GoldRow, type JudgedRow, type RelatedScores } from "./count-related";

/** When each seed's words were said, where they do not say it themselves; 004 is dated by its dispatches, of 2017. */
const SAID: Readonly<Record<string, string>> = {
  "000": "2020-12-20",
  "001": "2024-07-01",
  "002": "2021-01-01",
  "003": "2022-08-17",
  "004": "2017-10-20/2017-10-25",
};

/**
 * How well statements on record are found when each seed in turn is left out of the corpus and its gold attributions
 * are taken as found: content span, speaker and date are given. A match is right if a place it points at overlaps a
 * gold statement that shares a claim key with the row. Headlines and optional rows are left out.
 */
export function measureRelated(
  seedsFolder: string,
  statementsFolder: string,
  corpus: CorpusRows = readSeedCorpus(),
): RelatedScores {
  const gold = readFileSync(join(statementsFolder, "gold-statements.jsonl"), "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as GoldRow)
    .filter((row) => row.form !== "headline" && row.optional !== true);
  const documents = [...new Set(gold.map((row) => row.doc))];
  const rows = documents.flatMap((doc) => judgeDocument(corpus, gold, doc, seedsFolder));
  const orders = rows.flatMap((row) => row.matches);
  return {
    all: countRelated(rows),
    byDocument: Object.fromEntries(
      documents.map((doc) => [doc.slice(0, 3), countRelated(rows.filter((row) => row.row.doc === doc))]),
    ),
    byOrder: Object.fromEntries(
      ["earlier", "same-day", "unknown", "later"].map((order) => {
        const shown = orders.filter((shown) => shown.match.order === order);
        return [order, { shown: shown.length, right: shown.filter((shown) => shown.right).length }];
      }),
    ),
    rows,
  };
}

function readSeedCorpus(): CorpusRows {
  const file = new URL("../../public/corpus/seed.corpus.json", import.meta.url);
  return CorpusPack.parse(JSON.parse(readFileSync(file, "utf8")));
}

function judgeDocument(
  corpus: CorpusRows,
  gold: readonly GoldRow[],
  doc: string,
  seedsFolder: string,
): readonly JudgedRow[] {
  const text = readFileSync(join(seedsFolder, `${doc}.txt`), "utf8");
  const rest = withoutDocument(corpus, `${doc}.txt`);
  const index = compileStatements(rest);
  const places = placesOf(rest);
  return gold
    .filter((row) => row.doc === doc)
    .map((row) => {
      const publishedOn = dateOf(corpus, row);
      const found = findPriorStatements(
        {
          attribution: attributionOf(row),
          attributionIndex: row.index,
          documentUrls: [],
          text,
          ...(publishedOn && { publishedOn }),
        },
        index,
      );
      const answers = gold.filter(
        (other) => other.doc !== doc && other.claims.some((claim) => row.claims.includes(claim)),
      );
      return {
        row,
        eligible: answers.length > 0,
        claimIds: found.claimIds,
        matches: found.matches.map((match) => {
          const shown = places.get(match.statementId) ?? [];
          return {
            match,
            right: answers.some((answer) => shown.some((place) => overlaps(place, answer))),
            rightOrder: match.order === "unknown" || isRightOrder(match.order, shown, row, gold),
          };
        }),
      };
    });
}

type Place = { readonly doc: string; readonly start: number; readonly end: number };

function placesOf(corpus: CorpusRows): ReadonlyMap<string, readonly Place[]> {
  const files = new Map(corpus.documents.map((document) => [document.id, document.seed?.file ?? ""]));
  return new Map(
    corpus.statements.map((statement) => [
      statement.id,
      statement.sightings.map(({ documentId, locator }) => ({
        doc: (files.get(documentId) ?? "").replace(".txt", ""),
        start: locator.start,
        end: locator.end,
      })),
    ]),
  );
}

/** The corpus without the reports of one seed file; a statement that other files report too keeps those reports. */
function withoutDocument(corpus: CorpusRows, file: string): CorpusRows {
  const left = new Set(
    corpus.documents.filter((document) => document.seed?.file === file).map((document) => document.id),
  );
  const statements = corpus.statements.flatMap((statement): Statement[] => {
    const sightings = statement.sightings.filter((sighting) => !left.has(sighting.documentId));
    return sightings.length === 0 ? [] : [{ ...statement, sightings }];
  });
  const documents = corpus.documents.filter((document) => !left.has(document.id));
  return { ...corpus, documents, statements };
}

function attributionOf(row: GoldRow): Attribution {
  const { id, asPrinted, start, end, resolution } = row.speaker;
  return {
    speaker: {
      ...(id !== null && { figureId: id as FigureId }),
      name: asPrinted,
      asPrinted,
      start,
      end,
      resolution,
    },
    form: row.form as Attribution["form"],
    start: row.content.start,
    end: row.content.end,
    text: row.content.text,
    quotations: [],
    segment: 0,
    relay: [],
    claimIds: [],
    ...(row.saidOn.value && { saidOn: goldDate(row.saidOn.value) }),
  };
}

function goldDate(value: string): UncertainDate {
  return { value, precision: value.includes("/") ? "interval" : "day", basis: "stated" };
}

/** The date of the innermost document of the corpus that the row stands in. */
function dateOf(corpus: CorpusRows, row: GoldRow): UncertainDate | undefined {
  return corpus.documents
    .filter(({ seed }) => seed?.file === `${row.doc}.txt`)
    .filter(({ seed }) => seed!.from <= row.content.start && row.content.end <= seed!.to)
    .toSorted((one, other) => one.seed!.to - one.seed!.from - (other.seed!.to - other.seed!.from))[0]
    ?.publishedOn;
}

function overlaps(place: Place, row: GoldRow): boolean {
  return place.doc === row.doc && place.start < row.content.end && row.content.start < place.end;
}

/** Against the gold dates of the rows at the places of the match, or of their documents. */
function isRightOrder(
  order: Match["order"],
  places: readonly Place[],
  row: GoldRow,
  gold: readonly GoldRow[],
): boolean {
  const page = goldDate(row.saidOn.value ?? SAID[row.doc.slice(0, 3)]!);
  return places.every((place) => {
    const said = gold.find((other) => overlaps(place, other) && other.saidOn.value)?.saidOn.value;
    return orderOf(goldDate(said ?? SAID[place.doc.slice(0, 3)]!), page) === order;
  });
}
