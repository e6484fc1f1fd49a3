import type { TextColumns } from "../claims/text-table";
import type { FigureBlock } from "../figures/figure-tables";
import type { PackedTexts } from "../figures/packed-texts";

/** Terms of texts, numbered from the terms of the blocks before on, and what part of its rarity each keeps. */
export type TermBlock = { readonly words: PackedTexts; readonly matter: Float64Array };

/** What of figures' rows the reading of statements needs; column n belongs to figure n of the block. */
export type FigureRowBlock = {
  /** The number of the figure's id. */
  readonly numbers: Uint32Array;
  /** One plus the number of the figure it was merged into; 0 if it was not. */
  readonly mergedInto: Uint32Array;
  /** Before which of `organisations`, numbers of ids, the figure's end: itself if it is one, affiliations, offices. */
  readonly organisationEnds: Uint32Array;
  readonly organisations: Uint32Array;
  /** The rows as JSON. */
  readonly rows: PackedTexts;
};

/** Source documents; column n belongs to document n of the block. */
export type DocumentBlock = {
  readonly numbers: Uint32Array;
  readonly outlets: Uint32Array;
  /** One plus the number of the date of publication; 0 if it is unknown. */
  readonly published: Uint32Array;
  /** One plus the number of the round-up it is part of; 0 if it is of none. */
  readonly parents: Uint32Array;
  /** Before which of the keys it is known by its own end; a key is two hashes of 32 bits. */
  readonly keyEnds: Uint32Array;
  readonly keys: Uint32Array;
  readonly checks: Uint32Array;
};

/** Claims; the texts of a claim are its wordings, then its cue terms. */
export type ClaimBlock = {
  readonly numbers: Uint32Array;
  readonly wordingEnds: Uint32Array;
  readonly cueEnds: Uint32Array;
  readonly texts: TextColumns;
};

/** Statements; column n belongs to statement n of the block, `…Ends` say before which of the finer kind its own end. */
export type StatementBlock = {
  readonly ids: PackedTexts;
  /** One plus the number of the figure that speaks, before merges; 0 for an unnamed speaker. */
  readonly speakers: Uint32Array;
  /** One plus the number of the date of speaking; 0 if it is unknown. */
  readonly said: Uint32Array;
  /** One plus the number of the text of place, occasion and addressee; 0 where there are none. */
  readonly circumstances: Uint32Array;
  readonly sightingEnds: Uint32Array;
  /** "" for the usual id, that of the statement with the place among its sightings from 1 on. */
  readonly sightingIds: PackedTexts;
  readonly forms: Uint8Array;
  /** Characters of the printed words for the speaker. */
  readonly printed: Uint16Array;
  readonly documents: Uint32Array;
  /** By sighting: the number of its text in the block; equal texts are kept once. */
  readonly sightingTexts: Uint32Array;
  readonly claimEnds: Uint32Array;
  readonly claims: Uint32Array;
  readonly stances: Uint8Array;
  readonly texts: TextColumns;
};

/** What each list of blocks holds. Lists of names number what they hold: number n is the n-th name of all blocks. */
export type IndexBlocks = {
  readonly terms: readonly TermBlock[];
  readonly figureIds: readonly PackedTexts[];
  readonly documentIds: readonly PackedTexts[];
  readonly claimIds: readonly PackedTexts[];
  readonly outletIds: readonly PackedTexts[];
  readonly dates: readonly PackedTexts[];
  readonly figures: readonly FigureRowBlock[];
  /** The names of the same figures, ready to be looked for in texts. */
  readonly spellings: readonly FigureBlock[];
  readonly documents: readonly DocumentBlock[];
  readonly claims: readonly ClaimBlock[];
  readonly statements: readonly StatementBlock[];
};

/** An index of nothing. */
export const NO_BLOCKS: IndexBlocks = {
  terms: [],
  figureIds: [],
  documentIds: [],
  claimIds: [],
  outletIds: [],
  dates: [],
  figures: [],
  spellings: [],
  documents: [],
  claims: [],
  statements: [],
};
