import { describe, expect, test } from "vitest";

import { readArticleText, type TestArticle } from "./read-article-text";

type Row = readonly [speaker: string, form: string, words: string];

/** An article in another language, and who is found to say what in it, in page order. */
export type ToldCase = readonly [name: string, article: TestArticle, expected: readonly Row[]];

/** A sentence that looks like a statement and is none. */
export type NothingSaid = readonly [language: string, name: string, paragraph: string];

/** Who is found to say what in an article, and whether in their own words. */
export const told = (article: TestArticle): readonly Row[] =>
  readArticleText(article).map((one) => [one.speaker.name, one.form, one.text]);

/** Reads each article and each sentence, and compares what is found to be said. */
export function testTold(
  languages: string,
  cases: readonly ToldCase[],
  nothingSaid: readonly NothingSaid[],
): void {
  describe(`told in ${languages}`, () => {
    test.each(cases)("%s", (_name, article, expected) => {
      expect(told(article)).toEqual(expected);
    });

    test.each(nothingSaid)("%s: %s is no statement", (language, _name, paragraph) => {
      expect(told({ language, paragraphs: [paragraph] })).toEqual([]);
    });
  });
}
