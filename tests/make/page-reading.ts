import type { ExtractedArticle, PageReading } from "../../lib/domain/article";

/** The reading of a page that comes to this article. */
export function readingOf(article: ExtractedArticle): PageReading {
  const { text, blocks, language, direction, ...described } = article;
  const textOf = ({ start, end }: { start: number; end: number }) => text.slice(start, end);
  const headline = blocks.find(({ kind }) => kind === "headline");
  const body = blocks.flatMap((block) =>
    block.kind === "headline" ? [] : [{ kind: block.kind, text: textOf(block), linkShare: 0 }],
  );
  delete described.entries;
  return {
    ...described,
    headline: headline ? textOf(headline) : "",
    body,
    hasFurniture: false,
    statedLanguages: [{ value: language, source: "html" }],
    statedDirection: direction,
  };
}
