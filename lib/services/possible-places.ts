import { describeQuote, type QuoteSelector } from "../annotation/describe-quote";
import { foldText } from "../annotation/fold-text";
import type { TodaysText } from "./today-text";

/** One of several places where a text has the words of a note. */
export interface PossiblePlace {
  /** The words there, with the text beside them. */
  readonly quote: QuoteSelector;
  /** No other of the places reads like it as far as the text beside it is known, so that it can be told which is meant. */
  readonly isDistinct: boolean;
}

/** So many places are shown; words that stand in more are hardly told apart by looking. */
const MOST = 6;

/**
 * Where a text has the words of a note, white space and layout characters aside, in the order of the text; for the user
 * to choose among. Empty where there are fewer than two, or more than six.
 */
export function findPossiblePlaces(exact: string, { text, index }: TodaysText): readonly PossiblePlace[] {
  const words = foldText(exact).text.trim();
  if (words === "") return [];
  const quotes: QuoteSelector[] = [];
  for (let at = index.text.indexOf(words); at >= 0; at = index.text.indexOf(words, at + words.length)) {
    quotes.push(describeQuote(text, index.starts[at]!, index.ends[at + words.length - 1]!));
    if (quotes.length > MOST) return [];
  }
  if (quotes.length < 2) return [];
  const keys = quotes.map(({ prefix, suffix }) => JSON.stringify([prefix, suffix]));
  return quotes.map((quote, at) => ({
    quote,
    isDistinct: keys.indexOf(keys[at]!) === keys.lastIndexOf(keys[at]!),
  }));
}
