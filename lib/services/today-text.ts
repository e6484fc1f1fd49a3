import { indexQuotes, type QuoteIndex } from "../annotation/match-quote";
import type { Visit } from "../domain/visit";
import { sameAddress } from "../text/page-address";

/** The article's text as the page has it now, made ready for finding quotes in it. */
export interface TodaysText {
  readonly text: string;
  readonly index: QuoteIndex;
}

/** A text as today's, indexed once for all notes. */
export function indexToday(text: string): TodaysText {
  return { text, index: indexQuotes(text) };
}

/** The text of the article that was read of the page at an address; undefined where another page was read, or none. */
export function textOfVisit(url: string, visit: Visit | undefined): string | undefined {
  return visit?.stage === "done" && sameAddress(visit.url, url) ? visit.report.article.text : undefined;
}
