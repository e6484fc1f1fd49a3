/** Characters of context kept on either side of a quote (W3C Web Annotation leaves the number open). */
export const CONTEXT_LENGTH = 64;

/** The words of a quote and the text around it: a W3C TextQuoteSelector without its type. */
export interface QuoteSelector {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/**
 * What is needed to find [start, end) of a text again in another state of that text: the words as they stand there
 * and up to 64 UTF-16 units on either side, fewer at the ends of the text. A surrogate pair is never split: one that
 * `start` or `end` cuts belongs to the quote, one that the limit of the context cuts is left out.
 */
export function describeQuote(text: string, start: number, end: number): QuoteSelector {
  const from = splitsPair(text, start) ? start - 1 : start;
  const to = splitsPair(text, end) ? end + 1 : end;
  const before = Math.max(0, from - CONTEXT_LENGTH);
  const after = Math.min(text.length, to + CONTEXT_LENGTH);
  return {
    exact: text.slice(from, to),
    prefix: text.slice(splitsPair(text, before) ? before + 1 : before, from),
    suffix: text.slice(to, splitsPair(text, after) ? after - 1 : after),
  };
}

/** Whether an offset lies inside a surrogate pair. */
export function splitsPair(text: string, at: number): boolean {
  if (at <= 0 || at >= text.length) return false;
  return /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(at - 1, at + 1));
}
