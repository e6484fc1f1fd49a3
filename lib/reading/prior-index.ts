import {
  type ClaimIndex,
  type ClaimText,
  type CollectedClaim,
  collectClaims,
  compileClaims,
} from "../claims/compile-claims";
import { matterOf } from "../claims/light-words";
import { inverseFrequency } from "../claims/score";
import { type TermWeights, weighTexts } from "../claims/term-weights";
import { collectTexts, type TextCollector, type TextTable, termsOfText } from "../claims/text-table";
import type { CorpusRows } from "../domain/corpus";
import type { ClaimId, DocumentId, FigureId, StatementId } from "../domain/ids";
import type { SourceDocument } from "../domain/source-document";
import type { SightingForm, Statement } from "../domain/statement";
import { type DateReader, rememberDates, type SpokenDate } from "./prior-dates";
import { type DocumentIndex, indexDocuments } from "./prior-document";
import { type IndexedFigure, indexFigures } from "./prior-figures";

/** A statement on record, ready to be compared. Of the row itself only this is kept. */
export type IndexedStatement = {
  readonly id: StatementId;
  /** The figure that speaks, after merges; undefined for an unnamed speaker. */
  readonly speaker: FigureId | undefined;
  readonly claims: Statement["claims"];
  /** The forms of its sightings, whose texts stand in the table from `firstText` on; the text after them is the circumstances. */
  readonly forms: readonly SightingForm[];
  readonly firstText: number;
  /** When it was said, else published first; undefined if neither is known. */
  readonly spoken: SpokenDate | undefined;
  /** Outlet of the first sighting. */
  readonly outlet: string;
  /** The documents that report it and the round-ups these are part of. */
  readonly documents: readonly DocumentId[];
};

/** A compiled corpus of statements; the number of a statement is its place in `entries`, which are in order of id. */
export type StatementIndex = {
  readonly entries: readonly IndexedStatement[];
  readonly texts: TextTable;
  /** By the statements that hold a term, in their texts, circumstances, claims' wordings or cue terms. */
  readonly weights: TermWeights;
  readonly claims: ClaimIndex;
  readonly byClaim: ReadonlyMap<ClaimId, readonly number[]>;
  readonly bySpeaker: ReadonlyMap<FigureId, readonly number[]>;
  readonly figures: ReadonlyMap<FigureId, IndexedFigure>;
  readonly documents: DocumentIndex;
};

/** Compiles the statements of a corpus for `findPriorStatements`; once for each corpus revision. */
export function compileStatements(rows: CorpusRows): StatementIndex {
  const figures = indexFigures(rows.figures);
  const world = {
    figures,
    documents: new Map(rows.documents.map((document) => [document.id, document])),
    texts: collectTexts(),
    readDate: rememberDates(),
  };
  const entries = rows.statements
    .toSorted((one, other) => (one.id < other.id ? -1 : 1))
    .map((statement) => indexStatement(statement, world));
  const claims = collectClaims(rows.claims, world.texts);
  const texts = world.texts.toTable();
  const matter = Array.from(texts.vocabulary.keys(), matterOf);
  const frequencies = countStatements(entries, claims, texts);
  return {
    entries,
    texts,
    weights: weighTexts(texts, (term) =>
      term === undefined
        ? inverseFrequency(0, entries.length)
        : matter[term]! * inverseFrequency(frequencies[term]!, entries.length),
    ),
    claims: compileClaims(claims, entries.flatMap(claimTexts), texts),
    byClaim: groupBy(entries, (entry) => entry.claims.map((claim) => claim.id)),
    bySpeaker: groupBy(entries, (entry) => (entry.speaker ? [entry.speaker] : [])),
    figures,
    documents: indexDocuments(rows.documents),
  };
}

/** What a statement refers to, and where its texts go. */
type World = {
  readonly figures: ReadonlyMap<FigureId, IndexedFigure>;
  readonly documents: ReadonlyMap<DocumentId, SourceDocument>;
  readonly texts: TextCollector;
  readonly readDate: DateReader;
};

function indexStatement(statement: Statement, world: World): IndexedStatement {
  const { documents, texts, readDate } = world;
  const own = statement.sightings.flatMap((sighting) => documents.get(sighting.documentId) ?? []);
  const speaker = typeof statement.speaker === "string" ? statement.speaker : undefined;
  const [firstText] = statement.sightings.map((sighting) => texts.add(sighting.text, sighting.language));
  const { occasion, place, saidTo } = statement;
  texts.add([occasion, place, saidTo].filter((text) => text !== undefined).join("\n"));
  return {
    id: statement.id,
    speaker: speaker && (world.figures.get(speaker)?.root ?? speaker),
    claims: statement.claims,
    forms: statement.sightings.map((sighting) => sighting.form),
    firstText: firstText!,
    spoken: readDate("said", statement.saidOn) ?? earliest(own, readDate),
    outlet: own[0]?.outletId ?? "",
    documents: own.flatMap(({ id, partOf }) => (partOf ? [id, partOf.documentId] : [id])),
  };
}

function earliest(documents: readonly SourceDocument[], readDate: DateReader): SpokenDate | undefined {
  let first: SpokenDate | undefined;
  for (const { publishedOn } of documents) {
    const date = readDate("published", publishedOn);
    if (date && (!first || date.days.to < first.days.to)) first = date;
  }
  return first;
}

/** Texts that show how a claim is worded; a mere mention of it is mostly about something else. */
function claimTexts({ claims, firstText, forms }: IndexedStatement): readonly ClaimText[] {
  return claims
    .filter((claim) => claim.how !== "mentions")
    .flatMap(({ id }) => forms.map((_, sighting) => ({ claimId: id, text: firstText + sighting })));
}

/** How many statements hold each term, their claims' own words counting as theirs. */
function countStatements(
  entries: readonly IndexedStatement[],
  claims: readonly CollectedClaim[],
  texts: TextTable,
): Uint32Array {
  const claimTerms = new Map(claims.map((claim) => [claim.id, termsOfClaim(claim, texts)]));
  const counts = new Uint32Array(texts.vocabulary.size);
  const counted = new Int32Array(texts.vocabulary.size).fill(-1);
  for (let number = 0; number < entries.length; number++) {
    const { claims, firstText, forms } = entries[number]!;
    const count = (term: number) => {
      if (counted[term] !== number) counts[term]!++;
      counted[term] = number;
    };
    const end = texts.starts[firstText + forms.length + 1]!;
    for (let at = texts.starts[firstText]!; at < end; at++) count(texts.terms[at]!);
    for (const claim of claims) claimTerms.get(claim.id)?.forEach(count);
  }
  return counts;
}

/** The distinct terms of a claim's wordings and cue terms. */
function termsOfClaim({ wordings, cueTerms }: CollectedClaim, texts: TextTable): Uint32Array {
  const terms = new Set<number>();
  for (const text of [...wordings, ...cueTerms]) {
    for (const term of termsOfText(texts, text)) terms.add(term);
  }
  return new Uint32Array(terms);
}

function groupBy<Key>(
  entries: readonly IndexedStatement[],
  keysOf: (entry: IndexedStatement) => readonly Key[],
): ReadonlyMap<Key, readonly number[]> {
  const groups = new Map<Key, number[]>();
  for (let number = 0; number < entries.length; number++) {
    for (const key of new Set(keysOf(entries[number]!))) {
      const group = groups.get(key);
      if (group) group.push(number);
      else groups.set(key, [number]);
    }
  }
  return groups;
}
