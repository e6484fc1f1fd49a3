import { isAdverb } from "./match-cues";
import { isPreposition } from "./kinds-of-token";
import type { SentenceScope } from "./sentence-scope";
import type { Token } from "./token";

/**
 * Where what was said gives way to what the reporter adds in the same sentence: after a quotation a relative clause, a
 * contrast or an adverbial ("…”, although he gave no figure"); anywhere "…, hours after …" and "…, citing …". The token
 * of the comma in [from, to), or `to` if nothing is added.
 */
export function findAddition(scope: SentenceScope, from: number, to: number): number {
  const { tokens } = scope;
  const lastQuote = tokens.findLastIndex((token, i) => i < to && i >= from && token.kind === "quote");
  for (let at = from + 2; at < to - 1; at++) {
    const isComma = tokens[at]!.text === ",";
    const first = isComma ? at + 1 : at;
    const isBehindQuote = lastQuote >= 0 && at > lastQuote && at - lastQuote <= quoteWithin;
    const followsQuote = isBehindQuote && closesQuote(scope, at, from);
    if (!isComma && !(followsQuote && endsWithComma(scope, at - 1))) continue;
    if (opensAside(scope, first, to) || (followsQuote && addsToQuote(scope, first))) return at;
  }
  return to;
}

/** The quotation is the last thing said before the token, or all that stands between is a phrase of a few words. */
function closesQuote({ tokens }: SentenceScope, at: number, from: number): boolean {
  for (let i = at - 1; i >= Math.max(from, at - quoteWithin); i--) {
    if (tokens[i]!.kind === "quote") return true;
    if (tokens[i]!.kind === "mark") return false;
  }
  return false;
}

const quoteWithin = 3;

function endsWithComma({ tokens, text }: SentenceScope, at: number): boolean {
  const token = tokens[at];
  return token?.kind === "quote" && text[token.quotation!.innerEnd - 1] === ",";
}

/** "hours after", "two days before", "citing", "shortly after" */
function opensAside(scope: SentenceScope, at: number, to: number): boolean {
  const { tokens, rules } = scope;
  const first = tokens[at]!;
  if (first.kind !== "word") return false;
  if (rules.reporterParticiples.has(first.lower)) return true;
  if (rules.opposing.has(first.lower)) return tokens.slice(at, to).some(({ lower }) => isClaim(lower, rules));
  const behind = tokens[at + 1];
  if (isPreposition(first, rules) && behind?.kind === "word" && rules.questionWords.has(behind.lower))
    return true;
  let unit = at;
  while (unit < to && (rules.indefinite.has(tokens[unit]!.lower) || /^\d+$/u.test(tokens[unit]!.text)))
    unit++;
  const link = tokens[unit + 1];
  return (
    rules.timeUnits.has(tokens[unit]?.lower ?? "") &&
    link?.kind === "word" &&
    rules.subordinators.has(link.lower)
  );
}

/** "contrary to the firm’s assurance that …": words of another one. */
function isClaim(word: string, { claimNouns, denialNouns }: SentenceScope["rules"]): boolean {
  return claimNouns.has(word) || denialNouns.has(word);
}

/** "who was not there", "although he gave none", "after a vote in which …", "a remark that …", "then left" */
function addsToQuote(scope: SentenceScope, at: number): boolean {
  const { tokens, rules } = scope;
  const first = tokens[at]!;
  const next = tokens[at + 1];
  if (first.kind !== "word" || !next) return false;
  if (isThat(next, scope) || isThat(first, scope)) return false;
  if (rules.pronouns.relative.has(first.lower) || rules.questionWords.has(first.lower)) return true;
  const isPlainJoint = rules.coordinators.has(first.lower) && !rules.contrasts.has(first.lower);
  if (isPlainJoint) return isAdverb(first, rules);
  if (rules.contrasts.has(first.lower) || rules.subordinators.has(first.lower)) return true;
  if (isPreposition(first, rules)) return isRemarkNext(scope, at + 1) || rules.subordinators.has(first.lower);
  return rules.indefinite.has(first.lower) && isRemarkNext(scope, at + 1);
}

function isThat(token: Token, { rules }: SentenceScope): boolean {
  return token.kind === "word" && rules.complementisers.has(token.lower);
}

function isRemarkNext({ tokens, rules }: SentenceScope, at: number): boolean {
  return [at, at + 1].some((i) => {
    const word = tokens[i]?.lower ?? "";
    return rules.sayingNouns.has(word) || rules.remarkNouns.has(word) || rules.remarkNouns.has(`${word}s`);
  });
}
