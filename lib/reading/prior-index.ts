import { type ClaimIndex, compileClaims } from "../claims/compile-claims";
import { inverseFrequency } from "../claims/score";
import { type TermWeights, weighTexts } from "../claims/term-weights";
import { joinColumns, type TextColumns, type TextTable, termsOfText } from "../claims/text-table";
import type { CorpusRows } from "../domain/corpus";
import type { ClaimId, DocumentId, FigureId, SightingId, StatementId } from "../domain/ids";
import type { SightingForm, Statement } from "../domain/statement";
import { groupAt, groupPlaces, type Groups, startAt } from "./block-ranges";
import { type IndexBlocks, NO_BLOCKS } from "./index-blocks";
import { openNames } from "./open-names";
import { type NumberedClaim, openClaims } from "./open-claims";
import { openDocuments } from "./open-documents";
import { type FigureTable, openFigureRows } from "./open-figure-rows";
import type { SpokenDate } from "./prior-dates";
import type { DocumentIndex } from "./prior-document";
import { makeEntryReader } from "./read-entry";
import { STANCES } from "./statement-block";
import { joinStatements, type StatementTable } from "./statement-table";
import { updateIndex } from "./update-index";

/** One report of a statement on record. */
export type IndexedSighting = {
  readonly id: SightingId;
  readonly form: SightingForm;
  /** The number of its text in the index's table. */
  readonly text: number;
  /** Characters of the printed words for the speaker. */
  readonly printed: number;
};

/** A statement on record as the index knows it. */
export type IndexedStatement = {
  readonly number: number;
  readonly id: StatementId;
  /** The figure that speaks, after merges; undefined for an unnamed speaker. */
  readonly speaker: FigureId | undefined;
  readonly claims: readonly Pick<Statement["claims"][number], "id" | "how">[];
  /** At least one. */
  readonly sightings: readonly IndexedSighting[];
  /** When it was said, else published first; undefined if neither is known. */
  readonly spoken: SpokenDate | undefined;
  /** Outlet of the first sighting. */
  readonly outlet: string;
  /** The documents that report it and the round-ups these are part of. */
  readonly documents: readonly DocumentId[];
};

/** Numbers of statements under an id. */
export type NumbersById<Id> = { readonly get: (id: Id) => Uint32Array | undefined };

/**
 * The statements on record, ready to be compared. Numbers say nothing of order; what is looked at often stands in
 * columns, the rest is read for one statement at a time.
 */
export type StatementIndex = {
  readonly statements: StatementTable;
  readonly entryAt: (number: number) => IndexedStatement;
  readonly texts: TextTable;
  /** By the statements that hold a term, in their texts, circumstances, claims' wordings or cue terms. */
  readonly weights: TermWeights;
  readonly claims: ClaimIndex;
  readonly byClaim: NumbersById<ClaimId>;
  readonly bySpeaker: NumbersById<FigureId>;
  /** What the columns of `statements` have for a claim, and for a figure as the speaker; undefined if they have it not. */
  readonly claimNumber: (id: ClaimId) => number | undefined;
  readonly speakerNumber: (id: FigureId) => number | undefined;
  readonly figures: FigureTable;
  readonly documents: DocumentIndex;
};

/** Compiles the statements of a corpus for `findPriorStatements`. */
export function compileStatements(rows: CorpusRows): StatementIndex {
  return openStatements(updateIndex(NO_BLOCKS, rows));
}

/**
 * Opens the blocks of an index. What follows from all texts together, how rare a term is and which words are names, is
 * worked out here: it is the same by whatever changes the blocks have come to be.
 */
export function openStatements(blocks: IndexBlocks): StatementIndex {
  const figureNumbers = openNames(blocks.figureIds);
  const claimNumbers = openNames(blocks.claimIds);
  const figures = openFigureRows(blocks, figureNumbers);
  const documents = openDocuments(blocks);
  const statements = joinStatements(blocks.statements, figures.rootOf);
  const { claims, texts } = openTexts(blocks, statements);
  const byClaim = groupByClaim(statements, claimNumbers.size);
  const claimTexts = groupClaimTexts(statements, claimNumbers.size);
  const bySpeaker = groupPlaces(figureNumbers.size + 1, statements.speakers);
  const speakerNumber = (id: FigureId) => {
    const number = figureNumbers.get(id);
    return number === undefined ? undefined : number + 1;
  };
  const under = (groups: Groups, number: number | undefined) =>
    number === undefined ? undefined : groupAt(groups, number);
  return {
    statements,
    entryAt: makeEntryReader(blocks, statements, documents),
    texts,
    weights: weighByStatements(texts, statements, countStatements({ statements, claims, texts })),
    claims: compileClaims(claims, (place) => groupAt(claimTexts, claims[place]!.number), texts),
    byClaim: { get: (id) => under(byClaim, claimNumbers.get(id)) },
    bySpeaker: { get: (id) => under(bySpeaker, speakerNumber(id)) },
    claimNumber: (id) => claimNumbers.get(id),
    speakerNumber,
    figures,
    documents,
  };
}

/** The claims of an index, and one table of the texts of its statements and its claims. */
function openTexts(
  blocks: IndexBlocks,
  statements: StatementTable,
): { readonly claims: readonly NumberedClaim[]; readonly texts: TextTable } {
  const own = blocks.statements.map(({ texts }) => texts);
  const firstText = own.reduce((sum, { starts }) => sum + starts.length - 1, 0);
  const { claims, columns } = openClaims(blocks, firstText);
  const joined = joinColumns([...own, ...columns]);
  const uses = countUses(joined, statements, firstText);
  return { claims, texts: { ...joined, ...openTerms(blocks), uses } };
}

function openTerms({ terms }: IndexBlocks): Pick<TextTable, "vocabulary" | "matter"> {
  const vocabulary = openNames(terms.map(({ words }) => words));
  const matter = new Float64Array(vocabulary.size);
  let at = 0;
  for (const block of terms) {
    matter.set(block.matter, at);
    at += block.matter.length;
  }
  return { vocabulary, matter };
}

function countUses(
  { starts }: TextColumns,
  { sightingTexts, circumstances }: StatementTable,
  firstOfClaims: number,
): Uint32Array {
  const uses = new Uint32Array(starts.length - 1).fill(1, firstOfClaims);
  for (const text of sightingTexts) uses[text]!++;
  for (const text of circumstances) if (text > 0) uses[text - 1]!++;
  return uses;
}

function groupByClaim({ claims, claimEnds }: StatementTable, claimCount: number): Groups {
  return groupPlaces(claimCount, claims, claimEnds);
}

/** Texts that show how each claim is worded, by its number; a mere mention of it is mostly about something else. */
function groupClaimTexts(statements: StatementTable, claimCount: number): Groups {
  const { size, claims, claimEnds, stances, sightingEnds, sightingTexts } = statements;
  const mentions = STANCES.indexOf("mentions");
  const starts = new Uint32Array(claimCount + 1);
  for (let number = 0, at = 0; number < size; number++) {
    const texts = sightingEnds[number]! - startAt(sightingEnds, number);
    for (; at < claimEnds[number]!; at++) if (stances[at] !== mentions) starts[claims[at]! + 1]! += texts;
  }
  for (let claim = 0; claim < claimCount; claim++) starts[claim + 1]! += starts[claim]!;
  const places = new Uint32Array(starts[claimCount]!);
  const next = starts.slice(0, claimCount);
  for (let number = 0, at = 0; number < size; number++) {
    const start = startAt(sightingEnds, number);
    for (; at < claimEnds[number]!; at++) {
      if (stances[at] === mentions) continue;
      for (let own = start; own < sightingEnds[number]!; own++)
        places[next[claims[at]!]!++] = sightingTexts[own]!;
    }
  }
  return { starts, places };
}

function weighByStatements(
  { matter, ...texts }: TextTable,
  { size }: StatementTable,
  frequencies: Uint32Array,
): TermWeights {
  return weighTexts({ matter, ...texts }, (term) =>
    term === undefined
      ? inverseFrequency(0, size)
      : matter[term]! * inverseFrequency(frequencies[term]!, size),
  );
}

/** How many statements hold each term, their claims' own words counting as theirs. */
function countStatements({
  statements,
  claims,
  texts,
}: {
  readonly statements: StatementTable;
  readonly claims: readonly NumberedClaim[];
  readonly texts: TextTable;
}): Uint32Array {
  const claimTerms: Uint32Array[] = [];
  for (const claim of claims) claimTerms[claim.number] = termsOfClaim(claim, texts);
  const counts = new Uint32Array(texts.matter.length);
  const counted = new Int32Array(texts.matter.length).fill(-1);
  const { starts, terms } = texts;
  const { size, sightingEnds, sightingTexts, circumstances, claimEnds } = statements;
  // Written out, since a call for every word takes three times as long.
  for (let number = 0, claim = 0, sighting = 0; number < size; number++) {
    const end = sightingEnds[number]! + (circumstances[number]! > 0 ? 1 : 0);
    for (; sighting < end; sighting++) {
      const text = sighting < sightingEnds[number]! ? sightingTexts[sighting]! : circumstances[number]! - 1;
      for (let at = starts[text]!; at < starts[text + 1]!; at++) {
        const term = terms[at]!;
        if (counted[term] !== number) counts[term]!++;
        counted[term] = number;
      }
    }
    sighting = sightingEnds[number]!;
    for (; claim < claimEnds[number]!; claim++) {
      const own = claimTerms[statements.claims[claim]!] ?? NO_TERMS;
      for (let at = 0; at < own.length; at++) {
        const term = own[at]!;
        if (counted[term] !== number) counts[term]!++;
        counted[term] = number;
      }
    }
  }
  return counts;
}

const NO_TERMS = new Uint32Array(0);

/** The distinct terms of a claim's wordings and cue terms. */
function termsOfClaim({ wordings, cueTerms }: NumberedClaim, texts: TextTable): Uint32Array {
  const terms = new Set<number>();
  for (const text of [...wordings, ...cueTerms]) {
    for (const term of termsOfText(texts, text)) terms.add(term);
  }
  return new Uint32Array(terms);
}
