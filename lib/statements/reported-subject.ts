import type { Lexicon } from "./lexicon";
import { isAdverb } from "./match-cues";
import { isPersonal, isPreposition, isPronoun } from "./kinds-of-token";
import { namedSubject, type Subject, wordSubject } from "./subject";
import { fillerLength } from "./reporting-verbs";
import type { SentenceScope } from "./sentence-scope";
import type { Token } from "./token";

const phraseAtMost = 16;
const guessAtMost = 4;
const describedAtMost = 7;

/**
 * The speaker whose phrase begins at `from` and ends before `to`: a pronoun, a name with the offices before it or after a
 * comma, else the description itself. `isGuess` also takes short phrases whose noun is none of those that speak.
 */
export function speakerAt(
  scope: SentenceScope,
  from: number,
  to: number,
  mayGuess: boolean,
): Subject | undefined {
  const { tokens, rules } = scope;
  const at = skipLead(tokens, from, to, rules);
  const first = tokens[at];
  if (!first || at >= to || first.kind === "mark" || isPreposition(first, rules)) return undefined;
  // "لا أحد", "nadie": nobody spoke.
  if (isWord(first, rules.unsaid) || isWord(first, rules.complementisers)) return undefined;
  if (isOccasion(first, rules)) return undefined;
  if (isPronoun(first, rules)) return wordSubject("pronoun", first, at);
  const end = phraseEnd(scope, at, to);
  if (end === at) return undefined;
  const isRole = headAt(tokens, at, end, rules) >= 0;
  const named = nameIn(scope, at, end) ?? (isRole ? apposed(scope, end, to) : undefined);
  if (named) return named;
  const isShort = mayGuess && end - at <= guessAtMost && isDetermined(first, rules);
  if (!isRole && !isShort) return undefined;
  return describe(scope, at, end);
}

/** "בריאיון לערוץ": a preposition is written onto the word for an occasion. */
function isOccasion({ kind, lower }: Token, rules: Lexicon): boolean {
  const letter = rules.reported!.attachedPrepositions.find((one) => lower.startsWith(one));
  return kind === "word" && letter !== undefined && rules.occasionNouns.has(lower.slice(letter.length));
}

/** The token in [from, to) after adverbs, conjunctions, marks and fillers. */
export function skipLead(tokens: readonly Token[], from: number, to: number, rules: Lexicon): number {
  let at = from;
  while (at < to) {
    const token = tokens[at]!;
    const filler = fillerLength(tokens, at, rules);
    if (filler > 0) at += filler;
    else if (/^[,،;؛:–—-]$/u.test(token.text)) at++;
    else if (isAdverb(token, rules) || isWord(token, rules.coordinators)) at++;
    else if (isWord(token, rules.reported!.resumptives)) at++;
    else return at;
  }
  return at;
}

/** Whether a token is one of the words. */
export function isWord(token: Token | undefined, words: ReadonlySet<string>): boolean {
  return token?.kind === "word" && words.has(token.lower);
}

/** The token after the phrase: up to a mark, a clause of its own or an adverb. Names in quotation marks belong to it. */
export function phraseEnd({ tokens, rules }: SentenceScope, at: number, to: number): number {
  let end = at;
  for (; end < to && end - at < phraseAtMost; end++) {
    const token = tokens[end]!;
    if (token.kind === "aside") break;
    if (token.kind === "mark" && !/^[.'’/&-]$/u.test(token.text)) break;
    if (token.kind === "quote" && (end === at || token.text.split(/\s+/).length > guessAtMost)) break;
    if (token.kind !== "word" || end === at) continue;
    const { lower } = token;
    if (rules.complementisers.has(lower) || rules.pronouns.relative.has(lower)) break;
    // "مصدر طلب عدم ذكر اسمه", "un proche, chargé de …"
    const isFirstNoun =
      end === at + 1 && (isWord(tokens[at], rules.definite) || isWord(tokens[at], rules.indefinite));
    if (!isFirstNoun && rules.reported!.appositionOpeners.has(lower)) break;
    // "ونفى الوزير ذلك": in a language that writes its article onto the noun this is the object.
    if (rules.reported!.article !== "" && rules.definite.has(lower)) break;
    if (rules.subordinators.has(lower) || rules.cueIndex.has(lower) || isAdverb(token, rules)) break;
    if (rules.coordinators.has(lower) && tokens[end + 1]?.kind !== "name") break;
  }
  return end;
}

/** The place of the office or body a phrase turns on, within its first words; −1 if there is none. */
export function headAt(tokens: readonly Token[], from: number, to: number, rules: Lexicon): number {
  for (let at = from; at < Math.min(to, from + 5); at++) {
    const token = tokens[at]!;
    // "یکی از کارگران", "l’un des riverains"
    const isOneOf = isWord(token, rules.partitives) && isWord(tokens[at - 1], rules.indefinite);
    if (isPreposition(token, rules) && !isOneOf) return -1;
    if (at - from > 2 && !tokens.slice(from, at).some((one) => isWord(one, rules.partitives))) return -1;
    if (isOfficeRun(token, rules)) return at;
    if (token.kind === "word" && isSpeakingNoun(token.lower, rules)) return at;
  }
  return -1;
}

/** "PDG de Solvaris": an office with capitals and its body, read as one name. */
function isOfficeRun({ kind, lower }: Token, rules: Lexicon): boolean {
  const [office = "", link = ""] = lower.split(/\s+/u);
  return kind === "name" && rules.roles.has(office) && rules.partitives.has(link);
}

/** Whether a word names an office, a person who speaks or a body, with or without the article written onto it. */
export function isSpeakingNoun(word: string, rules: Lexicon): boolean {
  return [word, withoutArticle(word, rules)].some(
    (one) => rules.roles.has(one) || rules.collectives.has(one) || rules.titles.has(one),
  );
}

/** A word without the article that is written onto it. */
export function withoutArticle(word: string, rules: Lexicon): string {
  const article = rules.reported?.article ?? "";
  return article !== "" && word.startsWith(article) && word.length > article.length + 1
    ? word.slice(article.length)
    : word;
}

/** Whether a word bears the article that is written onto nouns. */
export function hasArticle(word: string, rules: Lexicon): boolean {
  return withoutArticle(word, rules) !== word;
}

/** The name in a phrase that no preposition governs and that is not the owner of an office; a person before a body. */
export function nameIn(scope: SentenceScope, from: number, to: number): Subject | undefined {
  const { tokens, rules } = scope;
  let body: Subject | undefined;
  for (let at = from; at < to; at++) {
    const token = tokens[at]!;
    if (token.kind !== "mention" && token.kind !== "name") continue;
    if (isGoverned(scope, at, from) || isOfficeRun(token, rules)) continue;
    if (isPersonal(token, rules)) return namedSubject(token, from, rules);
    if (at === from || isBodyNoun(tokens[at - 1], rules)) body ??= namedSubject(token, from, rules);
  }
  return body;
}

function isBodyNoun(token: Token | undefined, rules: Lexicon): boolean {
  return token?.kind === "word" && (isCollective(token.lower, rules) || rules.definite.has(token.lower));
}

/** Whether a word names a body, with or without the article written onto it. */
export function isCollective(word: string, rules: Lexicon): boolean {
  return rules.collectives.has(word) || rules.collectives.has(withoutArticle(word, rules));
}

/** "portavoz de Marín", "متحدث باسم نتنياهو", "وکیل طلوعیان": the name belongs to what stands before it. */
function isGoverned({ tokens, rules }: SentenceScope, at: number, from: number): boolean {
  if (at === from) return false;
  const before = tokens[at - 1]!;
  // "conseillère d’État Rosa Marin": the field of the office stands before the name.
  const isField = before.kind === "name" && rules.portfolios.has(before.lower);
  if (before.kind !== "word") return !isField && before.kind === "mark" && before.text !== ",";
  if (isPreposition(before, rules)) return !hasPortfolio(tokens[at]!, rules);
  if (rules.definite.has(before.lower) && at - 1 > from && isPreposition(tokens[at - 2]!, rules)) return true;
  if (rules.coordinators.has(before.lower)) return true;
  const { article, relations, attachedPrepositions } = rules.reported!;
  if (attachedPrepositions.includes(before.lower)) return true;
  if (rules.titles.has(before.lower)) return false;
  if (relations.has(before.lower)) return tokens[at]!.text.split(/\s+/).length === 1;
  return article !== "" && at - 1 === from && rules.roles.has(before.lower);
}

/** "ministra de Exteriores Rosa Marín": the capitalised field of the office and the name run together. */
function hasPortfolio(token: Token, rules: Lexicon): boolean {
  const words = token.lower.split(/\s+/u);
  return token.kind === "name" && words.length > 2 && rules.portfolios.has(words[0]!);
}

/** "The club's doctor, Rosa Marin,": the name follows its office between commas. */
function apposed({ tokens, rules }: SentenceScope, end: number, to: number): Subject | undefined {
  let comma = end;
  // "le vice-président chargé des déchets, Paul Renard"
  if (isWord(tokens[end], rules.reported!.appositionOpeners))
    while (comma < to && comma - end < describedAtMost && tokens[comma]!.kind !== "mark") comma++;
  if (tokens[comma]?.text !== "," && tokens[comma]?.text !== "،") return undefined;
  let at = comma + 1;
  while (at < to && isWord(tokens[at], rules.titles)) at++;
  const name = tokens[at];
  if (!name || at >= to || !isPersonal(name, rules)) return undefined;
  const next = tokens[at + 1];
  const closes = at + 1 >= to || next === undefined || next.kind === "mark" || next.kind === "aside";
  return closes || isWord(next, rules.pronouns.relative) || isPreposition(next, rules)
    ? namedSubject(name, end, rules)
    : undefined;
}

function isDetermined(first: Token, rules: Lexicon): boolean {
  if (first.kind === "mention" || first.kind === "name") return true;
  if (first.kind !== "word" || !/\p{L}/u.test(first.text)) return false;
  if (rules.capitalisedNames) return rules.definite.has(first.lower) || rules.indefinite.has(first.lower);
  return hasArticle(first.lower, rules) || rules.speakerStands === "after";
}

/** The printed words for somebody without a name, cut off before what only tells where and when. */
function describe({ tokens, rules, text }: SentenceScope, from: number, to: number): Subject | undefined {
  let end = from + 1;
  for (; end < to && end - from < describedAtMost; end++) {
    const token = tokens[end]!;
    if (!isPreposition(token, rules) || isWord(token, rules.partitives)) continue;
    const next = tokens[end + 1];
    const adds =
      next !== undefined &&
      end + 1 < to &&
      (next.kind !== "word" || (isSpeakingNoun(next.lower, rules) && !rules.papers.has(next.lower)));
    if (!adds) break;
  }
  while (
    end > from + 1 &&
    (isPreposition(tokens[end - 1]!, rules) ||
      rules.reported!.attachedPrepositions.includes(tokens[end - 1]!.lower) ||
      isWord(tokens[end - 1], rules.definite))
  )
    end--;
  const { start } = tokens[from]!;
  const last = tokens[end - 1]!;
  return { kind: "description", start, end: last.end, text: text.slice(start, last.end), from };
}

/**
 * The speaker who stands before a verb, in [from, to): in the first stretch between commas that is no adverbial. Where
 * an adverbial and the speaker share a stretch, only a name counts.
 */
export function speakerBefore(scope: SentenceScope, from: number, to: number): Subject | undefined {
  const { tokens, rules } = scope;
  let at = from;
  while (at < to) {
    const start = skipLead(tokens, at, to, rules);
    const comma = tokens.findIndex((token, i) => i >= start && i < to && /^[,،–—]$/u.test(token.text));
    const end = comma < 0 ? to : comma;
    const subject = speakerAt(scope, start, to, end === to) ?? lateName(scope, start, end);
    if (subject) return subject;
    at = end + 1;
  }
  return undefined;
}

/** "À la sortie Marin a dit": the name after an adverbial that has no comma. */
function lateName(scope: SentenceScope, from: number, to: number): Subject | undefined {
  const { tokens, rules } = scope;
  const first = tokens[from];
  if (!first || !isPreposition(first, rules)) return undefined;
  for (let at = to - 1; at > from + 1; at--) {
    if (!isPersonal(tokens[at]!, rules)) continue;
    return isGoverned(scope, at, from) || isInPhraseOfPreposition(scope, at, from)
      ? undefined
      : namedSubject(tokens[at]!, at, rules);
  }
  return undefined;
}

function isInPhraseOfPreposition({ tokens, rules }: SentenceScope, name: number, from: number): boolean {
  let at = name - 1;
  while (at > from && tokens[at]!.kind === "word" && isSpeakingNoun(tokens[at]!.lower, rules)) at--;
  while (at > from && isWord(tokens[at], rules.definite)) at--;
  return isPreposition(tokens[at]!, rules);
}
