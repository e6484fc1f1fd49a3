import type { Mention } from "../domain/mention";
import type { Span } from "../domain/span";
import type { LanguageRules } from "../text/languages/language-rules";
import { isAdverb } from "./match-cues";
import type { Token } from "./tokens";

/**
 * The words that name a speaker in the sentence, before it is known who that is. [start, end) are the name, the
 * pronoun or the whole description; `from` is the token at which the noun phrase with its titles begins.
 */
export interface Subject extends Span {
  readonly kind: "pronoun" | "mention" | "name" | "description";
  readonly text: string;
  readonly from: number;
  readonly mention?: Mention;
}

interface Scope {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly rules: LanguageRules;
}

/** The speaker who stands before the verb at `cueFrom`; tokens before `floor` are out of reach. */
export function findSubjectBefore(scope: Scope, cueFrom: number, floor: number): Subject | undefined {
  const { tokens, rules } = scope;
  let at = cueFrom - 1;
  while (at >= floor && isBetween(tokens[at]!, rules)) at--;
  if (at < floor) return undefined;
  const token = tokens[at]!;
  if (isPronoun(token, rules)) return wordSubject("pronoun", token, at);
  if (token.kind === "mark" && /^[,–—-]$/.test(token.text)) return subjectBeforeParenthesis(scope, at, floor);
  if (token.kind === "aside") return findSubjectBefore(scope, at, floor);
  if (token.kind === "word" && rules.pronouns.relative.has(token.lower)) {
    const comma = tokens[at - 1]?.kind === "mark" ? 1 : 0;
    return phraseEnding(scope, at - 1 - comma, floor);
  }
  if (token.kind === "word" && rules.coordinators.has(token.lower)) return findSentenceSubject(scope, floor);
  const opening = chunkOpening(scope, at, floor);
  const isRelative = tokens[opening]!.kind === "word" && rules.pronouns.relative.has(tokens[opening]!.lower);
  if (isRelative && opening > floor) return subjectBeforeParenthesis(scope, opening - 1, floor);
  return phraseEnding(scope, at, floor);
}

/**
 * The subject of the sentence's first clause, for verbs further on ("Smith left the hall and said", "… , saying"):
 * a pronoun, a name or a known office at its head; tokens before `floor` are out of reach.
 */
export function findSentenceSubject(scope: Scope, floor: number): Subject | undefined {
  const { tokens, rules } = scope;
  let at = floor;
  while (at < tokens.length && isLeadIn(tokens[at]!, rules)) at++;
  const first = tokens[at];
  if (first?.kind === "word" && (rules.prepositions.has(first.lower) || /(?:ing|ed)$/u.test(first.lower))) {
    const comma = tokens.findIndex((token, i) => i > at && token.text === ",");
    if (comma < 0) return undefined;
    at = comma + 1;
  }
  for (let i = at; i < Math.min(tokens.length, at + 12); i++) {
    const token = tokens[i]!;
    if (isPronoun(token, rules)) return i === at ? wordSubject("pronoun", token, i) : undefined;
    if (isPersonal(token, rules) && !isGoverned(scope, i, at)) return namedSubject(token, at, rules);
    if (token.kind === "quote" || (token.kind === "mark" && token.text !== ",")) return undefined;
    if (token.kind !== "word") {
      if (i === at && !token.possessive && isLowerCase(tokens[i + 1], rules))
        return namedSubject(token, at, rules);
      continue;
    }
    if (rules.finiteVerbs.has(token.lower)) return i > at ? describe(scope, at, i - 1) : undefined;
    const isOffice = rules.roles[token.lower] !== undefined || rules.collectives.has(token.lower);
    const next = tokens[i + 1];
    const goesOn = next !== undefined && (next.kind !== "word" || rules.prepositions.has(next.lower));
    if (isOffice && !goesOn) return describe(scope, at, i);
  }
  return undefined;
}

function isLowerCase(token: Token | undefined, rules: LanguageRules): boolean {
  if (token?.kind !== "word") return false;
  return rules.roles[token.lower] === undefined && !rules.prepositions.has(token.lower);
}

/** The speaker who stands after the verb that ends before `at` ("said Smith", "said a press release issued by …"). */
export function findSubjectAfter(scope: Scope, at: number): Subject | undefined {
  const { tokens, rules } = scope;
  const first = tokens[at];
  if (!first) return undefined;
  if (isPronoun(first, rules)) return wordSubject("pronoun", first, at);
  const end = phraseEnd(scope, at);
  if (end === at) return undefined;
  const person = namedIn(scope, at, end);
  if (person) return person;
  const apposition = tokens[end]?.text === "," ? tokens[end + 1] : undefined;
  const closes = tokens[end + 2] === undefined || tokens[end + 2]!.kind === "mark";
  if (apposition && closes && isPersonal(apposition, rules)) return namedSubject(apposition, end + 1, rules);
  return describe(scope, at, end - 1);
}

function isBetween(token: Token, rules: LanguageRules): boolean {
  return isAdverb(token, rules) || (token.kind === "word" && rules.auxiliaries.has(token.lower));
}

export function isPronoun(token: Token, rules: LanguageRules): boolean {
  const { masculine, feminine, plural, neuter } = rules.pronouns;
  return token.kind === "word" && [masculine, feminine, plural, neuter].some((set) => set.has(token.lower));
}

function wordSubject(kind: Subject["kind"], token: Token, from: number): Subject {
  return { kind, start: token.start, end: token.end, text: token.text, from };
}

/** A name that may be a person's: a person of the corpus or an unknown capitalised name that is no body's. */
function isPersonal(token: Token, rules: LanguageRules): boolean {
  if (token.possessive) return false;
  if (token.kind === "mention") return token.mention?.kind === "person";
  return token.kind === "name" && !isBodyName(token.text, rules);
}

/** Whether a capitalised name names a body ("Foreign Ministry", "Reuters"), by its words. */
export function isBodyName(name: string, rules: LanguageRules): boolean {
  const words = name.toLowerCase().split(/[\s-]+/);
  return words.some((word) => rules.bodyWords.has(word) || rules.collectives.has(word));
}

function namedSubject(token: Token, from: number, rules: LanguageRules): Subject {
  if (token.mention) {
    const { start, end, text } = token.mention;
    return { kind: "mention", start, end, text, from, mention: token.mention };
  }
  const bare = withoutTitles(token, rules);
  return { kind: "name", ...bare, from };
}

/** The name without the titles before it; the whole of it where nothing else would remain. */
function withoutTitles(token: Token, rules: LanguageRules): Span & { text: string } {
  const words = [...token.text.matchAll(/\S+/g)];
  let first = 0;
  while (first < words.length - 1 && rules.titles.has(words[first]![0].toLowerCase().replace(/\.$/, "")))
    first++;
  const skip = words[first]?.index ?? 0;
  return { start: token.start + skip, end: token.end, text: token.text.slice(skip) };
}

/** The speaker whose phrase ends with the token `last`: a name, or the description that reaches to it. */
function phraseEnding(scope: Scope, last: number, floor: number): Subject | undefined {
  const { tokens, rules } = scope;
  const token = tokens[last];
  if (!token || last < floor || token.possessive || token.kind === "quote" || token.kind === "mark")
    return undefined;
  const from = chunkStart(scope, last, floor);
  const isNamed = token.kind === "mention" || (token.kind === "name" && !isTitleToken(token, rules));
  if (isNamed && !isGoverned(scope, last, from)) return namedSubject(token, from, rules);
  return describe(scope, from, last);
}

/** "the spokesman for Netanyahu": the name belongs to a preposition, so the phrase is somebody else. */
function isGoverned(scope: Scope, at: number, from: number): boolean {
  const { tokens, rules } = scope;
  let before = at - 1;
  while (before >= from && isTitleToken(tokens[before]!, rules)) before--;
  const token = tokens[before];
  if (before < from || !token) return false;
  const isArticle = token.kind === "word" && rules.definite.has(token.lower);
  const governor = isArticle ? tokens[before - 1] : token;
  if (!governor || governor.start < tokens[from]!.start) return false;
  return governor.kind === "word" && rules.prepositions.has(governor.lower) && tokens[from] !== governor;
}

function isTitleToken(token: Token, rules: LanguageRules): boolean {
  if (token.kind !== "word" && token.kind !== "name") return false;
  return token.lower.split(/\s+/).every((word) => rules.titles.has(word.replace(/\.$/, "")));
}

/** The first token of the comma-free stretch that ends with `last`, after leading conjunctions and adverbs. */
function chunkStart(scope: Scope, last: number, floor: number): number {
  const { tokens, rules } = scope;
  let from = last;
  while (from > floor && !isBoundary(tokens[from - 1]!, rules)) from--;
  while (from < last && isLeadIn(tokens[from]!, rules)) from++;
  const first = tokens[from]!;
  if (first.kind !== "word" || !rules.prepositions.has(first.lower)) return from;
  return afterLeadingAdverbial(scope, from, last);
}

function isBoundary(token: Token, rules: LanguageRules): boolean {
  if (token.kind === "quote") return true;
  if (token.kind === "mark") return !/^[.'’/&-]$/.test(token.text);
  if (token.kind !== "word") return false;
  if (rules.complementisers.has(token.lower) || rules.hypothetical.has(token.lower)) return true;
  return rules.subordinators.has(token.lower) && !rules.coordinators.has(token.lower);
}

function isLeadIn(token: Token, rules: LanguageRules): boolean {
  return isAdverb(token, rules) || (token.kind === "word" && rules.coordinators.has(token.lower));
}

/** "On Monday the minister": the phrase begins after the adverbial, at a determiner or a name that is not its own. */
function afterLeadingAdverbial(scope: Scope, from: number, last: number): number {
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
  return last;
}

function isDeterminer(token: Token, rules: LanguageRules): boolean {
  return token.kind === "word" && (rules.definite.has(token.lower) || rules.indefinite.has(token.lower));
}

/** "Smith, the minister, said", "a member of the bureau, Hussam Badran, said": the comma before the verb is at `comma`. */
function subjectBeforeParenthesis(scope: Scope, comma: number, floor: number): Subject | undefined {
  const { tokens, rules } = scope;
  let to = comma;
  let fallback: Subject | undefined;
  for (let chunk = 0; chunk < 5 && to > floor; chunk++) {
    const from = chunkStart(scope, to - 1, floor);
    const first = tokens[from];
    if (!first || from >= to) break;
    const opener = opensParenthesis(scope, from, to);
    if (!opener) {
      const subject = headOf(scope, from, to);
      if (subject?.kind === "mention" || subject?.kind === "name" || subject?.kind === "pronoun")
        return subject;
      if (chunk > 0 || !fallback) fallback = subject ?? fallback;
    }
    const before = tokens[chunkOpening(scope, to - 1, floor) - 1];
    if (!before || before.kind !== "mark" || !/^[,–—-]$/.test(before.text)) break;
    to = tokens.indexOf(before);
  }
  return fallback && rules.capitalisedNames ? fallback : undefined;
}

function chunkOpening(scope: Scope, last: number, floor: number): number {
  let from = last;
  while (from > floor && !isBoundary(scope.tokens[from - 1]!, scope.rules)) from--;
  return from;
}

/** A stretch that only adds to the speaker: "who leads …", "speaking in Paris", "for his part", "and the official …". */
function opensParenthesis(scope: Scope, from: number, to: number): boolean {
  const { tokens, rules } = scope;
  const opening = tokens[chunkOpening(scope, to - 1, 0)]!;
  if (opening.kind !== "word") return false;
  const { lower } = opening;
  if (rules.pronouns.relative.has(lower) || rules.coordinators.has(lower)) return true;
  if (rules.prepositions.has(lower)) return true;
  return from < to && (/(?:ing|ed)$/u.test(lower) || lower === "whose");
}

/** The name or description a stretch consists of, if nothing in it acts. */
function headOf(scope: Scope, from: number, to: number): Subject | undefined {
  const { tokens, rules } = scope;
  const last = tokens[to - 1]!;
  if (to - from === 1 && isPronoun(last, rules)) return wordSubject("pronoun", last, from);
  return phraseEnding(scope, to - 1, from);
}

/** The token after the noun phrase that begins at `at`. */
function phraseEnd(scope: Scope, at: number): number {
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
    if (end > at && isAdverb(token, rules)) break;
  }
  return end;
}

/** The first personal name, else the first body, of tokens [from, end) that no preposition governs. */
function namedIn(scope: Scope, from: number, end: number): Subject | undefined {
  const { tokens, rules } = scope;
  for (let at = from; at < end; at++) {
    const token = tokens[at]!;
    const next = tokens[at + 1];
    if (token.kind === "word" && rules.prepositions.has(token.lower)) {
      const after = tokens.slice(at + 1, end).findIndex((t) => isPersonal(t, rules) && t.kind === "mention");
      const isOffice = after > 0 && !isGoverned(scope, at + 1 + after, from);
      return isOffice ? namedSubject(tokens[at + 1 + after]!, from, rules) : undefined;
    }
    if (isPersonal(token, rules) && !isTitleToken(token, rules)) return namedSubject(token, from, rules);
    const isBody = (token.kind === "mention" || token.kind === "name") && !token.possessive;
    const standsAlone =
      next === undefined || at + 1 >= end || (next.kind === "word" && rules.prepositions.has(next.lower));
    if (isBody && standsAlone && !isTitleToken(token, rules)) return namedSubject(token, from, rules);
  }
  return undefined;
}

/** The description tokens [from, last] make, if it can be somebody who speaks. */
function describe(scope: Scope, from: number, last: number): Subject | undefined {
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
  return { kind: "description", start, end, text: text.slice(start, end), from };
}
