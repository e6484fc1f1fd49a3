import type { ExtractedArticle, LiveEntry, Segment } from "../domain/article";
import { findDispatches } from "./find-dispatches";

/**
 * Cuts a page into its segments, which cover the text without gaps: one `article`, or the `dispatch`es of a round-up
 * with the `compiler`'s words around them, or the entries of a live blog in their order with the article around and
 * between them. `mode` is "news" until the transcript rule has looked at each segment.
 */
export function findSegments(article: ExtractedArticle): readonly Segment[] {
  const { blocks, text, entries = [] } = article;
  if (entries.length > 1) return findEntries(article, entries);
  const lines = blocks.map((block) => ({ text: text.slice(block.start, block.end), kind: block.kind }));
  const dispatches = findDispatches(lines);
  if (dispatches.length === 0) return [wholeArticle(article)];
  const startOf = (index: number) => blocks[index]?.start ?? text.length;
  const endOf = (index: number) => (index >= blocks.length ? text.length : startOf(index));
  const segments: Segment[] = [compilerSegment(0, startOf(dispatches[0]!.head))];
  for (const dispatch of dispatches) {
    const headline = blocks[dispatch.head]!;
    segments.push({
      kind: "dispatch",
      mode: "news",
      headline: { start: headline.start, end: headline.end },
      ...(dispatch.outlet === undefined ? {} : { outlet: dispatch.outlet }),
      publishedOn: dispatch.publishedOn,
      start: headline.start,
      bodyStart: startOf(dispatch.body),
      end: endOf(dispatch.end),
    });
  }
  const end = segments.at(-1)!.end;
  if (end < text.length) segments.push(compilerSegment(end, text.length));
  return segments;
}

/** What stands between two entries or around all of them is of none, and has no time but the page's: it is the article's. */
function findEntries(article: ExtractedArticle, entries: readonly LiveEntry[]): readonly Segment[] {
  const whole = wholeArticle(article);
  const { headline: _headline, ...rest } = whole;
  const { blocks, text } = article;
  const nextBlock = (at: number) => blocks.find(({ start }) => start >= at)?.start ?? text.length;
  const segments: Segment[] = [];
  const first = entries[0]!.start;
  if (first > 0) segments.push({ ...whole, bodyStart: Math.min(whole.bodyStart, first), end: first });
  for (const [index, entry] of entries.entries()) {
    const until = entries[index + 1]?.start ?? text.length;
    const end = nextBlock(entry.end);
    segments.push(entrySegment(article, entry, end));
    if (end < until) segments.push({ ...rest, start: end, bodyStart: end, end: until });
  }
  return segments;
}

function entrySegment(article: ExtractedArticle, entry: LiveEntry, end: number): Segment {
  const own = article.blocks.filter(({ start }) => start >= entry.start && start < end);
  const headline = own[0]?.kind === "heading" ? own[0] : undefined;
  return {
    kind: "entry",
    mode: "news",
    ...(headline && { headline: { start: headline.start, end: headline.end } }),
    ...(article.outlet !== undefined && { outlet: article.outlet }),
    publishedOn: entry.publishedOn,
    start: entry.start,
    bodyStart: (headline && own[1]?.start) ?? entry.start,
    end,
  };
}

function wholeArticle(article: ExtractedArticle): Segment {
  const headline = article.blocks.find((block) => block.kind === "headline");
  return {
    kind: "article",
    mode: "news",
    ...(headline === undefined ? {} : { headline: { start: headline.start, end: headline.end } }),
    ...(article.outlet === undefined ? {} : { outlet: article.outlet }),
    ...(article.publishedOn === undefined ? {} : { publishedOn: article.publishedOn }),
    start: 0,
    bodyStart: article.blocks.find((block) => block.kind !== "headline")?.start ?? 0,
    end: article.text.length,
  };
}

const compilerSegment = (start: number, end: number): Segment => ({
  kind: "compiler",
  mode: "news",
  start,
  bodyStart: start,
  end,
});
