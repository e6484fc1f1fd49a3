import type { AttributionForm } from "../domain/attribution";
import type { Span } from "../domain/span";
import type { Token } from "./token";
import type { SentenceScope } from "./sentence-scope";

/** The words said, with their form and the speaker's own words inside them. */
export interface Content extends Span {
  readonly form: Exclude<AttributionForm, "transcript">;
  readonly quotations: readonly Span[];
  /** A quotation in it lacks one of its marks. */
  readonly isUnbalanced: boolean;
}

/**
 * The content made of tokens [from, to): without punctuation and conjunctions at its edges; strictly inside the marks
 * if it is nothing but a quotation, or several that follow one another. Undefined if nothing remains.
 */
export function readContent(scope: SentenceScope, from: number, to: number): Content | undefined {
  const tokens = trimmed(scope, from, to);
  const first = tokens[0];
  const last = tokens.at(-1);
  if (!first || !last) return undefined;
  const quotes = tokens.filter((token) => token.kind === "quote");
  const quotations = quotes.map((token) => innerSpan(scope.text, token));
  const isUnbalanced = quotes.some((token) => token.quotation?.balanced === false);
  const onlyQuotes = tokens.every((token) => token.kind === "quote" || token.kind === "mark");
  if (quotes.length > 0 && onlyQuotes) {
    const start = quotations[0]!.start;
    const { end } = quotations.at(-1)!;
    return end > start ? { start, end, form: "direct", quotations, isUnbalanced } : undefined;
  }
  const form = quotes.length > 0 ? "mixed" : "indirect";
  return { start: first.start, end: last.end, form, quotations, isUnbalanced };
}

function trimmed({ tokens, rules }: SentenceScope, from: number, to: number): readonly Token[] {
  let start = from;
  let end = to;
  const isLoose = (token: Token) =>
    token.kind === "mark" || (token.kind === "word" && rules.coordinators.has(token.lower));
  while (start < end && isLoose(tokens[start]!)) start++;
  while (end > start && isLoose(tokens[end - 1]!)) end--;
  return tokens.slice(start, end);
}

/** The words inside the marks, without white space and a comma or stop at their end. */
export function innerSpan(text: string, token: Token): Span {
  const quotation = token.quotation!;
  let { innerStart: start, innerEnd: end } = quotation;
  end = Math.min(end, token.end);
  while (start < end && /\s/u.test(text[start]!)) start++;
  while (end > start && /[\s.,;،]/u.test(text[end - 1]!)) end--;
  return { start, end };
}

/**
 * Where content that opens with a quotation ends: after it if the rest of the sentence only says when, where or to
 * whom; else at `to`.
 */
export function endAfterQuote({ tokens, rules, text }: SentenceScope, from: number, to: number): number {
  let end = from;
  while (end < to && (tokens[end]!.kind === "quote" || tokens[end]!.kind === "mark")) end++;
  const next = tokens[end];
  if (end >= to || !next) return to;
  if (next.kind === "aside") return end;
  const closesWithStop = /[.,!?…]/u.test(text[tokens[from]!.quotation!.innerEnd - 1] ?? "");
  const rest = tokens.slice(end, to);
  const goesOn = rest.some((token) => token.kind === "word" && rules.finiteVerbs.has(token.lower));
  const isJoined = next.kind === "word" && rules.coordinators.has(next.lower) && !closesWithStop;
  if (isJoined) return to;
  const isAdverbial =
    next.kind === "word" && (rules.prepositions.has(next.lower) || rules.subordinators.has(next.lower));
  return closesWithStop || (isAdverbial && !goesOn) ? end : to;
}
