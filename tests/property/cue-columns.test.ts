import fc from "fast-check";
import { expect, test } from "vitest";

import { findHeldCues, joinCues } from "../../lib/claims/cue-columns";

const phrase = fc.array(fc.nat({ max: 6 }), { minLength: 1, maxLength: 3 });
/** What a claim's distinct phrases are. */
const phrases = fc.uniqueArray(phrase, { maxLength: 4, selector: (terms) => terms.join(" ") });

test("of the phrases of all claims those are found that begin with a term and are held, with all owners", () => {
  fc.assert(
    fc.property(fc.array(phrases, { maxLength: 5 }), fc.uniqueArray(fc.nat({ max: 6 })), (claims, held) => {
      const columns = joinCues(claims);
      for (let first = 0; first <= 7; first++) {
        const found = findHeldCues(columns, first, (term) => held.includes(term));
        const wanted = new Map<string, number[]>();
        for (const [claim, own] of claims.entries()) {
          for (const terms of own) {
            if (terms[0] !== first || !terms.every((term) => held.includes(term))) continue;
            wanted.set(terms.join(" "), [...(wanted.get(terms.join(" ")) ?? []), claim]);
          }
        }
        const told = found.map(({ phrase: terms, owners }) => [terms.join(" "), owners] as const);
        expect(new Map(told)).toEqual(wanted);
        expect(told).toHaveLength(wanted.size);
      }
    }),
  );
});
