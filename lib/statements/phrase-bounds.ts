import { isDeterminer, isLeadIn, isPreposition, isTitleToken } from "./kinds-of-token";
import type { Lexicon } from "./lexicon";
import { isAdverb } from "./match-cues";
import type { SentenceScope } from "./sentence-scope";
import type { Token } from "./token";

/**
 * The first token of the noun phrase that ends with `last`: of the stretch without a break, after the conjunctions and
 * adverbials that lead in. Tokens before `floor` are out of reach; undefined if there is nothing but an adverbial.
 */
export function chunkStart(scope: SentenceScope, last: number, floor: number): number | undefined {
  const { tokens, rules } = scope;
  let from = chunkOpening(scope, last, floor);
  while (from < last && isLeadIn(tokens[from]!, rules)) from++;
  return isPreposition(tokens[from]!, rules) ? afterLeadingAdverbial(scope, from, last) : from;
}

/** A quotation, punctuation that is no part of a name or a sum, a word that opens a clause or a list of examples. */
function isBoundary(token: Token, rules: Lexicon): boolean {
  if (token.kind === "quote") return true;
  if (token.kind === "mark") return !/^[.'’/&%$£€#+*-]$/.test(token.text);
  if (token.kind !== "word") return false;
  if (rules.complementisers.has(token.lower) || rules.hypothetical.has(token.lower)) return true;
  if (rules.listOpeners.has(token.lower)) return true;
  return rules.subordinators.has(token.lower) && !rules.coordinators.has(token.lower);
}

/** "On Monday the minister": the phrase begins after the adverbial, at a determiner or a name that is not its own. */
function afterLeadingAdverbial(scope: SentenceScope, from: number, last: number): number | undefined {
  const { tokens, rules } = scope;
  for (let at = from + 2; at <= last; at++) {
    const token = tokens[at]!;
    const before = tokens[at - 1]!;
    const opens = token.kind === "mention" || token.kind === "name" || isDeterminer(token, rules);
    const isFree = !isPreposition(before, rules) && !isDeterminer(before, rules);
    if (opens && isFree && !isTitleToken(before, rules)) return at;
  }
  return undefined;
}

/** The first token of the stretch without a break that ends with `last`. */
export function chunkOpening(scope: SentenceScope, last: number, floor: number): number {
  let from = last;
  while (from > floor && !isBoundary(scope.tokens[from - 1]!, scope.rules)) from--;
  return from;
}

/** The token after the noun phrase that begins at `at`. */
export function phraseEnd(scope: SentenceScope, at: number): number {
  const { tokens, rules } = scope;
  let end = at;
  for (; end < tokens.length; end++) {
    const token = tokens[end]!;
    if (token.kind === "quote" || (token.kind === "mark" && !/^[.'’/&-]$/.test(token.text))) break;
    if (token.kind === "mark" && end === tokens.length - 1) break;
    if (token.kind !== "word") continue;
    const { pronouns } = rules;
    if (pronouns.relative.has(token.lower) || rules.complementisers.has(token.lower)) break;
    if (rules.subordinators.has(token.lower) && !rules.coordinators.has(token.lower)) break;
    if (rules.listOpeners.has(token.lower)) break;
    if (end > at && isAdverb(token, rules)) break;
  }
  return end;
}
