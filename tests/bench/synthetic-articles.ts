import { readFileSync } from "node:fs";
import { join } from "node:path";

import type { SearchedArticle } from "../../lib/collection/search-passages";
import { createRandom } from "./bench-corpus";
import type { BenchArticle } from "./bench-articles";

/** Length of a text in UTF-16 units, on average. */
const TEXT_LENGTH = 10_000;

/** Share of words that are made up: with it the vocabulary grows with the texts, as that of news does. */
const SHARE_OF_MADE_WORDS = 0.01;

const SYLLABLES = "ba de fi go hu ja ke li mo nu pa re si to va wa ya za sha khi".split(" ");

/** The sentences of the articles, and of the news texts of the data folder if there is one: most words come from these. */
export function readSentences(
  articles: readonly BenchArticle[],
  data: string | undefined,
): readonly string[] {
  const texts = articles.map(({ article }) => article.text);
  return [...texts, ...(data === undefined ? [] : readNewsTexts(data))]
    .flatMap((text) => text.split(/(?<=[.!?؟])\s+|\n+/u))
    .filter((sentence) => sentence.length > 20);
}

function readNewsTexts(data: string): readonly string[] {
  const lines = readFileSync(join(data, "extraction/manifest.jsonl"), "utf8").split("\n");
  return lines.flatMap((line) => {
    const page = line === "" ? {} : (JSON.parse(line) as { gold?: { body?: string } | null });
    return page.gold?.body ?? [];
  });
}

/** Articles made of sentences, every tenth with a note. The same number gives the same articles. */
export function* makeSearchedArticles(
  count: number,
  sentences: readonly string[],
): Iterable<SearchedArticle> {
  const random = createRandom(count);
  const pick = <Value>(values: readonly Value[]): Value => values[Math.floor(values.length * random())]!;
  const word = () => Array.from({ length: 2 + Math.floor(3 * random()) }, () => pick(SYLLABLES)).join("");
  const sentence = () =>
    pick(sentences)
      .split(" ")
      .map((each) => (random() < SHARE_OF_MADE_WORDS ? word() : each))
      .join(" ");
  for (let at = 0; at < count; at++) {
    const title = sentence().slice(0, 90);
    const wanted = TEXT_LENGTH * (0.5 + random());
    let text = title;
    while (text.length < wanted) text += `\n${sentence()}`;
    const articleId = `article-${at}` as SearchedArticle["articleId"];
    const note = at % 10 === 0 ? sentence() : undefined;
    yield { articleId, titles: [title], text, note, tags: [], annotations: [] };
  }
}
