import type { AnnotationId, ArticleId } from "../domain/ids";
import type { Span } from "../domain/span";
import type { PhraseFinder, PhraseHit } from "./find-phrases";
import { findPassages, type Passage, type SearchedArticle, type SearchedField } from "./search-passages";

/** A cut of a text around the words found, with their places in the cut. Text was left out before and behind as said. */
export interface Snippet {
  readonly field: SearchedField;
  /** Whose quote, note or tags they are, where they are an annotation's. */
  readonly annotationId?: AnnotationId;
  readonly text: string;
  readonly marks: readonly Span[];
  readonly isCutBefore: boolean;
  readonly isCutBehind: boolean;
}

/** What a list shows of an article that was found. */
export interface MarkedArticle {
  readonly articleId: ArticleId;
  /** Places of the words in the title that lists show. */
  readonly titleMarks: readonly Span[];
  /** Where else the words stand; absent if the title has them all, or they stand nowhere any more. */
  readonly snippet?: Snippet;
}

/** Length of a snippet in UTF-16 units, but for words that are longer. */
const SNIPPET_LENGTH = 180;

/** How much of it stands before the first word found. */
const LEAD_LENGTH = 50;

/**
 * Marks the words of a query in an article: in its title, and, unless that has them all, in the one passage that has
 * most of them. Of equal ones the note comes before annotations and these before the text; in a text the earliest place.
 */
export function markHits(article: SearchedArticle, phrases: PhraseFinder): MarkedArticle {
  const { articleId, titles } = article;
  const title = titles[0] ?? "";
  const inTitle = phrases.find(title);
  const marked = { articleId, titleMarks: joinSpans(inTitle) };
  if (phrases.hasAll([title])) return marked;
  let best: { passage: Passage; window: Window } | undefined;
  for (const passage of findPassages(article)) {
    const window = findWindow(passage, title, phrases.find(passage.text));
    if (window !== undefined && window.phrases > (best?.window.phrases ?? 0)) best = { passage, window };
  }
  return best === undefined ? marked : { ...marked, snippet: cutSnippet(best.passage, best.window) };
}

/** Hits near to one another on one line, and how many phrases they are of. */
interface Window {
  readonly hits: readonly PhraseHit[];
  readonly phrases: number;
}

function findWindow({ field, text }: Passage, title: string, hits: readonly PhraseHit[]): Window | undefined {
  // The first line of a text repeats the title, which is shown above.
  const isRepeated = field === "text" && endOfLine(text, 0) === title.length && text.startsWith(title);
  const from = isRepeated ? title.length : 0;
  const shown = hits.filter(({ start }) => start >= from);
  let best: Window | undefined;
  for (const [index, first] of shown.entries()) {
    const line = text.indexOf("\n", first.start);
    const end = Math.min(first.start + SNIPPET_LENGTH - LEAD_LENGTH, line < 0 ? text.length : line);
    const near = [first];
    for (let next = index + 1; shown[next] !== undefined && shown[next]!.end <= end; next++) {
      near.push(shown[next]!);
    }
    const phrases = countPhrases(near);
    if (phrases > (best?.phrases ?? 0)) best = { hits: near, phrases };
  }
  return best;
}

function cutSnippet({ field, text, annotationId }: Passage, { hits }: Window): Snippet {
  const first = hits[0]!.start;
  const last = Math.max(...hits.map(({ end }) => end));
  const line = { start: text.lastIndexOf("\n", first - 1) + 1, end: endOfLine(text, last) };
  const start = Math.max(line.start, wordStart(text, first - LEAD_LENGTH, first));
  const end = Math.min(line.end, wordEnd(text, start + SNIPPET_LENGTH, last));
  const marks = joinSpans(hits).map((mark) => ({ start: mark.start - start, end: mark.end - start }));
  return {
    field,
    ...(annotationId !== undefined && { annotationId }),
    text: text.slice(start, end),
    marks,
    isCutBefore: start > line.start,
    isCutBehind: end < line.end,
  };
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf("\n", from);
  return end < 0 ? text.length : end;
}

/** Where a word begins at or behind `from`, before `limit`; `limit` itself where no space is in between. */
function wordStart(text: string, from: number, limit: number): number {
  if (from <= 0) return 0;
  const space = /\s\S/u.exec(text.slice(from - 1, limit));
  return space === null ? limit : from + space.index;
}

/** Where a word ends at or before `to`, behind `limit`; `limit` itself where no space is in between. */
function wordEnd(text: string, to: number, limit: number): number {
  if (to >= text.length) return text.length;
  const space = text.slice(limit, to + 1).search(/\s\S*$/u);
  return space < 0 ? limit : limit + space;
}

function countPhrases(hits: readonly PhraseHit[]): number {
  return new Set(hits.map(({ phrase }) => phrase)).size;
}

/** Spans in order, those that overlap as one. */
function joinSpans(spans: readonly Span[]): readonly Span[] {
  const joined: Span[] = [];
  for (const { start, end } of spans.toSorted((one, other) => one.start - other.start)) {
    const last = joined.at(-1);
    if (last !== undefined && start < last.end) {
      joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, end) };
    } else joined.push({ start, end });
  }
  return joined;
}
