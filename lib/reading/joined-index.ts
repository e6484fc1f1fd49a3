import type { ClaimColumns } from "../claims/compile-claims";
import type { WeightColumns } from "../claims/term-weights";
import type { TextTable } from "../claims/text-table";
import type { HashChains } from "../figures/hash-chains";
import type { JoinedFigures } from "../figures/join-figures";
import type { PackedBytes, PackedTexts } from "../figures/packed-texts";
import type { Groups } from "./block-ranges";
import type { HashedNames } from "./open-names";
import type { StatementTable } from "./statement-table";

/** Rows of figures: number n is that of the n-th figure id. */
export type JoinedFigureRows = {
  /** By number: one plus the place of its row, 0 if there is none, and the number it was merged into in the end. */
  readonly places: Uint32Array;
  readonly roots: Uint32Array;
  /** By place, as in a {@link FigureRowBlock}. */
  readonly organisationEnds: Uint32Array;
  readonly organisations: Uint32Array;
  readonly rows: PackedBytes;
};

/** Documents: number n is that of the n-th document id. */
export type JoinedDocuments = {
  /** One plus the number of its outlet; 0 for a document that is not on record. */
  readonly outlets: Uint32Array;
  /** As in a {@link DocumentBlock}. */
  readonly published: Uint32Array;
  readonly parents: Uint32Array;
  /** The keys documents are known by: a second hash of each, and whose it is. */
  readonly keys: HashChains;
  readonly checks: Uint32Array;
  readonly owners: Uint32Array;
};

/** Claims in order of id: the number of each, and its texts, wordings first, as numbers of all texts. */
export type JoinedClaims = {
  readonly numbers: Uint32Array;
  readonly starts: Uint32Array;
  readonly wordingEnds: Uint32Array;
  readonly cueEnds: Uint32Array;
};

/**
 * All blocks of an index as one, with what follows from all of them: how rare a term is, which words are names, who is
 * found where. Plain data, made to be stored as it is and opened without a loop over statements or words; the blocks are
 * what changes are made to.
 */
export type JoinedIndex = {
  readonly figureIds: HashedNames;
  readonly claimIds: HashedNames;
  readonly terms: HashedNames;
  readonly documentIds: PackedTexts;
  readonly outletIds: PackedTexts;
  readonly dates: PackedTexts;
  readonly figureRows: JoinedFigureRows;
  readonly figures: JoinedFigures;
  /** Ids of the figures a lone surname may stand for. */
  readonly onRecord: HashedNames;
  readonly documents: JoinedDocuments;
  readonly claims: JoinedClaims;
  readonly claimColumns: ClaimColumns;
  readonly statements: StatementTable;
  /** The texts of statements, then those of claims. */
  readonly texts: Omit<TextTable, "vocabulary">;
  /** By how many statements hold a term, the words of their claims counting as theirs. */
  readonly weights: WeightColumns;
  /** Statements by claim, texts that show how a claim is worded, and statements by figure, one plus its number. */
  readonly byClaim: Groups;
  readonly claimTexts: Groups;
  readonly bySpeaker: Groups;
};
