import type { Claim } from "../domain/claim";
import type { ClaimId } from "../domain/ids";
import { analyse } from "./analyse";
import type { CuePhrase } from "./find-cues";
import { compilePostings } from "./postings";
import { createBm25Scorer, type Scorer } from "./score";

/** The terms of a text known to take up a claim, for learning how the claim is worded. */
export type ClaimText = { readonly claimId: ClaimId; readonly terms: readonly string[] };

/** One claim, ready to be looked for: its texts as terms, its cue phrases. */
export type CompiledClaim = {
  readonly id: ClaimId;
  /** The claim's own wordings, each as its terms. */
  readonly wordings: readonly (readonly string[])[];
  /** Wordings and statements that take the claim up, each as its terms. */
  readonly texts: readonly (readonly string[])[];
  readonly cues: readonly CuePhrase[];
};

/** A cue phrase with the places of the claims that own it. */
export type OwnedCue = { readonly phrase: CuePhrase; readonly owners: readonly number[] };

/** Claims in order of id, scored as one document each; document number = place in `claims`. */
export type ClaimIndex = {
  readonly claims: readonly CompiledClaim[];
  readonly scorer: Scorer;
  /** Every cue phrase once, under its first term. */
  readonly cues: ReadonlyMap<string, readonly OwnedCue[]>;
};

/** Compiles claims with the statements on record that take them up (denials too, mere mentions better left out). */
export function compileClaims(claims: readonly Claim[], texts: readonly ClaimText[]): ClaimIndex {
  const known = groupTexts(texts);
  const compiled = claims
    .toSorted((one, other) => (one.id < other.id ? -1 : 1))
    .map((claim) => compileClaim(claim, known.get(claim.id) ?? []));
  const documents = compiled.map((claim) => [...claim.texts.flat(), ...claim.cues.flat()]);
  return {
    claims: compiled,
    scorer: createBm25Scorer(compilePostings(documents)),
    cues: groupCues(compiled),
  };
}

function groupCues(claims: readonly CompiledClaim[]): ReadonlyMap<string, readonly OwnedCue[]> {
  const owners = new Map<string, { phrase: CuePhrase; owners: number[] }>();
  for (const [number, { cues }] of claims.entries()) {
    for (const phrase of cues) {
      const owned = owners.get(phrase.join(" ")) ?? { phrase, owners: [] };
      owned.owners.push(number);
      owners.set(phrase.join(" "), owned);
    }
  }
  const groups = new Map<string, OwnedCue[]>();
  for (const owned of owners.values()) {
    groups.set(owned.phrase[0]!, [...(groups.get(owned.phrase[0]!) ?? []), owned]);
  }
  return groups;
}

function compileClaim(claim: Claim, texts: readonly (readonly string[])[]): CompiledClaim {
  const wordings = Object.entries(claim.wording).map(([language, text]) => termsOf(text, language));
  const cues = new Map((claim.cueTerms ?? []).map((cue) => [termsOf(cue).join(" "), termsOf(cue)]));
  cues.delete("");
  return { id: claim.id, wordings, texts: [...wordings, ...texts], cues: [...cues.values()] };
}

function groupTexts(texts: readonly ClaimText[]): ReadonlyMap<ClaimId, readonly (readonly string[])[]> {
  const groups = new Map<ClaimId, (readonly string[])[]>();
  for (const { claimId, terms } of texts) {
    const group = groups.get(claimId) ?? [];
    group.push(terms);
    groups.set(claimId, group);
  }
  return groups;
}

function termsOf(text: string, language?: string): readonly string[] {
  return analyse(text, language).map((term) => term.term);
}
