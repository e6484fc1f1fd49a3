import type { Mention } from "../domain/mention";
import type { Span } from "../domain/span";
import type { Lexicon } from "./lexicon";
import { isAdverb } from "./match-cues";
import { isBodyName, isTitleWord, nameStart } from "./person-name";
import type { Token } from "./tokens";
import type { SentenceScope } from "./sentence-scope";

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

/** The speaker who stands before the verb at `cueFrom`; tokens before `floor` are out of reach. */
export function findSubjectBefore(scope: SentenceScope, cueFrom: number, floor: number): Subject | undefined {
  const { tokens, rules } = scope;
  const at = beforeAdverbials(scope, cueFrom - 1, floor);
  if (at < floor) return undefined;
  const token = tokens[at]!;
  if (isPronoun(token, rules))
    return isEmbedded(tokens[at - 1], rules) ? undefined : wordSubject("pronoun", token, at);
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
export function findSentenceSubject(scope: SentenceScope, floor: number): Subject | undefined {
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
    if (isPersonal(token, rules) && !isGoverned(scope, i, at) && !isModifier(scope, i)) {
      return namedSubject(token, at, rules);
    }
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

/** "The May report", "the Smith family": a name between article and noun. */
function isModifier({ tokens, rules }: SentenceScope, at: number): boolean {
  const before = tokens[at - 1];
  const isDetermined = before?.kind === "word" && rules.definite.has(before.lower);
  const next = tokens[at + 1];
  return (
    isDetermined && next?.kind === "word" && !rules.finiteVerbs.has(next.lower) && !isAdverb(next, rules)
  );
}

function isLowerCase(token: Token | undefined, rules: Lexicon): boolean {
  if (token?.kind !== "word") return false;
  return rules.roles[token.lower] === undefined && !rules.prepositions.has(token.lower);
}

/** The speaker who stands after the verb that ends before `at` ("said Smith", "said a press release issued by …"). */
export function findSubjectAfter(scope: SentenceScope, at: number): Subject | undefined {
  const { tokens, rules } = scope;
  const first = tokens[at];
  if (!first) return undefined;
  if (isPronoun(first, rules)) return wordSubject("pronoun", first, at);
  const end = phraseEnd(scope, at);
  if (end === at) return undefined;
  const apposition = tokens[end]?.text === "," ? tokens[end + 1] : undefined;
  const closes = tokens[end + 2] === undefined || tokens[end + 2]!.kind === "mark";
  const isApposed = apposition !== undefined && closes && isPersonal(apposition, rules);
  if (isApposed && tokens[end - 1]!.kind === "word") return namedSubject(apposition, end + 1, rules);
  const person = namedIn(scope, at, end);
  if (person) return person;
  return isApposed ? namedSubject(apposition, end + 1, rules) : describe(scope, at, end - 1);
}

/** The token before adverbs, auxiliaries, "on Monday" and "in a statement" between speaker and verb. */
function beforeAdverbials({ tokens, rules }: SentenceScope, from: number, floor: number): number {
  let at = from;
  while (at >= floor) {
    const token = tokens[at]!;
    const before = tokens[at - 1];
    if (isBetween(token, rules)) at--;
    else if (isPreposition(token, rules) && rules.calendarWords.has(tokens[at + 1]?.lower ?? "")) at--;
    else if (token.kind === "word" && rules.occasionNouns.has(token.lower) && before?.kind === "word") {
      const start = [at - 1, at - 2, at - 3, at - 4].find(
        (i) => i > floor && tokens[i] && isPreposition(tokens[i]!, rules),
      );
      if (start === undefined) return at;
      at = start - 1;
    } else return at;
  }
  return at;
}

function isPreposition(token: Token, rules: Lexicon): boolean {
  return token.kind === "word" && rules.prepositions.has(token.lower);
}

/** "what he calls", "the man who they say": the verb only names something inside another clause. */
function isEmbedded(before: Token | undefined, rules: Lexicon): boolean {
  return before?.kind === "word" && rules.embedders.has(before.lower);
}

function isBetween(token: Token, rules: Lexicon): boolean {
  return isAdverb(token, rules) || (token.kind === "word" && rules.auxiliaries.has(token.lower));
}

export function isPronoun(token: Token, rules: Lexicon): boolean {
  const { masculine, feminine, plural, neuter } = rules.pronouns;
  return token.kind === "word" && [masculine, feminine, plural, neuter].some((set) => set.has(token.lower));
}

function wordSubject(kind: Subject["kind"], token: Token, from: number): Subject {
  return { kind, start: token.start, end: token.end, text: token.text, from };
}

/** A name that may be a person's: a person of the corpus or an unknown capitalised name that is no body's. */
function isPersonal(token: Token, rules: Lexicon): boolean {
  if (token.possessive) return false;
  if (token.kind === "mention") return token.mention?.kind === "person";
  return token.kind === "name" && !isBodyName(token.text, rules);
}

function namedSubject(token: Token, from: number, rules: Lexicon): Subject {
  if (token.mention) {
    const { start, end, text } = token.mention;
    return { kind: "mention", start, end, text, from, mention: token.mention };
  }
  const bare = withoutTitles(token, rules);
  return { kind: "name", ...bare, from };
}

/** The name without the titles before it. */
function withoutTitles(token: Token, rules: Lexicon): Span & { text: string } {
  const skip = nameStart(token.text, rules);
  return { start: token.start + skip, end: token.end, text: token.text.slice(skip) };
}

/** The speaker whose phrase ends with the token `last`: a name, or the description that reaches to it. */
function phraseEnding(scope: SentenceScope, last: number, floor: number): Subject | undefined {
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
  return token.text.slice(nameStart(token.text, rules)).split(/\s+/).length;
}

/** "the spokesman for Netanyahu": the name belongs to a preposition, so the phrase is somebody else. */
function isGoverned(scope: SentenceScope, at: number, from: number): boolean {
  const { tokens, rules } = scope;
  let before = at - 1;
  while (before >= from && isTitleToken(tokens[before]!, rules)) before--;
  const token = tokens[before];
  if (before < from || !token) return false;
  // "an ambassador to the U.K. and EU", "Smith and Jones": the name is one of several.
  if (token.kind === "word" && rules.coordinators.has(token.lower)) return true;
  const isArticle = token.kind === "word" && rules.definite.has(token.lower);
  const governor = isArticle ? tokens[before - 1] : token;
  if (!governor || governor.start < tokens[from]!.start) return false;
  // "Secretary of State Antony Blinken": the preposition belongs to the office.
  const office = tokens[tokens.indexOf(governor) - 1];
  const firstWord = tokens[at]!.lower.split(/\s+/)[0]!;
  const hasPortfolio =
    rules.portfolios.has(firstWord) ||
    tokens.slice(before + 1, at).some((t) => rules.portfolios.has(t.lower));
  if (hasPortfolio && office && (rules.roles[office.lower] !== undefined || isTitleToken(office, rules)))
    return false;
  return governor.kind === "word" && rules.prepositions.has(governor.lower) && tokens[from] !== governor;
}

/** "The Consul General", "the Embassy": an office or a body written with capitals, not a name. */
function isOffice({ tokens, rules }: SentenceScope, at: number): boolean {
  const token = tokens[at]!;
  if (isTitleToken(token, rules)) return true;
  const before = tokens[at - 1];
  const isDetermined = before?.kind === "word" && rules.definite.has(before.lower);
  return isDetermined && (rules.collectives.has(token.lower) || rules.roles[token.lower] !== undefined);
}

function isTitleToken(token: Token, rules: Lexicon): boolean {
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
  if (token.kind === "mark") return !/^[.'’/&-]$/.test(token.text);
  if (token.kind !== "word") return false;
  if (rules.complementisers.has(token.lower) || rules.hypothetical.has(token.lower)) return true;
  return rules.subordinators.has(token.lower) && !rules.coordinators.has(token.lower);
}

function isLeadIn(token: Token, rules: Lexicon): boolean {
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

function isDeterminer(token: Token, rules: Lexicon): boolean {
  return token.kind === "word" && (rules.definite.has(token.lower) || rules.indefinite.has(token.lower));
}

/** "Smith, the minister, said", "a member of the bureau, Hussam Badran, said": the comma before the verb is at `comma`. */
function subjectBeforeParenthesis(scope: SentenceScope, comma: number, floor: number): Subject | undefined {
  const { tokens, rules } = scope;
  let to = comma;
  let fallback: Subject | undefined;
  for (let chunk = 0; chunk < 5 && to > floor; chunk++) {
    const opening = chunkOpening(scope, to - 1, floor);
    if (!opensParenthesis(scope, opening)) {
      const subject = headOf(scope, opening, to);
      const isNamed = subject !== undefined && subject.kind !== "description";
      // "Lina Khatib, an expert at the think-tank Chatham House,": a name inside an apposition gives way to one before it.
      const isStrong =
        isNamed && (subject.mention !== undefined || /\s/u.test(subject.text) || subject.kind === "pronoun");
      if (isStrong && !isDeterminer(tokens[opening]!, rules)) return subject;
      if (!isNamed || isPersonalSubject(subject, rules))
        fallback = isNamed ? (fallback ?? subject) : (subject ?? fallback);
    }
    const before = tokens[opening - 1];
    if (!before || opening <= floor || before.kind !== "mark" || !/^[,–—-]$/.test(before.text)) break;
    to = opening - 1;
  }
  return fallback && rules.capitalisedNames ? fallback : undefined;
}

function isPersonalSubject({ mention, text }: Subject, rules: Lexicon): boolean {
  return mention ? mention.kind === "person" : !isBodyName(text, rules);
}

function chunkOpening(scope: SentenceScope, last: number, floor: number): number {
  let from = last;
  while (from > floor && !isBoundary(scope.tokens[from - 1]!, scope.rules)) from--;
  return from;
}

/** A stretch that only adds to the speaker: "who leads …", "speaking in Paris", "for his part", "and the official …". */
function opensParenthesis({ tokens, rules }: SentenceScope, opening: number): boolean {
  const token = tokens[opening]!;
  if (token.kind !== "word") return false;
  const { lower } = token;
  if (rules.pronouns.relative.has(lower) || rules.coordinators.has(lower)) return true;
  return rules.prepositions.has(lower) || /(?:ing|ed)$/u.test(lower) || lower === "whose";
}

/** The name or description a stretch consists of, if nothing in it acts. */
function headOf(scope: SentenceScope, from: number, to: number): Subject | undefined {
  const { tokens, rules } = scope;
  const last = tokens[to - 1]!;
  if (to - from === 1 && isPronoun(last, rules)) return wordSubject("pronoun", last, from);
  return phraseEnding(scope, to - 1, from);
}

/** The token after the noun phrase that begins at `at`. */
function phraseEnd(scope: SentenceScope, at: number): number {
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
function namedIn(scope: SentenceScope, from: number, end: number): Subject | undefined {
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
function describe(scope: SentenceScope, from: number, last: number): Subject | undefined {
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
