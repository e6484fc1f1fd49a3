import type { Claim } from "../domain/claim";
import type { ClaimId } from "../domain/ids";
import { type CueColumns, joinCues } from "./cue-columns";
import type { CuePhrase } from "./find-cues";
import { orderingMatter } from "./light-words";
import { compileTextPostings, documentFrequency, type Postings, termNumbers } from "./postings";
import { createBm25Scorer, inverseFrequency, type TermScorer } from "./score";
import { findNames, settingOf } from "./setting";
import { type TermWeights, weighTexts } from "./term-weights";
import { type TextCollector, type TextColumns, type TextTable, termsOfText } from "./text-table";

/** A claim whose own texts are in a collector: the numbers of its wordings and of its cue terms. */
export type CollectedClaim = {
  readonly id: ClaimId;
  readonly wordings: readonly number[];
  readonly cueTerms: readonly number[];
};

/** The numbers of the texts known to take up a claim, given by its place: they show how it is worded. */
export type ClaimTexts = (claim: number) => ArrayLike<number>;

/** One claim, ready to be looked for. */
export type CompiledClaim = {
  readonly id: ClaimId;
  /** Its place in the index. */
  readonly number: number;
  /** The numbers of its wordings, and after these of the statements that take it up. */
  readonly texts: Uint32Array;
  readonly wordings: number;
  /** The names in its wordings: whom and what it is about. */
  readonly setting: ReadonlySet<number>;
  /** Its cue phrases, each once, and whether there are any. */
  readonly cues: readonly CuePhrase[];
  readonly hasCues: boolean;
};

/** Claims in order of id, scored as one document each; a document's number is the claim's place. */
export type ClaimIndex = {
  /** How many claims there are. */
  readonly size: number;
  /** The claim at a place, put together when it is first asked for. */
  readonly claimAt: (place: number) => CompiledClaim;
  readonly texts: TextTable;
  /** Which claims hold a term, in their texts or cue phrases. */
  readonly postings: Postings<number>;
  /** Score the claims by term numbers: by all their texts and cue phrases, and by their wordings alone. */
  readonly scorer: TermScorer<number>;
  readonly wordingScorer: TermScorer<number>;
  readonly weights: TermWeights;
  /** By term number: 1 for a name, and 1 for a name in the wording of any claim. */
  readonly names: Uint8Array;
  readonly settings: Uint8Array;
  readonly cues: CueColumns;
};

/** Puts the wordings and cue terms of claims into a collector. */
export function collectClaims(claims: readonly Claim[], texts: TextCollector): readonly CollectedClaim[] {
  return claims
    .toSorted((one, other) => (one.id < other.id ? -1 : 1))
    .map(({ id, wording, cueTerms }) => ({
      id,
      wordings: Object.entries(wording).map(([language, text]) => texts.add(text, language)),
      cueTerms: (cueTerms ?? []).map((cue) => texts.add(cue)),
    }));
}

/**
 * Compiles claims with the statements on record that take them up (denials too, mere mentions better left out).
 * `collected` are in order of id.
 */
export function compileClaims(
  collected: readonly CollectedClaim[],
  takenUp: ClaimTexts,
  texts: TextTable,
): ClaimIndex {
  const source = {
    size: collected.length,
    collectedAt: (place: number) => collected[place]!,
    takenUp,
    texts,
  };
  return openClaimIndex(source, joinClaimColumns(collected, takenUp, texts));
}

/** What follows from all texts of claims, as plain data. */
export type ClaimColumns = Pick<ClaimIndex, "names" | "settings" | "cues"> & {
  readonly postings: Omit<Postings<number>, "vocabulary">;
  /** Of their wordings alone. */
  readonly wordings: Omit<Postings<number>, "vocabulary">;
};

/** Works out what {@link openClaimIndex} opens. */
export function joinClaimColumns(
  collected: readonly CollectedClaim[],
  takenUp: ClaimTexts,
  texts: Omit<TextTable, "vocabulary">,
): ClaimColumns {
  const cues = collected.map((claim) => findCues(claim, texts));
  const documents = collected.map((claim, number) => ({
    texts: joinNumbers(claim.wordings, takenUp(number)),
    more: cues[number]!.flat(),
  }));
  const own = collected.map(({ wordings }) => ({ texts: Uint32Array.from(wordings), more: [] }));
  const { vocabulary: _, ...postings } = compileTextPostings(documents, texts, texts.matter.length);
  const { vocabulary: __, ...wordings } = compileTextPostings(own, texts, texts.matter.length);
  const names = findNames(texts);
  const settings = new Uint8Array(names.length);
  for (const claim of collected)
    for (const name of settingOf(texts, claim.wordings, names)) settings[name] = 1;
  return { names, settings, cues: joinCues(cues), postings, wordings };
}

/** Where an index of claims is opened from: how many there are, the own texts of each, and texts that take it up. */
export type ClaimSource = {
  readonly size: number;
  readonly collectedAt: (place: number) => CollectedClaim;
  readonly takenUp: ClaimTexts;
  readonly texts: TextTable;
};

/** Opens the index of claims, whose columns are worked out. */
export function openClaimIndex(
  { size, collectedAt, takenUp, texts }: ClaimSource,
  columns: ClaimColumns,
): ClaimIndex {
  const { names, settings, cues } = columns;
  const readClaim = (number: number) => openClaim(collectedAt(number), { number, takenUp, texts, names });
  const known = new Map<number, CompiledClaim>();
  const claimAt = (number: number): CompiledClaim => {
    const claim = known.get(number) ?? readClaim(number);
    known.set(number, claim);
    return claim;
  };
  const vocabulary = termNumbers(texts.matter.length);
  const postings = { ...columns.postings, vocabulary };
  const matterOf = (term: number) => texts.matter[term] ?? 1;
  const orderingOf = (term: number) => orderingMatter(matterOf(term));
  const scorer = createBm25Scorer(postings, orderingOf);
  const wordingScorer = createBm25Scorer({ ...columns.wordings, vocabulary }, orderingOf);
  const rarityOf = (term: number) => inverseFrequency(documentFrequency(postings, term), size);
  const weights = weighTexts(texts, (term = NO_TERM) => matterOf(term) * rarityOf(term));
  return { size, claimAt, texts, postings, scorer, wordingScorer, weights, names, settings, cues };
}

/** Puts a claim together, each part when it is first asked for: of most that come near a text little is. */
function openClaim(
  claim: CollectedClaim,
  {
    number,
    takenUp,
    texts,
    names,
  }: Pick<ClaimSource, "takenUp" | "texts"> & Pick<ClaimColumns, "names"> & { readonly number: number },
): CompiledClaim {
  const parts: { setting?: ReadonlySet<number>; texts?: Uint32Array; cues?: readonly CuePhrase[] } = {};
  return {
    id: claim.id,
    number,
    wordings: claim.wordings.length,
    hasCues: claim.cueTerms.some((cue) => texts.starts[cue + 1]! > texts.starts[cue]!),
    get setting() {
      return (parts.setting ??= settingOf(texts, claim.wordings, names));
    },
    get texts() {
      return (parts.texts ??= joinNumbers(claim.wordings, takenUp(number)));
    },
    get cues() {
      return (parts.cues ??= findCues(claim, texts));
    },
  };
}

const NO_TERM = -1;

function joinNumbers(one: readonly number[], other: ArrayLike<number>): Uint32Array {
  const joined = new Uint32Array(one.length + other.length);
  joined.set(one);
  joined.set(other, one.length);
  return joined;
}

function findCues({ cueTerms }: CollectedClaim, texts: TextColumns): readonly CuePhrase[] {
  return distinctPhrases(cueTerms.map((cue) => Array.from(termsOfText(texts, cue))));
}

function distinctPhrases(phrases: readonly CuePhrase[]): readonly CuePhrase[] {
  const distinct = new Map(phrases.map((phrase) => [phrase.join(" "), phrase]));
  distinct.delete("");
  return [...distinct.values()];
}
