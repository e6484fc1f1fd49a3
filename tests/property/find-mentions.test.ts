import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compileFigures } from "../../lib/figures/alias-index";
import { findMentions } from "../../lib/figures/find-mentions";
import { EVERYBODY, SAMPLE_FIGURES } from "../unit/figures/sample-figures";

const index = compileFigures(SAMPLE_FIGURES, { onRecord: EVERYBODY });
const names = SAMPLE_FIGURES.flatMap((figure) => figure.names.map((name) => name.text));

const scrap = fc.oneof(
  fc.constantFrom(...names),
  fc.constantFrom(
    "Abu",
    "al-",
    "Dr. ",
    "’s",
    "-\n",
    "\n",
    "[",
    "] ",
    ". ",
    "و",
    "ל",
    "bin ",
    "Street",
    "M. ",
  ),
  fc.string({ unit: "grapheme", maxLength: 6 }),
);
const passages = fc.array(fc.tuple(scrap, fc.constantFrom("", " ", ", ", "\n")), { maxLength: 25 });
const texts = passages.map((parts) => parts.flat().join(""));

describe("findMentions on any text", () => {
  it("gives places in order, apart from each other, with the words that stand there", () => {
    fc.assert(
      fc.property(texts, (text) => {
        let end = 0;
        for (const mention of findMentions(text, index, [])) {
          expect(mention.start).toBeGreaterThanOrEqual(end);
          expect(mention.end).toBeGreaterThan(mention.start);
          expect(mention.end).toBeLessThanOrEqual(text.length);
          expect(text.slice(mention.start, mention.end)).toBe(mention.text);
          end = mention.end;
        }
      }),
    );
  });

  it("gives the same answer twice, whatever the order of the figures", () => {
    const turned = compileFigures(SAMPLE_FIGURES.toReversed(), { onRecord: EVERYBODY });
    fc.assert(
      fc.property(texts, (text) => {
        expect(findMentions(text, turned, [])).toEqual(findMentions(text, index, []));
      }),
    );
  });

  it("does not depend on what stands in other segments", () => {
    fc.assert(
      fc.property(texts, texts, (first, second) => {
        const text = `${first}\n\n${second}`;
        const segment = { start: first.length + 2, end: text.length };
        const both = findMentions(text, index, [{ start: 0, end: first.length }, segment]);
        const shifted = findMentions(second, index, []).map((mention) => ({
          ...mention,
          start: mention.start + segment.start,
          end: mention.end + segment.start,
        }));
        expect(both.filter((mention) => mention.start >= segment.start)).toEqual(shifted);
      }),
    );
  });

  it("finds every stored full name that stands for itself, and is sure of it", () => {
    const full = SAMPLE_FIGURES.flatMap(({ id, names }) =>
      names.filter((name) => name.form === "full").map((name) => ({ id, text: name.text })),
    );
    fc.assert(
      fc.property(fc.constantFrom(...full), ({ id, text }) => {
        expect(findMentions(`– ${text} –`, index, [])).toMatchObject([
          { text, figureId: id, tier: "certain" },
        ]);
      }),
    );
  });
});
