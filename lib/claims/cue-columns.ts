import type { Span } from "../domain/span";
import type { CuePhrase } from "./find-cues";

/**
 * The cue phrases of all claims, each once, in order of their first terms. Phrase p has the terms [ends[p − 1], ends[p])
 * of `terms`, and the claims at [ownerEnds[p − 1], ownerEnds[p]) of `owners` own it.
 */
export type CueColumns = {
  /** By phrase: its first term. */
  readonly firsts: Uint32Array;
  readonly ends: Uint32Array;
  readonly terms: Uint32Array;
  readonly ownerEnds: Uint32Array;
  readonly owners: Uint32Array;
};

/** A cue phrase with the places of the claims that own it. */
export type OwnedCue = { readonly phrase: CuePhrase; readonly owners: readonly number[] };

/** Puts the phrases of claims, given by their places, into columns. */
export function joinCues(cuesOfClaims: readonly (readonly CuePhrase[])[]): CueColumns {
  const owned = new Map<string, { readonly phrase: CuePhrase; readonly owners: number[] }>();
  for (const [claim, cues] of cuesOfClaims.entries()) {
    for (const phrase of cues) {
      const known = owned.get(phrase.join(" "));
      if (known) known.owners.push(claim);
      else owned.set(phrase.join(" "), { phrase, owners: [claim] });
    }
  }
  const sorted = [...owned.values()].sort((one, other) => one.phrase[0]! - other.phrase[0]!);
  return {
    firsts: Uint32Array.from(sorted, ({ phrase }) => phrase[0]!),
    ends: endsOf(sorted.map(({ phrase }) => phrase)),
    terms: Uint32Array.from(sorted.flatMap(({ phrase }) => phrase)),
    ownerEnds: endsOf(sorted.map(({ owners }) => owners)),
    owners: Uint32Array.from(sorted.flatMap(({ owners }) => owners)),
  };
}

function endsOf(lists: readonly (readonly number[])[]): Uint32Array {
  let end = 0;
  return Uint32Array.from(lists, ({ length }) => (end += length));
}

/** The phrases that begin with a term and of whose terms a text holds all. */
export function findHeldCues(
  { firsts, ends, terms, ownerEnds, owners }: CueColumns,
  first: number,
  isHeld: (term: number) => boolean,
): readonly OwnedCue[] {
  const found: OwnedCue[] = [];
  for (let at = placeOfFirst(firsts, first); firsts[at] === first; at++) {
    const start = at === 0 ? 0 : ends[at - 1]!;
    if (!areHeld(terms, { start, end: ends[at]! }, isHeld)) continue;
    const owning = owners.subarray(at === 0 ? 0 : ownerEnds[at - 1], ownerEnds[at]);
    found.push({ phrase: Array.from(terms.subarray(start, ends[at])), owners: Array.from(owning) });
  }
  return found;
}

/** Most phrases end here; a view of the terms of each would take longer than to look at them. */
function areHeld(terms: Uint32Array, { start, end }: Span, isHeld: (term: number) => boolean): boolean {
  for (let at = start; at < end; at++) if (!isHeld(terms[at]!)) return false;
  return true;
}

/** Where the phrases that begin with a term stand, or would, by bisection. */
function placeOfFirst(firsts: Uint32Array, first: number): number {
  let [low, high] = [0, firsts.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (firsts[middle]! < first) low = middle + 1;
    else high = middle;
  }
  return low;
}
