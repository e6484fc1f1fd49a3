import { isAdverb } from "./match-cues";
import { isPronoun } from "./kinds-of-token";
import type { SentenceScope } from "./sentence-scope";

const silenceWithin = 3;

/**
 * Where what was said gives way to what the speaker kept back ("…, but gave no details", "and declined to comment"): the
 * token of the conjunction in [from, to), or `to` if nothing was kept back.
 */
export function findKeptBack(scope: SentenceScope, from: number, to: number): number {
  const { tokens, rules } = scope;
  for (let at = from + 2; at < to - 1; at++) {
    const { kind, lower } = tokens[at]!;
    if (kind === "word" && rules.joints.has(lower) && isKeptBack(scope, at + 1, to)) return at;
  }
  return to;
}

function isKeptBack({ tokens, rules }: SentenceScope, from: number, to: number): boolean {
  let at = from;
  while (at < to && (isPronoun(tokens[at]!, rules) || isAdverb(tokens[at]!, rules))) at++;
  const [one, two] = [tokens[at]?.lower, tokens[at + 1]?.lower];
  const isDenied = rules.withholding.has(`${one} ${two}`) || rules.withholding.has(`${one}`);
  if (!isDenied) return false;
  return tokens
    .slice(at + 1, Math.min(to, at + 2 + silenceWithin))
    .some((token) => rules.silences.has(token.lower));
}
