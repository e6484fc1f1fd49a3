import type { ClaimIndex } from "./compile-claims";
import { findHeldCues } from "./cue-columns";
import { findCue } from "./find-cues";
import type { Query } from "./read-query";
import type { Scorer, TermScorer, WeightedScorer } from "./score";

/**
 * What says how close the claims of an index, numbered by place, are to a text: their words, those of their wordings
 * again, and their cue phrases. One more scorer is one more line here.
 */
export function claimScorers(
  index: ClaimIndex,
  cues: Scorer<Query> = cueScorer(index),
): readonly WeightedScorer<Query>[] {
  return [
    { scorer: wordScorer(index.scorer), weight: 1 },
    { scorer: wordScorer(index.wordingScorer), weight: WORDING },
    { scorer: cues, weight: 1 },
  ];
}

/** A claim with many statements on record holds most words of its subject; its own wording sets it apart. */
const WORDING = 0.5;

function wordScorer(scorer: TermScorer<number>): Scorer<Query> {
  return { score: (query, candidates) => scorer.score(knownTerms(query), candidates) };
}

/** What each claim gains by its cue phrases in the text; a phrase that several claims own is shared among them. */
export function cueScorer({ size, cues, weights }: ClaimIndex): Scorer<Query> {
  const score = (query: Query): Float32Array => {
    const scores = new Float32Array(size);
    const isHeld = (term: number) => query.placeOf[term]! > 0;
    for (const term of knownTerms(query)) {
      for (const { phrase, owners } of findHeldCues(cues, term, isHeld)) {
        if (phrase.length > 1 && findCue(query, phrase).length === 0) continue;
        const weight = phrase.reduce((sum, term) => sum + weights.weightOf(term), 0);
        for (const owner of owners) scores[owner]! += weight / owners.length;
      }
    }
    return scores;
  };
  return {
    score: (query, candidates) => {
      const scores = score(query);
      return candidates ? Float32Array.from(candidates, (claim) => scores[claim]!) : scores;
    },
  };
}

function knownTerms({ numbers }: Query): readonly number[] {
  return numbers.filter((number) => number !== undefined);
}
