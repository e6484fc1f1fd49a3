import type { AttributedSpeaker, Resolution } from "../domain/attribution";
import type { FigureId } from "../domain/ids";
import type { Mention } from "../domain/mention";
import type { Span } from "../domain/span";
import type { Lexicon } from "./lexicon";
import { isAdverb } from "./match-cues";
import { type Gender, isBodyName, isOfficeRun, isTitleWord, nameWithin } from "./person-name";
import type { SentenceScope } from "./sentence-scope";
import type { Token } from "./token";

/**
 * The words that name a speaker in the sentence, before it is known who that is. [start, end) are the name, the
 * pronoun or the whole description; `from` is the token at which the noun phrase with its titles begins.
 */
export interface Subject extends Span {
  readonly kind: "pronoun" | "mention" | "name" | "description";
  readonly text: string;
  readonly from: number;
  readonly mention?: Mention | undefined;
  /** Of a speaker who is left out: what the form of the verb tells. */
  readonly gender?: Gender;
}

/** Somebody as the speaker whom a subject names, printed as the subject is. */
export function speakerAs(
  { text, start, end }: Subject,
  { figureId, name }: { readonly figureId?: FigureId | undefined; readonly name: string },
  resolution: Resolution,
  asPrinted: string = text,
): AttributedSpeaker {
  return figureId === undefined
    ? { name, asPrinted, start, end, resolution }
    : { figureId, name, asPrinted, start, end, resolution };
}

/** Whether a token is a preposition. */
export function isPreposition(token: Token, rules: Lexicon): boolean {
  return token.kind === "word" && rules.prepositions.has(token.lower);
}

/** Whether a token is a pronoun that may be a speaker. */
export function isPronoun(token: Token, rules: Lexicon): boolean {
  const { masculine, feminine, plural, neuter } = rules.pronouns;
  return token.kind === "word" && [masculine, feminine, plural, neuter].some((set) => set.has(token.lower));
}

/** A subject of one word: a pronoun. */
export function wordSubject(kind: Subject["kind"], token: Token, from: number): Subject {
  return { kind, start: token.start, end: token.end, text: token.text, from, mention: undefined };
}

/** A name that may be a person's: a person of the corpus or an unknown capitalised name that is no body's. */
export function isPersonal(token: Token, rules: Lexicon): boolean {
  if (token.possessive) return false;
  if (token.kind === "mention") return token.mention?.kind === "person";
  return token.kind === "name" && !isBodyName(token.text, rules);
}

/** The speaker a name or mention token names, without the titles before it. */
export function namedSubject(token: Token, from: number, rules: Lexicon): Subject {
  if (token.mention) {
    const { start, end, text } = token.mention;
    return { kind: "mention", start, end, text, from, mention: token.mention };
  }
  const { start, end, text } = withoutTitles(token, rules);
  return { kind: "name", start, end, text, from, mention: undefined };
}

/** The name without the titles before it. */
function withoutTitles(token: Token, rules: Lexicon): Span & { text: string } {
  const { start, end } = nameWithin(token.text, rules);
  return { start: token.start + start, end: token.start + end, text: token.text.slice(start, end) };
}

/** The speaker whose phrase ends with the token `last`: a name, or the description that reaches to it. */
export function phraseEnding(scope: SentenceScope, last: number, floor: number): Subject | undefined {
  const { tokens, rules } = scope;
  const token = tokens[last];
  if (!token || last < floor || token.possessive || token.kind === "quote" || token.kind === "mark")
    return undefined;
  const from = chunkStart(scope, last, floor);
  if (from === undefined) return undefined;
  const isNamed = token.kind === "mention" || (token.kind === "name" && !isOffice(scope, last));
  if (isNamed && !isGoverned(scope, last, from)) return namedSubject(token, from, rules);
  return nameWithOrigin(scope, from, last) ?? describe(scope, from, last);
}

/** "David Watt of Rosenberg Research", "Smith from Vredehoek": the phrase turns on the name before the preposition. */
function nameWithOrigin(scope: SentenceScope, from: number, last: number): Subject | undefined {
  const { tokens, rules } = scope;
  const link = tokens.findIndex((token, i) => i > from && i < last && isPreposition(token, rules));
  const head = tokens[link - 1];
  if (link < 0 || !head || !isPersonal(head, rules) || isOffice(scope, link - 1)) return undefined;
  const isFullName = head.mention !== undefined || bareWords(head, rules) > 1;
  return isFullName ? namedSubject(head, from, rules) : undefined;
}

function bareWords(token: Token, rules: Lexicon): number {
  const { start, end } = nameWithin(token.text, rules);
  return token.text.slice(start, end).split(/\s+/).length;
}

/** "the spokesman for Netanyahu": the name belongs to a preposition, so the phrase is somebody else. */
export function isGoverned(
  scope: Pick<SentenceScope, "tokens" | "rules">,
  at: number,
  from: number,
): boolean {
  const { tokens, rules } = scope;
  let before = at - 1;
  while (before >= from && isTitleToken(tokens[before]!, rules)) before--;
  const token = tokens[before];
  if (before < from || !token) return false;
  if (tokens[at]!.kind === "name" && isNamesake(scope, before, from)) return true;
  // "an ambassador to the U.K. and EU", "Smith and Jones": the name is one of several.
  if (token.kind === "word" && rules.coordinators.has(token.lower)) return true;
  const isArticle = token.kind === "word" && rules.definite.has(token.lower);
  const governor = isArticle ? tokens[before - 1] : token;
  if (!governor || governor.start < tokens[from]!.start) return false;
  // "members of the Panel on Trade and the Workers Party": the article does not set the name free.
  if (isArticle && governor.kind === "word" && rules.coordinators.has(governor.lower)) return true;
  // "Secretary of State Antony Blinken": the preposition belongs to the office.
  const office = tokens[tokens.indexOf(governor) - 1];
  const firstWord = tokens[at]!.lower.split(/\s+/)[0]!;
  const hasPortfolio =
    rules.portfolios.has(firstWord) ||
    tokens.slice(before + 1, at).some((t) => rules.portfolios.has(t.lower));
  if (hasPortfolio && !isArticle && office && (rules.roles.has(office.lower) || isTitleToken(office, rules)))
    return false;
  return governor.kind === "word" && rules.prepositions.has(governor.lower) && tokens[from] !== governor;
}

/** "head of the website Full Facts": the name is that of the body named right before it, which a preposition governs. */
function isNamesake(
  { tokens, rules }: Pick<SentenceScope, "tokens" | "rules">,
  at: number,
  from: number,
): boolean {
  if (tokens[at]!.kind !== "word" || !rules.namedBodies.has(tokens[at]!.lower)) return false;
  return tokens.slice(from + 1, at).some((token) => isPreposition(token, rules));
}

/**
 * "The Consul General", "the Embassy", "Conservative MP", "the 52-year-old Swede": an office, a body or one of a people
 * written with capitals, not a name.
 */
export function isOffice({ tokens, rules }: SentenceScope, at: number): boolean {
  const token = tokens[at]!;
  if (isTitleToken(token, rules)) return true;
  if (token.kind !== "name" && token.kind !== "word") return false;
  if (isOfficeRun(token.text, rules)) return true;
  const isDetermined = isPartOfDescription(tokens, at - 1, rules);
  if (!isDetermined) return false;
  const last = token.lower.split(/\s+/u).at(-1)!;
  if (rules.persons.peoples.has(last)) return true;
  return rules.collectives.has(token.lower) || rules.roles.has(token.lower);
}

/** An article right before, or with plain adjectives between ("the 52-year-old"). */
function isPartOfDescription(tokens: readonly Token[], last: number, rules: Lexicon): boolean {
  let at = last;
  const isAdjective = ({ kind, lower }: Token) =>
    kind === "word" && (rules.persons.ages?.test(lower) === true || rules.vagueAdjectives.has(lower));
  while (at > 0 && isAdjective(tokens[at]!)) at--;
  const token = tokens[at];
  return token?.kind === "word" && rules.definite.has(token.lower);
}

/** Whether a token is nothing but titles ("Defence Minister"). */
export function isTitleToken(token: Token, rules: Lexicon): boolean {
  if (token.kind !== "word" && token.kind !== "name") return false;
  return token.text.split(/\s+/).every((word) => isTitleWord(word, rules));
}

/**
 * The first token of the comma-free stretch that ends with `last`, after leading conjunctions and adverbials; undefined
 * if there is nothing but an adverbial.
 */
function chunkStart(scope: SentenceScope, last: number, floor: number): number | undefined {
  const { tokens, rules } = scope;
  let from = last;
  while (from > floor && !isBoundary(tokens[from - 1]!, rules)) from--;
  while (from < last && isLeadIn(tokens[from]!, rules)) from++;
  const first = tokens[from]!;
  if (first.kind !== "word" || !rules.prepositions.has(first.lower)) return from;
  return afterLeadingAdverbial(scope, from, last);
}

function isBoundary(token: Token, rules: Lexicon): boolean {
  if (token.kind === "quote") return true;
  if (token.kind === "mark") return !/^[.'’/&%$£€#+*-]$/.test(token.text);
  if (token.kind !== "word") return false;
  if (rules.complementisers.has(token.lower) || rules.hypothetical.has(token.lower)) return true;
  if (rules.listOpeners.has(token.lower)) return true;
  return rules.subordinators.has(token.lower) && !rules.coordinators.has(token.lower);
}

/** Adverbs and conjunctions that may open a clause before its subject. */
export function isLeadIn(token: Token, rules: Lexicon): boolean {
  return isAdverb(token, rules) || (token.kind === "word" && rules.coordinators.has(token.lower));
}

/** "On Monday the minister": the phrase begins after the adverbial, at a determiner or a name that is not its own. */
function afterLeadingAdverbial(scope: SentenceScope, from: number, last: number): number | undefined {
  const { tokens, rules } = scope;
  for (let at = from + 2; at <= last; at++) {
    const token = tokens[at]!;
    const before = tokens[at - 1]!;
    const opens =
      token.kind === "mention" ||
      token.kind === "name" ||
      (token.kind === "word" && (rules.definite.has(token.lower) || rules.indefinite.has(token.lower)));
    const isFree =
      before.kind !== "word" || !(rules.prepositions.has(before.lower) || isDeterminer(before, rules));
    if (opens && isFree && !isTitleToken(before, rules)) return at;
  }
  return undefined;
}

/** "the", "his", "a", "several". */
export function isDeterminer(token: Token, rules: Lexicon): boolean {
  return token.kind === "word" && (rules.definite.has(token.lower) || rules.indefinite.has(token.lower));
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

/** The first personal name, else the first body, of tokens [from, end) that no preposition governs. */
export function namedIn(scope: SentenceScope, from: number, end: number): Subject | undefined {
  const { tokens, rules } = scope;
  for (let at = from; at < end; at++) {
    const token = tokens[at]!;
    const next = tokens[at + 1];
    if (token.kind === "word" && rules.prepositions.has(token.lower)) {
      const after = tokens.slice(at + 1, end).findIndex((t) => isPersonal(t, rules) && t.kind === "mention");
      const isOffice = after > 0 && !isGoverned(scope, at + 1 + after, from);
      return isOffice ? namedSubject(tokens[at + 1 + after]!, from, rules) : undefined;
    }
    const modifies = at + 1 < end && next?.kind === "word" && !rules.prepositions.has(next.lower);
    if (modifies) continue;
    if (isPersonal(token, rules) && !isTitleToken(token, rules)) return namedSubject(token, from, rules);
    const isBody = (token.kind === "mention" || token.kind === "name") && !token.possessive;
    const standsAlone =
      next === undefined || at + 1 >= end || (next.kind === "word" && rules.prepositions.has(next.lower));
    if (isBody && standsAlone && !isTitleToken(token, rules)) return namedSubject(token, from, rules);
  }
  return undefined;
}

/** The description tokens [from, last] make, if it can be somebody who speaks. */
export function describe(scope: SentenceScope, from: number, last: number): Subject | undefined {
  const { tokens, rules, text } = scope;
  const words = tokens.slice(from, last + 1);
  const first = words[0];
  if (!first || words.length > 16) return undefined;
  const acts = words.some(
    (t) => t.kind === "word" && (rules.finiteVerbs.has(t.lower) || isPronoun(t, rules)),
  );
  if (acts || words.some((t) => t.kind === "quote" && words.length < 3)) return undefined;
  if (first.kind === "word" && (rules.prepositions.has(first.lower) || !/\p{L}/u.test(first.text)))
    return undefined;
  const start = first.start;
  const end = words.at(-1)!.end;
  return { kind: "description", start, end, text: text.slice(start, end), from, mention: undefined };
}
