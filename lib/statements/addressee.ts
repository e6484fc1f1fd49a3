import { isAdverb } from "./match-cues";
import { isPreposition, isPronoun } from "./kinds-of-token";
import type { SentenceScope } from "./sentence-scope";

/** The token after the one spoken to, who begins at `from`, before `to` at the latest; `from` if nobody stands there. */
export function findAddresseeEnd(scope: SentenceScope, from: number, to: number): number {
  const { tokens, rules } = scope;
  if (isPreposition(tokens[from]!, rules)) return from;
  let end = from;
  while (end < to && tokens[end]!.text !== "," && isAddressed(scope, end)) end++;
  return end;
}

/** Whether the token at `at` goes on naming the one spoken to: no adverb, no "this month", no preposition but in a name. */
export function isAddressed({ tokens, rules }: SentenceScope, at: number): boolean {
  const token = tokens[at]!;
  const next = tokens[at + 1];
  if (isAdverb(token, rules) || rules.calendarPhrases.has(`${token.lower} ${next?.lower}`)) return false;
  // "told the Evening Post two days ago"
  const { numbers, units } = rules.calendar;
  const isNumber = numbers[token.lower] !== undefined || /^\d+$/u.test(token.text);
  if (isNumber && units[next?.lower ?? ""] !== undefined) return false;
  if (!isPreposition(token, rules)) return true;
  // "told Rest of World"
  return rules.nameLinks.has(token.lower) && tokens[at - 1]?.kind === "name" && next?.kind === "name";
}

/** Where the words said begin after the one spoken to, who stands at `at` ("told reporters the deal was off"). */
export function findAfterAddressee(scope: SentenceScope, at: number, limit: number): number | undefined {
  const { tokens, rules } = scope;
  for (let i = at + 1; i < Math.min(limit, at + 7); i++) {
    const token = tokens[i]!;
    if (token.kind === "mark" && token.text !== ".") return undefined;
    // "told Holm about the trouble she had"
    if (token.kind === "word" && rules.topicPrepositions.has(token.lower)) return undefined;
    const opens =
      isPronoun(token, rules) ||
      token.kind === "mention" ||
      (token.kind === "name" && tokens[i - 1]!.kind === "word" && i > at + 1) ||
      (token.kind === "word" && (rules.definite.has(token.lower) || rules.indefinite.has(token.lower)));
    if (opens && !isPreposition(tokens[i - 1]!, rules)) return i;
  }
  return undefined;
}
