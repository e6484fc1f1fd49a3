import { describeQuote, type QuoteSelector } from "../annotation/describe-quote";
import { foldText } from "../annotation/fold-text";
import { matchQuote } from "../annotation/match-quote";
import type { TodaysText } from "./today-text";

/** One of several places where a text has the words of a note. */
export interface PossiblePlace {
  /** The words there, with the text beside them. */
  readonly quote: QuoteSelector;
  /** The text beside it tells it from the other places, so that a note attached to it stands there and nowhere else. */
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
  const places: PossiblePlace[] = [];
  for (let at = index.text.indexOf(words); at >= 0; at = index.text.indexOf(words, at + words.length)) {
    if (places.length === MOST) return [];
    const start = index.starts[at]!;
    const quote = describeQuote(text, start, index.ends[at + words.length - 1]!);
    const match = matchQuote(quote, index);
    places.push({ quote, isDistinct: match.kind === "placed" && match.start === start });
  }
  return places.length < 2 ? [] : places;
}
