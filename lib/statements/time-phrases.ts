import type { Lexicon } from "./lexicon";
import { isAdverb } from "./match-cues";
import { isPronoun } from "./kinds-of-token";
import type { SentenceScope } from "./sentence-scope";
import type { Token } from "./token";

/** The token after adverbs, weekdays and phrases like "this month". */
export function afterTimeWords({ tokens, rules }: SentenceScope, from: number, limit: number): number {
  let at = from;
  while (at < limit) {
    const [one, two] = [tokens[at]!, tokens[at + 1]];
    if (two && rules.calendarPhrases.has(`${one.lower} ${two.lower}`)) at += 2;
    else if (isAdverb(one, rules)) at++;
    else return at;
  }
  return at;
}

/** After "on Monday", "in a statement": only where what follows can open a clause. */
export function afterTime(scope: SentenceScope, at: number, limit: number): number | undefined {
  const { tokens, rules } = scope;
  if (!isPreposition(tokens[at]!, rules)) return at;
  let i = at;
  while (i < limit && isPreposition(tokens[i]!, rules)) {
    const end = timeEnd(scope, i + 1) ?? occasionEnd(scope, i + 1);
    if (end === undefined) return undefined;
    i = end;
  }
  const opens =
    tokens[i]?.kind !== "word" || isPronoun(tokens[i]!, rules) || rules.definite.has(tokens[i]!.lower);
  return i < limit && (opens || rules.indefinite.has(tokens[i]!.lower)) ? i : undefined;
}

function timeEnd({ tokens, rules }: SentenceScope, from: number): number | undefined {
  let at = from;
  while (tokens[at] && isAdverb(tokens[at]!, rules)) at++;
  return at > from ? at : undefined;
}

/** "an email", "a short press statement" */
function occasionEnd({ tokens, rules }: SentenceScope, from: number): number | undefined {
  for (let at = from; at < Math.min(tokens.length, from + 5); at++) {
    const token = tokens[at]!;
    if (token.kind !== "word") return undefined;
    const next = tokens[at + 1];
    const goesOn = next?.kind === "word" && isPreposition(next, rules);
    if (rules.occasionNouns.has(token.lower)) return goesOn ? undefined : at + 1;
  }
  return undefined;
}

/** "on", "in", "after" */
export function isPreposition(token: Token, rules: Lexicon): boolean {
  return token.kind === "word" && rules.prepositions.has(token.lower);
}
