import { describeQuote } from "../../../lib/annotation/describe-quote";
import { matchQuote } from "../../../lib/annotation/match-quote";

/** The paragraphs of a short page; a test marks words of the middle one. */
export const BEFORE = "The council met on Tuesday for the first time since the flood of early March.";
export const QUOTED = "Nobody will be left without a roof this winter, the mayor said.";
export const AFTER = "Work on the quay starts in June and is to be paid for by the state and the port.";

/** Its canonical text. */
export const PAGE = [BEFORE, QUOTED, AFTER].join("\n");

/** The selector of the nth place of some words in a text. */
export function mark(text: string, words: string, nth = 1): ReturnType<typeof describeQuote> {
  let start = -1;
  for (let found = 0; found < nth; found += 1) start = text.indexOf(words, start + 1);
  return describeQuote(text, start, start + words.length);
}

/** In what state and on which words marked words are found in a text, else why they are not. */
export function found(selector: ReturnType<typeof mark>, text: string, hint?: { start: number }) {
  const match = matchQuote(selector, text, hint);
  return match.kind === "placed" ? [match.state, text.slice(match.start, match.end)] : match.reason;
}
