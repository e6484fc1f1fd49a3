import type { Block, ExtractedArticle } from "../../lib/domain/article";

interface Options extends Partial<Omit<ExtractedArticle, "text" | "blocks">> {
  readonly paragraphs: readonly (string | { readonly text: string; readonly kind: Block["kind"] })[];
}

/** A valid article from a headline and paragraphs; every other field has a plain default that can be overridden. */
export function makeArticle(title: string, { paragraphs, ...over }: Options): ExtractedArticle {
  const parts = [
    { text: title, kind: "headline" as const },
    ...paragraphs.map((p) => (typeof p === "string" ? { text: p, kind: "paragraph" as const } : p)),
  ];
  let start = 0;
  const blocks = parts.map(({ text, kind }) => {
    const block: Block = { start, end: start + text.length, kind };
    start = block.end + 1;
    return block;
  });
  return {
    url: "https://news.example/article",
    title,
    byline: [],
    language: "en",
    direction: "ltr",
    isArticle: true,
    isPreview: false,
    scope: "page",
    fieldSources: {},
    extractMs: 1,
    ...over,
    text: parts.map((part) => part.text).join("\n"),
    blocks,
  };
}
