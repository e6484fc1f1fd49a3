import { expect, test } from "vitest";

import { findMatchedPassages, passageId } from "../../../lib/services/matched-passages";
import { makeArticle } from "../../make/article";
import { makeReport } from "../../make/page-report";

const article = makeArticle("Quay works start in June", {
  paragraphs: [
    "Abbas said that the works would start in June. Haniyeh said that they would not.",
    "Smith was there.",
  ],
  url: "https://news.example/a",
});
const span = (words: string) => {
  const start = article.text.indexOf(words);
  return { start, end: start + words.length };
};
const mention = (words: string, tier: "certain" | "probable" | "possible") =>
  ({
    ...span(words),
    text: words,
    figureId: words,
    kind: "person",
    form: "full",
    tier,
    reasons: [],
  }) as never;
const attribution = (words: string) => ({ ...span(words), text: words }) as never;
const match = (at: number, tier: "related" | "possible", order: "earlier" | "later" | "unknown") =>
  ({ attribution: at, tier, order }) as never;

const find = (matches: readonly never[]) =>
  findMatchedPassages(
    makeReport({
      article,
      mentions: [mention("Haniyeh", "certain"), mention("Abbas", "probable"), mention("Smith", "possible")],
      attributions: [attribution("the works would start in June"), attribution("they would not")],
      matches,
    }),
  ).map(({ as, selector }) => `${as}: ${selector.exact}`);

const names = ["figure: Abbas", "figure: Haniyeh"];

test("names that are sure, and words with a related earlier statement, in page order", () => {
  expect(find([match(0, "related", "earlier"), match(0, "related", "earlier")])).toEqual([
    "figure: Abbas",
    "statement: the works would start in June",
    "figure: Haniyeh",
  ]);
});

test.each([
  ["only possibly related", match(1, "possible", "earlier")],
  ["later", match(1, "related", "later")],
  ["of unknown date", match(1, "related", "unknown")],
])("words whose statement on record is %s are not marked", (_, one) => {
  expect(find([one])).toEqual(names);
});

test("they are sought with what stands around them, and named by their place alone", () => {
  const [first] = findMatchedPassages(
    makeReport({ article, mentions: [mention("Abbas", "certain")], attributions: [] }),
  );
  expect(first?.selector.suffix).toMatch(/^ said that the works/);
  expect(first?.id).toBe(passageId(span("Abbas")));
});
