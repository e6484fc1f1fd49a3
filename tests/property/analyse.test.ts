import * as fc from "fast-check";
import { describe, expect, test } from "vitest";

import { analyse } from "../../lib/claims/analyse";
import { compilePostings } from "../../lib/claims/postings";
import { createBm25Scorer, findBest } from "../../lib/claims/score";
import { readQuery } from "../../lib/claims/read-query";
import { sharedWords } from "../../lib/claims/shared-words";
import { collectTexts } from "../../lib/claims/text-table";

const word = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 12 }),
  fc.constantFrom(
    "don’t",
    "U.S.",
    "1,250",
    "المقاومة",
    "l’accord",
    "#OneTwo",
    "https://a.b/c",
    "Zürich",
    "ﬁne",
  ),
);
const text = fc.array(word, { maxLength: 20 }).map((words) => words.join(" "));

describe("terms of any text", () => {
  test("lie inside it, in order, apart, and none is empty", () => {
    fc.assert(
      fc.property(text, (text) => {
        let before = 0;
        for (const { term, start, end } of analyse(text)) {
          expect(term).not.toBe("");
          expect(start).toBeGreaterThanOrEqual(before);
          expect(end).toBeGreaterThan(start);
          before = end;
        }
        expect(before).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  test("of a text shared with itself are all marked", () => {
    fc.assert(
      fc.property(text, (text) => {
        const collector = collectTexts();
        const number = collector.add(text);
        const { here, there } = sharedWords(readQuery(text, collector.toTable()), number);
        expect(here).toEqual(there);
        expect(
          analyse(text).every((term) =>
            here.some((span) => span.start <= term.start && term.end <= span.end),
          ),
        ).toBe(true);
      }),
    );
  });
});

test("the best documents are those of a full sort", () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 60 }),
      fc.integer({ min: 1, max: 12 }),
      (scores, count) => {
        const sorted = [...scores.keys()]
          .filter((i) => scores[i]! > 0)
          .toSorted((a, b) => scores[b]! - scores[a]! || a - b);
        expect(findBest(Float32Array.from(scores), count)).toEqual(sorted.slice(0, count));
      },
    ),
  );
});

test("a document is scored by what it shares with the query, whatever else is in the collection", () => {
  const terms = fc.array(fc.constantFrom("a", "b", "c", "d", "e"), { maxLength: 8 });
  fc.assert(
    fc.property(fc.array(terms, { maxLength: 12 }), terms, (documents, query) => {
      const scores = createBm25Scorer(compilePostings(documents)).score(query);
      for (const [i, document] of documents.entries()) {
        expect(scores[i]! > 0).toBe(document.some((term) => query.includes(term)));
      }
    }),
  );
});
