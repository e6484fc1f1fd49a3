import { describe, expect, test } from "vitest";

import { readArticleText, type TestArticle } from "./read-article-text";

type Row = readonly [speaker: string, form: string, words: string];

const rows = (article: TestArticle): readonly Row[] =>
  readArticleText(article).map((one) => [one.speaker.name, one.form, one.text]);

const nothingSaid: readonly (readonly [string, readonly string[]])[] = [
  ["narration", ["The committee met on Monday and approved the budget for the coming year."]],
  [
    "words that were not said",
    ["Holm refused to say whether the plan was ready. Barker did not say that it was late."],
  ],
  ["words that may be said", ["If Holm says that the plan is ready, the vote will follow."]],
  ["a passive", ["Barker was told that the plan was ready."]],
  ["a noun that looks like a verb", ["Holm’s claims that the plan was ready were widely doubted."]],
  ["a naming inside another clause", ["Nobody knows what he calls “a gift to the rich” in private."]],
  ["a stance somebody ascribes", ["The party has made it clear that it has no intention of leaving."]],
  ["a label in quotation marks", ["The elite “boot camp” opens in June and the “fun run” follows."]],
  ["a pointer to another article", ["READ: Holm says the plan is ready for the vote."]],
  ["a pronoun that goes back to nobody", ["He said that the plan was ready."]],
  ["a caption in brackets", ["(Holm said the picture was taken in May.)"]],
  [
    "somebody who is only described",
    ["Holm is the one who refuses and obstructs the proposal to form a government."],
  ],
];

describe("what is no statement", () => {
  test.each(nothingSaid)("%s", (_name, paragraphs) => {
    expect(rows({ paragraphs })).toEqual([]);
  });
});
