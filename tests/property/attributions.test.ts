import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { findSentences } from "../../lib/text/sentences";
import { readArticleText, articleInput } from "../unit/statements/read-article-text";

const piece = fc.constantFrom(
  "Rosa Marin",
  "Marin",
  "He",
  "She",
  "the minister",
  "a Front official",
  "said",
  "told Reuters",
  "added",
  "noting",
  "that",
  "the plan was ready",
  "“",
  "”",
  '"',
  "‘",
  "’",
  "(",
  ")",
  "[",
  "]",
  ",",
  ".",
  ":",
  ";",
  "—",
  "and",
  "while",
  "according to",
  "on Monday",
  "in a statement",
  "we will go on",
  "called for",
  "peace",
  "READ:",
  "\u00a0",
  "é",
  "😀",
  "٣",
);
const paragraph = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(" "));
const figures = [{ id: "rosa-marin", full: "Rosa Marin", parts: ["Marin"] }];

describe("attributions of any text", () => {
  test("lie inside their paragraph, hold the text they say, and are found alike each time", () => {
    fc.assert(
      fc.property(fc.array(paragraph, { minLength: 1, maxLength: 5 }), (paragraphs) => {
        const article = {
          paragraphs: paragraphs.map((one) => one.trim() || "x"),
          figures,
          publishedOn: "2024-04-24",
        };
        const { text, blocks } = articleInput(article);
        const found = readArticleText(article);
        for (const one of found) {
          expect(text.slice(one.start, one.end)).toBe(one.text);
          expect(one.end).toBeGreaterThan(one.start);
          expect(blocks.slice(1).some((block) => block.start <= one.start && one.end <= block.end)).toBe(
            true,
          );
          const { speaker } = one;
          expect(speaker.end).toBeGreaterThan(speaker.start);
          expect(speaker.start < one.end && speaker.end > one.start && one.form === "direct").toBe(false);
          if (one.cue) expect(text.slice(one.cue.start, one.cue.end)).toBe(one.cue.text);
          for (const quotation of one.quotations) {
            expect(one.start <= quotation.start && quotation.end <= one.end).toBe(true);
          }
        }
        expect(found.map((one) => one.start)).toEqual(
          found.map((one) => one.start).toSorted((a, b) => a - b),
        );
        expect(readArticleText(article)).toEqual(found);
      }),
      { numRuns: 400 },
    );
  });
});

describe("sentences of any text", () => {
  test("follow one another, are trimmed and leave out nothing but white space", () => {
    fc.assert(
      fc.property(fc.array(paragraph, { maxLength: 4 }), (lines) => {
        const text = lines.join("\n");
        const sentences = findSentences(text, { start: 0, end: text.length });
        let at = 0;
        for (const { start, end } of sentences) {
          expect(text.slice(at, start).trim()).toBe("");
          expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
          at = end;
        }
        expect(text.slice(at).trim()).toBe("");
      }),
    );
  });
});
