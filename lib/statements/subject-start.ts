import type { Lexicon } from "./lexicon";
import { isLeadIn, isPronoun } from "./kinds-of-token";
import type { SentenceScope } from "./sentence-scope";
import type { Token } from "./token";

/** The token where the first clause's subject may begin, after adverbs and an adverbial with its comma. */
export function subjectStart(scope: SentenceScope, floor: number): number | undefined {
  const { tokens, rules } = scope;
  let at = opensAsClause(scope, floor)
    ? tokens.findIndex((token, i) => i > floor && token.text === ",") + 1
    : floor;
  while (at < tokens.length && (isLeadIn(tokens[at]!, rules) || tokens[at]!.text === ",")) at++;
  const first = tokens[at];
  if (first?.kind === "word" && (rules.prepositions.has(first.lower) || /(?:ing|ed)$/u.test(first.lower))) {
    const comma = tokens.findIndex((token, i) => i > at && token.text === ",");
    const own = tokens.findIndex((token, i) => i > at && isPronoun(token, rules));
    // "In a note to clients she lowered …": without a comma the pronoun opens the clause.
    const isOwn = own > 0 && (comma < 0 || own < comma) && !opensOtherClause(tokens[own - 1]!, rules);
    if (comma < 0 && !isOwn) return undefined;
    at = isOwn ? own : comma + 1;
  }
  return at;
}

/** "Asked whether she had read it, …": the pronoun is that of another clause, or governed. */
function opensOtherClause(before: Token, rules: Lexicon): boolean {
  if (before.kind !== "word") return false;
  const { prepositions, hypothetical, complementisers, embedders, subordinators } = rules;
  return [prepositions, hypothetical, complementisers, embedders, subordinators].some((words) =>
    words.has(before.lower),
  );
}

/** "As it turned out, Holm had gone": a clause with a pronoun of its own stands before the subject. */
function opensAsClause({ tokens, rules }: SentenceScope, floor: number): boolean {
  const [first, second] = [tokens[floor], tokens[floor + 1]];
  if (first?.kind !== "word" || !second || !isPronoun(second, rules)) return false;
  const opens = rules.subordinators.has(first.lower) && !rules.coordinators.has(first.lower);
  return opens && tokens.some((token, i) => i > floor && token.text === ",");
}
