import { readFileSync } from "node:fs";
import { join } from "node:path";

import type { ExtractedArticle } from "../../../lib/domain/article";
import { readArticleOf, type ArticleOutcome } from "../../make/read-article";

const folder = join(import.meta.dirname, "../../fixtures/articles");

/** The text of a file in tests/fixtures/articles. */
export function readFixture(name: string): string {
  return readFileSync(join(folder, name), "utf8");
}

/** A document of the given markup; needs the DOM environment. */
export function page(html: string): Document {
  return new DOMParser().parseFromString(html, "text/html");
}

/** What is read off the markup at an address. */
export async function extract(
  html: string,
  href = "https://www.coastcourier.test/news/2021/03/04/harbour-talks",
): Promise<ArticleOutcome> {
  return await readArticleOf(page(html), { href });
}

/** The article of an outcome; throws where there is none. */
export function requireArticle(outcome: ArticleOutcome): ExtractedArticle {
  if (outcome.kind !== "article") throw new Error(`${outcome.code}: ${outcome.detail}`);
  return outcome.article;
}

/** The canonical text by blocks, each cut out by its offsets. */
export function blockTexts(article: ExtractedArticle): readonly string[] {
  return article.blocks.map(({ start, end }) => article.text.slice(start, end));
}
