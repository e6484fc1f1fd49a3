import type { ExtractedArticle } from "../../lib/domain/article";
import { readPage, type ReadOutcome } from "../../lib/page/read-page";
import { settleArticle } from "../../lib/reading/settle-article";

/** What reading a page comes to, on either side of the message: the article, or why there is none. */
export type ArticleOutcome =
  { readonly kind: "article"; readonly article: ExtractedArticle } | Extract<ReadOutcome, { kind: "failed" }>;

/** Reads a page as its script does, and makes the article of it as the worker does. */
export async function readArticleOf(...page: Parameters<typeof readPage>): Promise<ArticleOutcome> {
  const outcome = await readPage(...page);
  return outcome.kind === "failed" ? outcome : { kind: "article", article: settleArticle(outcome.page) };
}
