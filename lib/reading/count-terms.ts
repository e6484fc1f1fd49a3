import { type TextColumns, termsOfText } from "../claims/text-table";
import type { NumberedClaim } from "./open-claims";
import type { StatementTable } from "./statement-table";

/** What the terms of statements are counted in. */
type Counted = {
  readonly statements: StatementTable;
  readonly claims: readonly NumberedClaim[];
  readonly texts: TextColumns;
  readonly termCount: number;
};

/** How many statements hold each term, their claims' own words counting as theirs. */
export function countTerms({ statements, claims, texts, termCount }: Counted): Uint32Array {
  const claimTerms: Uint32Array[] = [];
  for (const claim of claims) claimTerms[claim.number] = termsOfClaim(claim, texts);
  const counts = new Uint32Array(termCount);
  const counted = new Int32Array(termCount).fill(-1);
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
function termsOfClaim({ wordings, cueTerms }: NumberedClaim, texts: TextColumns): Uint32Array {
  const terms = new Set<number>();
  for (const text of [...wordings, ...cueTerms]) {
    for (const term of termsOfText(texts, text)) terms.add(term);
  }
  return new Uint32Array(terms);
}
