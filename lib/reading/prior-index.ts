import { type ClaimIndex, openClaimIndex } from "../claims/compile-claims";
import { inverseFrequency } from "../claims/score";
import { openWeights, type TermWeights } from "../claims/term-weights";
import type { TextTable } from "../claims/text-table";
import type { CorpusRows } from "../domain/corpus";
import type { ClaimId, DocumentId, FigureId, SightingId, StatementId } from "../domain/ids";
import type { SightingForm, Statement } from "../domain/statement";
import { groupAt, type Groups } from "./block-ranges";
import { NO_BLOCKS } from "./index-blocks";
import { joinIndex } from "./join-index";
import type { JoinedIndex } from "./joined-index";
import { readClaim } from "./open-claims";
import { openDocuments } from "./open-documents";
import { type FigureTable, openFigureRows } from "./open-figure-rows";
import { openNames } from "./open-names";
import type { SpokenDate } from "./prior-dates";
import type { DocumentIndex } from "./prior-document";
import { makeEntryReader } from "./read-entry";
import type { StatementTable } from "./statement-table";
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
  return openStatements(joinIndex(updateIndex(NO_BLOCKS, rows)));
}

/** Opens a joined index; nothing is worked out here that goes over statements or their words. */
export function openStatements(joined: JoinedIndex): StatementIndex {
  const { statements, byClaim, bySpeaker, claimTexts } = joined;
  const figureNumbers = openNames(joined.figureIds);
  const claimNumbers = openNames(joined.claimIds);
  const documents = openDocuments(joined);
  const texts: TextTable = { ...joined.texts, vocabulary: openNames(joined.terms) };
  const claims = {
    size: joined.claims.numbers.length,
    collectedAt: (place: number) => readClaim(joined.claims, joined.claimIds.names, place),
    takenUp: (place: number) => groupAt(claimTexts, joined.claims.numbers[place]!),
    texts,
  };
  const speakerNumber = (id: FigureId) => {
    const number = figureNumbers.get(id);
    return number === undefined ? undefined : number + 1;
  };
  const under = (groups: Groups, number: number | undefined) =>
    number === undefined ? undefined : groupAt(groups, number);
  return {
    statements,
    entryAt: makeEntryReader(joined, documents),
    texts,
    weights: openWeights(joined.weights, inverseFrequency(0, statements.size)),
    claims: openClaimIndex(claims, joined.claimColumns),
    byClaim: { get: (id) => under(byClaim, claimNumbers.get(id)) },
    bySpeaker: { get: (id) => under(bySpeaker, speakerNumber(id)) },
    claimNumber: (id) => claimNumbers.get(id),
    speakerNumber,
    figures: openFigureRows(joined, figureNumbers),
    documents,
  };
}
