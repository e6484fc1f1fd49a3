import { describe, expect, test } from "vitest";

import { readArticleText } from "./read-article-text";

/** Who speaks by the fullest name, how the sentence prints them, words of what is said. */
type Row = readonly [speaker: string, printed: string, words: string, mark?: "possible"];

/** A short article, and who speaks in it. */
export type SpeakerCase = readonly [name: string, paragraphs: readonly string[], expected: readonly Row[]];

/** Reads each article and compares who is found to say the words of each row. */
export function testSpeakers(title: string, cases: readonly SpeakerCase[]): void {
  describe(`who speaks: ${title}`, () => {
    test.each(cases)("%s", (_name, paragraphs, expected) => {
      const found = readArticleText({ publishedOn: "2025-01-19", paragraphs });
      const rows = expected.map(([, , words]) => {
        const one = found.find(({ text }) => text.includes(words));
        const { name, asPrinted } = one?.speaker ?? { name: undefined, asPrinted: undefined };
        return [name, asPrinted, words, ...(one?.possible ? ["possible"] : [])];
      });
      expect(rows).toEqual(expected);
    });
  });
}
