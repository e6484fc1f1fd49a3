import type { Span } from "../domain/span";
import { countWords } from "../text/split-words";
import { type Content, readContent } from "./content-span";
import { findSubjectAfter } from "./subject-after";
import type { Subject } from "./subject";
import { type Cue, isAdverb } from "./match-cues";
import type { Token } from "./token";
import { type Around, contentStart, interrupted, isNamedThere, readSetIn } from "./read-set-in";
import type { SentenceScope } from "./sentence-scope";

/** Words said before their verb, with who said them. */
export interface Inverted {
  readonly subject: Subject;
  readonly content: Content;
  readonly contentFrom: number;
  /** The first token after speaker and verb. */
  readonly after: number;
  /** "…,” she told Reuters." */
  readonly addressee?: Span;
}

/** Words said that stand before their verb: "“…,” Smith said", "…, the minister said", "“…,” said Smith". */
export function readInverted(scope: SentenceScope, cue: Cue, around: Around): Inverted | undefined {
  const { before } = around;
  const asBefore =
    before && before.from > around.floor ? speakerFirst(scope, cue, { ...around, before }) : undefined;
  return asBefore ?? verbFirst(scope, cue, around);
}

function speakerFirst(
  scope: SentenceScope,
  cue: Cue,
  around: Around & { before: Subject },
): Inverted | undefined {
  const { before, forward, floor } = around;
  if (before.from >= cue.from || opensClause(scope, before.from)) return undefined;
  if (!isSetOff(scope.tokens[before.from - 1])) return undefined;
  const content = contentBefore(scope, floor, before.from);
  if (!content) return undefined;
  const setIn = readSetIn(scope, cue, around, content);
  if (setIn) return { subject: before, content: setIn, contentFrom: floor, after: around.limit };
  const followsQuote = isAfterQuote(scope.tokens, before.from);
  const opensPlainly = forward && forward.opener !== "clause" && forward.opener !== "thing";
  const isSplit = forward?.opener === "quote" && content.form === "direct";
  if (opensPlainly && !isSplit && content.form !== "direct") return undefined;
  if (opensPlainly && !isSplit && !isOwnSentence(scope, content)) return undefined;
  if (!followsQuote && (forward || !isClause(scope, cue, floor, before.from))) return undefined;
  if (!followsQuote && (!endsClause(scope, cue) || isDangling(scope, floor, before.from))) return undefined;
  const whole = interrupted(scope, cue, around, content);
  if (whole) return { subject: before, content: whole, contentFrom: floor, after: around.limit };
  return { subject: before, content, contentFrom: floor, after: cue.to, ...addresseeAfter(scope, cue) };
}

/** "X said …, whatever the papers write": what looks like a speaker opens a clause of its own. */
function opensClause({ tokens, rules }: SentenceScope, at: number): boolean {
  const first = tokens[at];
  return first?.kind === "word" && rules.subordinators.has(first.lower);
}

/** "It was cut to show him failing when, in fact, he …": the subject belongs to a clause that has opened already. */
function isDangling({ tokens, rules }: SentenceScope, from: number, to: number): boolean {
  const comma = tokens[to - 1]?.text === "," ? to - 1 : to;
  for (let at = comma - 1; at > from && comma - at < 6; at--) {
    const token = tokens[at]!;
    if (token.kind !== "word" || tokens[at + 1]?.text !== "," || at + 1 === comma) continue;
    if (rules.subordinators.has(token.lower) || rules.complementisers.has(token.lower)) return true;
  }
  return false;
}

/** The words before the verb; a quotation that closes with a comma is all of them, whatever names the speaker after. */
function contentBefore(scope: SentenceScope, floor: number, to: number): Content | undefined {
  const { tokens, text } = scope;
  const setOff = quoteSetOff(scope, floor, to);
  const from = setOff ?? contentStart(scope, floor);
  let end = from;
  while (end < to && tokens[end]!.kind === "quote") end++;
  const last = tokens[end - 1];
  const closes =
    end > from && (tokens[end]?.text === "," || /[,!?]/u.test(text[last!.quotation!.innerEnd - 1] ?? ""));
  return readContent(scope, from, closes ? end : to);
}

/** "It was late — “too late,” he said": after a dash or a colon the quotation right before the speaker is all he said. */
function quoteSetOff({ tokens }: SentenceScope, floor: number, to: number): number | undefined {
  let at = to - 1;
  while (at > floor && tokens[at]!.kind === "mark") at--;
  const isSetOff = tokens[at]?.kind === "quote" && /^(?:[—–:]|--)$/u.test(tokens[at - 1]?.text ?? "");
  return isSetOff && at - 1 >= floor ? at : undefined;
}

/** Nothing follows the verb but an adverbial or one spoken to: it has no object of its own. */
function endsClause({ tokens, rules }: SentenceScope, cue: Cue): boolean {
  let at = cue.to;
  while (tokens[at] && isAdverb(tokens[at]!, rules)) at++;
  const next = tokens[at];
  if (!next || next.kind === "mark" || next.kind === "aside" || cue.rule.takes.includes("addressee"))
    return true;
  return next.kind === "word" && (rules.prepositions.has(next.lower) || rules.subordinators.has(next.lower));
}

function addresseeAfter(scope: SentenceScope, cue: Cue): { addressee?: Span } {
  const { tokens } = scope;
  if (!cue.rule.takes.includes("addressee")) return {};
  let end = cue.to;
  while (end < tokens.length && end - cue.to < 8 && isNamedThere(scope, end)) end++;
  const first = tokens[cue.to];
  return first && end > cue.to ? { addressee: { start: first.start, end: tokens[end - 1]!.end } } : {};
}

/** ", said the minister, …": after a comma and with its speaker set off the verb tells who said the clause before it. */
export function isSaidBy(scope: SentenceScope, cue: Cue, limit: number): boolean {
  const { tokens } = scope;
  if (tokens[cue.from - 1]?.text !== ",") return false;
  const subject = findSubjectAfter(scope, cue.to);
  if (!subject || subject.start !== tokens[cue.to]?.start) return false;
  const isSomebody = ({ lower }: Token) => scope.rules.roles.has(lower) || scope.rules.collectives.has(lower);
  // "…, wrote every day": no speaker.
  if (subject.kind === "description" && !tokens.slice(cue.to, cue.to + 6).some(isSomebody)) return false;
  const end = tokens.findIndex((token) => token.end >= subject.end);
  return end + 1 >= limit || tokens[end + 1]!.text === ",";
}

function verbFirst(scope: SentenceScope, cue: Cue, around: Around): Inverted | undefined {
  const { tokens, rules } = scope;
  const { floor, forward, before } = around;
  if (cue.from <= floor || !isSetOff(tokens[cue.from - 1])) return undefined;
  let at = cue.to;
  while (tokens[at] && isAdverb(tokens[at]!, rules)) at++;
  const subject = findSubjectAfter(scope, at);
  const content = contentBefore(scope, floor, cue.from);
  if (!content) return undefined;
  const followsQuote = isAfterQuote(tokens, cue.from);
  if (cue.rule.holdsPronoun && followsQuote) {
    const own: Subject = { kind: "pronoun", ...spanOf(tokens, cue), text: "", from: cue.from };
    return { subject: own, content, contentFrom: floor, after: cue.to };
  }
  if (!subject || subject.start < tokens[cue.to - 1]!.end) return undefined;
  if (!followsQuote) {
    if (forward && forward.opener !== "clause") return undefined;
    const isNamedBefore = before?.kind === "mention" || before?.kind === "name";
    const acts = tokens
      .slice(at, around.limit)
      .some((t) => t.kind === "word" && rules.finiteVerbs.has(t.lower));
    const isPlain = isSaidBy(scope, cue, around.limit);
    if ((!isPlain && (isNamedBefore || acts)) || !isClause(scope, cue, floor, cue.from)) return undefined;
  }
  return { subject, content, contentFrom: floor, after: at + 1 };
}

/**
 * The second part of a quotation that speaker and verb cut in two ("‘This,’ replied Smith, ‘is no offer’"): its token
 * at `from` or later, set off by a mark, with nothing between that acts.
 */
export function findSecondPart(
  { tokens, rules }: SentenceScope,
  from: number,
  limit: number,
): number | undefined {
  for (let at = from; at < limit; at++) {
    const token = tokens[at]!;
    if (token.kind === "quote")
      return at > from && /^[,:;.—–-]$/u.test(tokens[at - 1]!.text) ? at : undefined;
    if (token.kind === "word" && rules.finiteVerbs.has(token.lower)) return undefined;
  }
  return undefined;
}

function spanOf(tokens: readonly Token[], cue: Cue): { start: number; end: number } {
  return { start: tokens[cue.from]!.start, end: tokens[cue.to - 1]!.end };
}

function isSetOff(token: Token | undefined): boolean {
  return token?.kind === "quote" || (token?.kind === "mark" && /^[,،–—?!-]$/.test(token.text));
}

function isAfterQuote(tokens: readonly Token[], at: number): boolean {
  let last = at - 1;
  while (last >= 0 && tokens[last]!.kind === "mark") last--;
  if (tokens[last]?.kind === "quote") return true;
  // “…” for some purpose, Smith said: the sentence opens with the speaker's words.
  return tokens.findIndex((token) => token.kind === "quote") === 0 && countWords(tokens[0]!.text) > 3;
}

function isOwnSentence(scope: SentenceScope, content: Content): boolean {
  return countWords(scope.text.slice(content.start, content.end)) > 3;
}

/** Enough words with a verb among them to be something that is said. */
function isClause({ tokens, rules }: SentenceScope, cue: Cue, from: number, to: number): boolean {
  const words = tokens.slice(from, to).filter((token) => token.kind !== "mark");
  if (words.length < 3) return false;
  if (!cue.rule.takes.includes("that") && !cue.rule.takes.includes("clause")) return false;
  const first = words[0]!;
  if (
    first.kind === "word" &&
    first.lower.endsWith("ing") &&
    !words.some((w) => rules.finiteVerbs.has(w.lower))
  )
    return false;
  if (words.some((word) => word.kind === "word" && rules.finiteVerbs.has(word.lower))) return true;
  const actsByShape = (token: Token) => token.kind === "word" && /(?:[a-z]ed|[a-z]s)$/u.test(token.lower);
  return words.length > 3 && (words.some(actsByShape) || words.length > 6);
}
