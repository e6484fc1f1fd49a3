import { isDeterminer } from "./kinds-of-token";
import { isAdverb } from "./match-cues";
import type { SentenceScope } from "./sentence-scope";

/**
 * Where a stretch between commas begins that adds something and has clauses of its own ("speaking on condition of
 * anonymity because the matter is open"), or is nothing but an adverb ("however").
 */
export function parenthesisOpening(scope: SentenceScope, to: number, floor: number): number | undefined {
  const { tokens, rules } = scope;
  let from = to;
  while (from > floor && tokens[from - 1]!.text !== "," && tokens[from - 1]!.kind !== "quote") from--;
  if (from === floor || from === to || tokens[from - 1]!.text !== ",") return undefined;
  const isAdverbial = tokens.slice(from, to).every((token) => isAdverb(token, rules));
  return isAdverbial || opensParenthesis(scope, from) || hasRelative(scope, from, to) ? from : undefined;
}

/** "the chain that was founded in 1890": an apposition with a clause of its own. */
function hasRelative({ tokens, rules }: SentenceScope, from: number, to: number): boolean {
  if (!isDeterminer(tokens[from]!, rules)) return false;
  const at = tokens.findIndex(({ kind, lower }, i) => {
    if (i <= from || i >= to || kind !== "word") return false;
    return rules.complementisers.has(lower) || rules.pronouns.relative.has(lower);
  });
  return at > 0 && tokens.slice(at, to).every(({ kind }) => kind !== "quote");
}

/** A stretch that only adds to the speaker: "who leads …", "speaking in Paris", "for his part", "and the official …". */
export function opensParenthesis({ tokens, rules }: SentenceScope, opening: number): boolean {
  const token = tokens[opening]!;
  if (token.kind !== "word") return false;
  const { lower } = token;
  if (rules.pronouns.relative.has(lower) || rules.coordinators.has(lower)) return true;
  const isParticiple = /(?:ing|ed)$/u.test(lower) && !rules.vagueAdjectives.has(lower);
  return rules.prepositions.has(lower) || isParticiple || lower === "whose";
}
