import type { Span } from "../domain/span";
import { countWords } from "../text/split-words";
import type { Lexicon } from "./lexicon";
import { findAddresseeEnd, findAfterAddressee } from "./addressee";
import { findFramedContent, findQuotedInfinitive } from "./framed-content";
import { type Cue, isAdverb } from "./match-cues";
import { isPronoun } from "./kinds-of-token";
import type { Token } from "./token";
import type { SentenceScope } from "./sentence-scope";
import { afterTime, afterTimeWords, isPreposition } from "./time-phrases";

/** What follows a verb of saying. `opener`: by which sign the words said were recognised. */
export interface ForwardContent {
  /** The first token of the content. */
  readonly from: number;
  readonly opener: "that" | "colon" | "quote" | "clause" | "thing" | "infinitive" | "question";
  /** The one spoken to ("told Arabi21 that"). */
  readonly addressee?: Span;
}

const reach = 32;

/** The words said that follow the verb, up to the token `limit`; undefined if nothing there is said. */
export function findForwardContent(
  scope: SentenceScope,
  cue: Cue,
  limit: number,
): ForwardContent | undefined {
  const { tokens, rules } = scope;
  const { takes } = cue.rule;
  const at = afterTimeWords(scope, cue.to, limit);
  const first = tokens[at];
  if (!first || at >= limit) return undefined;
  const direct = openerAt(scope, at, takes.includes("that"), limit);
  if (direct) return direct;
  const opensAside =
    first.text === "," && tokens[at + 1] !== undefined && !isCoordinator(tokens[at + 1]!, rules);
  const isAdverbial = isPreposition(first, rules) || opensAside || first.kind === "aside" || at > cue.to;
  const moved = takes.includes("object-infinitive") ? findQuotedInfinitive(scope, at, limit) : undefined;
  if (moved) return moved;
  if (isAdverbial || takes.includes("addressee") || rules.speakerStands === "after") {
    const later = openerAhead(scope, at, cue, limit);
    if (later) return later;
  }
  // "warned of further strikes", "called on both sides": an adverb elsewhere, here part of the noun phrase.
  const isFocused = at > cue.to && rules.focusWords.has(tokens[at - 1]!.lower);
  const framed = findFramedContent(scope, cue, isFocused ? at - 1 : at, limit);
  if (framed) return framed;
  if (takes.includes("clause")) return bareClause(scope, at, cue, limit);
  return takes.includes("that") && !takes.includes("explicit") && isPlainClause(scope, at, limit)
    ? { from: at, opener: "clause" }
    : undefined;
}

/** "that …", ": …", "“…”", ", “…”" at one place. */
function openerAt(
  scope: SentenceScope,
  at: number,
  takesThat: boolean,
  limit: number,
): ForwardContent | undefined {
  const { tokens, rules } = scope;
  const token = tokens[at]!;
  if (at + 1 < limit && takesThat && isComplementiser(token, rules)) return { from: at + 1, opener: "that" };
  if (token.text === ":" && at + 1 < limit) return { from: at + 1, opener: "colon" };
  if (token.kind === "quote") return { from: at, opener: "quote" };
  const next = tokens[at + 1];
  if (token.text === "," && next?.kind === "quote" && at + 1 < limit)
    return { from: at + 1, opener: "quote" };
  return undefined;
}

function isComplementiser(token: Token, rules: Lexicon): boolean {
  return token.kind === "word" && rules.complementisers.has(token.lower);
}

function isCoordinator(token: Token, rules: Lexicon): boolean {
  return token.kind === "word" && rules.coordinators.has(token.lower);
}

/** The opener after adverbials or an addressee: "said in a meeting with the unions on Monday that …". */
function openerAhead(
  scope: SentenceScope,
  from: number,
  cue: Cue,
  limit: number,
): ForwardContent | undefined {
  const { tokens, rules } = scope;
  const takesThat = cue.rule.takes.includes("that");
  const hasAddressee = cue.rule.takes.includes("addressee");
  for (let at = from; at < Math.min(limit, from + reach); at++) {
    const token = tokens[at]!;
    const opener = isRelativeClause(scope, at) ? undefined : openerAt(scope, at, takesThat, limit);
    if (opener?.from === at && !hasAddressee && !isTimeOrOccasion(tokens[at - 1]!, rules)) return undefined;
    if (opener) return hasAddressee ? withAddressee(scope, opener, from, at) : opener;
    if (token.kind !== "word") continue;
    if (rules.finiteVerbs.has(token.lower) || isAgent(scope, at)) return undefined;
    const isObject = at === from && hasAddressee;
    if (isPronoun(token, rules) && !isObject && rules.speakerStands === "before") return undefined;
    if (rules.hypothetical.has(token.lower) || rules.pronouns.relative.has(token.lower)) return undefined;
  }
  return undefined;
}

/** "posted by the group", "written by Smith": what follows acts, the verb before is passive. */
function isAgent({ tokens, rules }: SentenceScope, at: number): boolean {
  const next = tokens[at + 1];
  if (!rules.agentPrepositions.has(tokens[at]!.lower) || !next) return false;
  return next.kind !== "word" || rules.definite.has(next.lower) || rules.indefinite.has(next.lower);
}

/** "said on Monday “…”", "said in a statement “…”", but not "wrote in his book “Musicophilia”". */
function isTimeOrOccasion(token: Token, rules: Lexicon): boolean {
  return isAdverb(token, rules) || (token.kind === "word" && rules.occasionNouns.has(token.lower));
}

/** "the line that separates the two": a verb right after "that" makes it a relative clause. */
function isRelativeClause({ tokens, rules }: SentenceScope, at: number): boolean {
  const [that, next, after] = tokens.slice(at, at + 3);
  if (!that || !isComplementiser(that, rules) || next?.kind !== "word") return false;
  if (rules.finiteVerbs.has(next.lower)) return true;
  const isDeterminer =
    after?.kind === "word" && (rules.definite.has(after.lower) || rules.indefinite.has(after.lower));
  return /[^s]s$|ed$/u.test(next.lower) && isDeterminer && !rules.definite.has(next.lower);
}

function withAddressee(
  scope: SentenceScope,
  opener: ForwardContent,
  from: number,
  to: number,
): ForwardContent {
  const { tokens } = scope;
  const end = findAddresseeEnd(scope, from, to);
  if (end === from) return opener;
  return { ...opener, addressee: { start: tokens[from]!.start, end: tokens[end - 1]!.end } };
}

/** A clause without "that": "said new efforts have been made", "told reporters the deal was off". */
function bareClause(scope: SentenceScope, at: number, cue: Cue, limit: number): ForwardContent | undefined {
  const { tokens, rules } = scope;
  const hasAddressee = cue.rule.takes.includes("addressee") && at === cue.to;
  const from = hasAddressee ? findAfterAddressee(scope, at, limit) : (afterTime(scope, at, limit) ?? at);
  if (from === undefined || from >= limit) return undefined;
  if (limit - from < 3 && !actsInQuotation(scope, from, limit)) return undefined;
  const first = tokens[from]!;
  if (first.kind === "mark" || (first.kind === "word" && rules.finiteVerbs.has(first.lower)))
    return undefined;
  if (isPreposition(first, rules))
    return opensWithAdverbial(scope, from, limit) ? { from, opener: "clause" } : undefined;
  if (first.kind === "word" && (rules.coordinators.has(first.lower) || rules.hypothetical.has(first.lower)))
    return undefined;
  // "wrote a letter to the board insisting that": what was written, not what it says.
  const isPaper = tokens[from + 1] !== undefined && rules.papers.has(tokens[from + 1]!.lower);
  if (isPaper && first.kind === "word" && rules.indefinite.has(first.lower)) return undefined;
  const rest = tokens.slice(from + 1, limit);
  const isVerbal = (t: Token) =>
    t.kind === "word" &&
    (rules.finiteVerbs.has(t.lower) || rules.cueIndex.has(t.lower) || /(?:ed|s)$/u.test(t.lower));
  const hasVerb = rest.some(isVerbal) || actsInQuotation(scope, from, limit);
  if (!hasVerb && rest.length < 6 && !isPronoun(first, rules)) return undefined;
  if (hasAddressee && tokens[at]!.kind === "mark") return undefined;
  const object = hasAddressee ? { addressee: { start: tokens[at]!.start, end: tokens[from - 1]!.end } } : {};
  return { from, opener: "clause", ...object };
}

/** "says Conlan “has said so”": a few words and a quotation of some length that goes on with them. */
function actsInQuotation({ tokens, text }: SentenceScope, from: number, limit: number): boolean {
  const at = tokens.findIndex((token, i) => i > from && token.kind === "quote");
  if (at < 0 || at >= limit || at - from > 4) return false;
  const { innerStart, innerEnd } = tokens[at]!.quotation!;
  const words = text.slice(innerStart, innerEnd);
  return /^\p{Ll}/u.test(words) && countWords(words) > 3;
}

/** "said after the court had ruled, there had been …": an adverbial, a comma, then a clause. */
function opensWithAdverbial({ tokens, rules }: SentenceScope, from: number, limit: number): boolean {
  const comma = tokens.findIndex((token, i) => i > from && i < limit && token.text === ",");
  if (comma < 0) return false;
  const isFinite = (token: Token) => token.kind === "word" && rules.finiteVerbs.has(token.lower);
  const clause = tokens.slice(comma + 1, Math.min(limit, comma + 8));
  const [first] = clause;
  if (!first || clause.length < 3 || first.kind === "mark" || isCoordinator(first, rules)) return false;
  return !rules.pronouns.relative.has(first.lower) && clause.slice(1).some(isFinite);
}

/** "argued there is no requirement": without "that" only where a finite verb follows soon. */
function isPlainClause({ tokens, rules }: SentenceScope, from: number, limit: number): boolean {
  const first = tokens[from]!;
  if (first.kind === "mark" || isPreposition(first, rules) || limit - from < 4) return false;
  for (let at = from + 1; at < Math.min(limit, from + 9); at++) {
    const token = tokens[at]!;
    if (token.kind === "mark" || token.kind === "quote") return false;
    if (token.kind !== "word") continue;
    if (isComplementiser(token, rules) || rules.pronouns.relative.has(token.lower)) return false;
    if (rules.finiteVerbs.has(token.lower)) return true;
  }
  return false;
}
