import type { Claim } from "../domain/claim";
import type { ClaimId } from "../domain/ids";
import type { CuePhrase } from "./find-cues";
import { matterOf } from "./light-words";
import { compilePostings } from "./postings";
import { createBm25Scorer, type Scorer } from "./score";
import { findNames, settingOf } from "./setting";
import { type TermWeights, weighTexts } from "./term-weights";
import { type TextCollector, type TextTable, termsOfText } from "./text-table";

/** A claim whose own texts are in a collector: the numbers of its wordings and of its cue terms. */
export type CollectedClaim = {
  readonly id: ClaimId;
  readonly wordings: readonly number[];
  readonly cueTerms: readonly number[];
};

/** A text known to take up a claim, for learning how the claim is worded. */
export type ClaimText = { readonly claimId: ClaimId; readonly text: number };

/** One claim, ready to be looked for. */
export type CompiledClaim = {
  readonly id: ClaimId;
  /** The numbers of its wordings and of the statements that take it up. */
  readonly texts: readonly number[];
  /** The names in its wordings: whom and what it is about. */
  readonly setting: ReadonlySet<number>;
  /** Its cue phrases, each once. */
  readonly cues: readonly CuePhrase[];
};

/** A cue phrase with the places of the claims that own it. */
export type OwnedCue = { readonly phrase: CuePhrase; readonly owners: readonly number[] };

/** Claims in order of id, scored as one document each; document number = place in `claims`. */
export type ClaimIndex = {
  readonly claims: readonly CompiledClaim[];
  readonly texts: TextTable;
  /** Scores the claims by term numbers. */
  readonly scorer: Scorer<number>;
  readonly weights: TermWeights;
  /** The names in the wordings of all claims. */
  readonly setting: ReadonlySet<number>;
  /** By term number: 1 for a name. */
  readonly names: Uint8Array;
  /** Every cue phrase once, under its first term. */
  readonly cues: ReadonlyMap<number, readonly OwnedCue[]>;
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

/** Compiles claims with the statements on record that take them up (denials too, mere mentions better left out). */
export function compileClaims(
  collected: readonly CollectedClaim[],
  takenUp: readonly ClaimText[],
  texts: TextTable,
): ClaimIndex {
  const known = groupTexts(takenUp);
  const names = findNames(texts);
  const claims = collected.map((claim) => ({
    id: claim.id,
    setting: settingOf(texts, claim.wordings, names),
    texts: [...claim.wordings, ...(known.get(claim.id) ?? [])],
    cues: distinctPhrases(claim.cueTerms.map((cue) => Array.from(termsOfText(texts, cue)))),
  }));
  const documents = claims.map((claim) => termsOfClaim(claim, texts));
  const matter = Array.from(texts.vocabulary.keys(), matterOf);
  const scorer = createBm25Scorer(compilePostings(documents), (term) => matter[term] ?? 1);
  const weights = weighTexts(texts, (term) => scorer.weigh(term ?? NO_TERM));
  const setting = new Set(claims.flatMap((claim) => [...claim.setting]));
  return { claims, texts, scorer, weights, setting, names, cues: groupCues(claims) };
}

const NO_TERM = -1;

/** Its texts' terms, then those of its cue phrases. */
function termsOfClaim(claim: CompiledClaim, texts: TextTable): readonly number[] {
  const terms: number[] = [];
  for (const text of claim.texts) for (const term of termsOfText(texts, text)) terms.push(term);
  for (const cue of claim.cues) terms.push(...cue);
  return terms;
}

function distinctPhrases(phrases: readonly CuePhrase[]): readonly CuePhrase[] {
  const distinct = new Map(phrases.map((phrase) => [phrase.join(" "), phrase]));
  distinct.delete("");
  return [...distinct.values()];
}

function groupCues(claims: readonly CompiledClaim[]): ReadonlyMap<number, readonly OwnedCue[]> {
  const owned = new Map<string, { phrase: CuePhrase; owners: number[] }>();
  const groups = new Map<number, OwnedCue[]>();
  for (const [number, { cues }] of claims.entries()) {
    for (const phrase of cues) {
      const known = owned.get(phrase.join(" "));
      known?.owners.push(number);
      if (known) continue;
      const cue = { phrase, owners: [number] };
      owned.set(phrase.join(" "), cue);
      const group = groups.get(phrase[0]!);
      if (group) group.push(cue);
      else groups.set(phrase[0]!, [cue]);
    }
  }
  return groups;
}

function groupTexts(texts: readonly ClaimText[]): ReadonlyMap<ClaimId, readonly number[]> {
  const groups = new Map<ClaimId, number[]>();
  for (const { claimId, text } of texts) {
    const group = groups.get(claimId);
    if (group) group.push(text);
    else groups.set(claimId, [text]);
  }
  return groups;
}
