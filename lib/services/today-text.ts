import { indexQuotes, type QuoteIndex } from "../annotation/quote-index";
import type { Visit } from "../domain/visit";
import { foldWords } from "../text/fold-words";
import { sameAddress } from "../text/page-address";

/** A paragraph of a text: UTF-16 units of it, half-open, and the words in it. */
export interface Paragraph {
  readonly start: number;
  readonly end: number;
  readonly words: ReadonlySet<string>;
}

/** The article's text as the page has it now, made ready for finding quotes in it. */
export interface TodaysText {
  readonly text: string;
  readonly index: QuoteIndex;
  /** Made when they are asked for first. */
  readonly paragraphs: () => readonly Paragraph[];
}

/** A text as today's, made ready once for all notes. */
export function indexToday(text: string): TodaysText {
  let paragraphs: readonly Paragraph[] | undefined;
  return { text, index: indexQuotes(text), paragraphs: () => (paragraphs ??= paragraphsOf(text)) };
}

/** The text of the article that was read of the page at an address; undefined where another page was read, or none. */
export function textOfVisit(url: string, visit: Visit | undefined): string | undefined {
  return visit?.stage === "done" && sameAddress(visit.url, url) ? visit.report.article.text : undefined;
}

/** The words of a text without regard to case, marks and signs. */
export function wordsOf(text: string): ReadonlySet<string> {
  return new Set(foldWords(text).split(" "));
}

function paragraphsOf(text: string): readonly Paragraph[] {
  return [...text.matchAll(/[^\n]+/g)].map(({ 0: line, index }) => ({
    start: index,
    end: index + line.length,
    words: wordsOf(line),
  }));
}
