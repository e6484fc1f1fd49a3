import type { ExtractedArticle, PageReading } from "../domain/article";
import { joinBlocks } from "./join-blocks";
import { trimBlocks } from "./trim-blocks";

/**
 * The article of a page that was read: without the site's furniture, its words as one canonical text. Done outside the
 * page, so that the script in it stays small.
 */
export function settleArticle({ headline, body, hasFurniture, ...described }: PageReading): ExtractedArticle {
  const { title, byline } = described;
  const blocks = hasFurniture ? trimBlocks(body, { titles: [headline, title], byline }) : body;
  return { ...described, ...joinBlocks(headline, blocks) };
}
