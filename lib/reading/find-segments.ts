import type { Block, ExtractedArticle, LiveEntry, Segment } from "../domain/article";
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

/** What stands between two entries or around all of them is of none: it is the article's, and of any of its days. */
function findEntries(article: ExtractedArticle, entries: readonly LiveEntry[]): readonly Segment[] {
  const whole = wholeArticle(article);
  const { headline: _headline, ...rest } = whole;
  const { blocks, text } = article;
  const segments: Segment[] = [];
  const first = entries[0]!.start;
  if (first > 0) segments.push({ ...whole, bodyStart: Math.min(whole.bodyStart, first), end: first });
  let block = 0;
  for (const [index, entry] of entries.entries()) {
    const until = entries[index + 1]?.start ?? text.length;
    while (block < blocks.length && blocks[block]!.start < entry.start) block += 1;
    const own = blocks.slice(block, block + 2);
    while (block < blocks.length && blocks[block]!.start < entry.end) block += 1;
    const end = blocks[block]?.start ?? text.length;
    segments.push(entrySegment(article, { ...entry, end }, own));
    if (end < until) segments.push({ ...rest, start: end, bodyStart: end, end: until });
  }
  return segments;
}

/** An entry as a segment; the blocks are the first two from its start on. */
function entrySegment(
  { outlet }: ExtractedArticle,
  { start, end, publishedOn }: LiveEntry,
  [first, second]: readonly Block[],
): Segment {
  const headline = first?.kind === "heading" ? first : undefined;
  const bodyStart = headline && second && second.start < end ? second.start : start;
  return {
    kind: "entry",
    mode: "news",
    ...(headline && { headline: { start: headline.start, end: headline.end } }),
    ...(outlet !== undefined && { outlet }),
    publishedOn,
    start,
    bodyStart,
    end,
  };
}

function wholeArticle(article: ExtractedArticle): Segment {
  const { blocks, text, outlet } = article;
  const headline = blocks.find((block) => block.kind === "headline");
  // What "yesterday" is in a live blog that ran over several days depends on when it was written.
  const publishedOn = article.liveDays ?? article.publishedOn;
  return {
    kind: "article",
    mode: "news",
    ...(headline === undefined ? {} : { headline: { start: headline.start, end: headline.end } }),
    ...(outlet === undefined ? {} : { outlet }),
    ...(publishedOn === undefined ? {} : { publishedOn }),
    start: 0,
    bodyStart: blocks.find((block) => block.kind !== "headline")?.start ?? 0,
    end: text.length,
  };
}

const compilerSegment = (start: number, end: number): Segment => ({
  kind: "compiler",
  mode: "news",
  start,
  bodyStart: start,
  end,
});
