import { describe, expect, test } from "vitest";

import { readArticleText, type TestFigure } from "./read-article-text";

type Row = readonly [speaker: string, words: string, mark?: "possible"];

/** Paragraphs in which somebody is brought on, and who then speaks. */
export interface Stage {
  readonly name: string;
  readonly paragraphs: readonly string[];
  readonly figures?: readonly TestFigure[];
  /** Who speaks by the fullest name, words of what is said. */
  readonly expected: readonly Row[];
}

/** A test for each stage of a table: who is found to speak the words that it names. */
export function testStages(group: string, stages: readonly Stage[]): void {
  describe(`who speaks: ${group}`, () => {
    test.each(stages)("$name", ({ paragraphs, figures, expected }) => {
      const found = readArticleText({ publishedOn: "2025-01-19", paragraphs, ...(figures && { figures }) });
      const rows = expected.map(([, words]) => {
        const one = found.find(({ text }) => text.includes(words));
        return [one?.speaker.name, words, ...(one?.possible ? ["possible"] : [])];
      });
      expect(rows).toEqual(expected);
    });
  });
}
