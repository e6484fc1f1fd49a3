import { holdsSpace, splitWords } from "../text/split-words";
import { headNoun, isOfficeBeforeName, titlesOf } from "./called-by";
import type { Lexicon } from "./lexicon";
import { isGoverned } from "./governed-name";
import { type Gender, isBodyName, isOfficeRun } from "./person-name";
import type { Token } from "./token";

/** What a segment says about somebody it names, added to at every place that does. */
export interface Evidence {
  readonly descriptors: Set<string>;
  readonly lapsed: Set<string>;
  readonly ages: Set<string>;
  /** The nouns its descriptions turn on and its titles: what it may be called by alone. */
  readonly nouns: Set<string>;
  gender?: Gender;
  kind: "person" | "organisation";
  /** Words that only a person, or only a body, has beside the name. */
  isSomebody: boolean;
  isSomeBody: boolean;
}

const wordsBefore = 12;
const wordsAfter = 24;

/**
 * Adds what the words around the name at `at` say of its bearer: titles and offices before it, an apposition or a
 * clause with "who" after it, what the bearer is said to be or to have become, an age.
 */
export function describeNamed(one: Evidence, tokens: readonly Token[], at: number, rules: Lexicon): void {
  const token = tokens[at]!;
  const before = wordsInFront(tokens, at, rules);
  const own = splitWords(token.lower);
  const after = token.possessive ? [] : wordsBehind(tokens, at, rules);
  const isFormer = [before, after].some((words) => words.some((word) => rules.persons.lapsed.has(word)));
  // In reading order.
  const phrases = [before.toReversed().map(plain), after.map(plain)];
  for (const words of [...phrases, own.map(plain)]) for (const word of words) one.descriptors.add(word);
  for (const words of phrases) {
    const noun = isFormer ? undefined : headNoun(words, rules);
    if (noun !== undefined) one.nouns.add(noun);
    noteLapsed(one, words, rules);
  }
  for (const title of titlesOf(tokens, at, rules)) one.nouns.add(title);
  noteKind(one, tokens, at, { before, rules });
  if (one.kind !== "person") return;
  noteAge(one, tokens, at, rules);
  const gender =
    genderOf([...wordsRightBefore(tokens, at, rules), ...own], rules) ?? genderOf(after.slice(0, 4), rules);
  if (gender) one.gender ??= gender;
}

/** A word without the full stop or the possessive at its end. */
function plain(word: string): string {
  const last = word.at(-1);
  if (last === "." || isApostrophe(last)) return word.slice(0, -1);
  return last === "s" && isApostrophe(word.at(-2)) ? word.slice(0, -2) : word;
}

const isApostrophe = (character: string | undefined): boolean => character === "’" || character === "'";

const marksInFront: ReadonlySet<string> = new Set(".'’/&,-");
const marksBehind: ReadonlySet<string> = new Set(".'’/&-");

/** The words of the phrase the name ends, nearest first; nothing if it only depends on another noun there. */
function wordsInFront(tokens: readonly Token[], at: number, rules: Lexicon): readonly string[] {
  const words: string[] = [];
  let from = at;
  for (let i = at - 1; i >= Math.max(0, at - wordsBefore); i--) {
    const token = tokens[i]!;
    const breaks = token.kind === "quote" || (token.kind === "mark" && !marksInFront.has(token.text));
    if (breaks || (token.kind === "word" && rules.clauseWords.has(token.lower))) break;
    // "…, Hussam Badran, said": an apposition before the name reaches over its comma.
    if (token.text === "," && (i !== at - 1 || tokens[at + 1]?.kind === "quote")) break;
    if (isOther(tokens, i, rules)) break;
    from = i;
    addWords(words, token);
  }
  const isApposed = tokens[at - 1]?.text === ",";
  if (isApposed && at > 1) words.push(...frontedRoles(tokens, at, rules));
  return !isApposed && from < at && isGoverned({ tokens, rules }, at, from) ? [] : words;
}

/** "Giving evidence on Tuesday, Iris Camp …": what a participle at the head says of the one who acts. */
function frontedRoles(tokens: readonly Token[], at: number, rules: Lexicon): readonly string[] {
  const isFirstComma = tokens.findIndex(({ text }) => text === ",") === at - 1;
  if (!isFirstComma) return [];
  return tokens.slice(0, 3).flatMap(({ lower }) => rules.persons.roleVerbs.get(lower) ?? []);
}

/** The few words that are said of the bearer alone: not "Ms Holm’s" of her lawyer, nor "the wife of". */
function wordsRightBefore(tokens: readonly Token[], at: number, rules: Lexicon): readonly string[] {
  const words: string[] = [];
  for (let i = tokens[at - 1]?.text === "," ? at - 2 : at - 1; i >= Math.max(0, at - 4); i--) {
    const token = tokens[i]!;
    if (token.possessive || (token.kind !== "word" && token.kind !== "name")) break;
    if (token.kind === "name" && holdsSpace(token.text)) break;
    if (rules.prepositions.has(token.lower) || rules.coordinators.has(token.lower)) break;
    words.push(...splitWords(token.lower));
  }
  return words;
}

/** Another person's name, which no preposition governs: what stands before it is said of that one. */
function isOther(tokens: readonly Token[], at: number, rules: Lexicon): boolean {
  const token = tokens[at]!;
  if (token.possessive || isOfficeBeforeName(tokens, at, rules)) return false;
  if (token.mention) return token.mention.kind === "person";
  if (token.kind !== "name" || !holdsSpace(token.text)) return false;
  const article = tokens[at - 1];
  const isAfterArticle = article?.kind === "word" && rules.definite.has(article.lower);
  const link = isAfterArticle ? tokens[at - 2] : article;
  const isGovernedThere = link?.kind === "word" && rules.prepositions.has(link.lower);
  return !isGovernedThere && !isBodyName(token.text, rules) && !isOfficeRun(token.text, rules);
}

function wordsBehind(tokens: readonly Token[], at: number, rules: Lexicon): readonly string[] {
  const next = tokens[at + 1];
  if (next?.text === "," || next?.kind === "aside") {
    const from = at + 2;
    const first = tokens[from];
    const isAge = first !== undefined && /^\d{1,3}$/u.test(first.text) && tokens[from + 1]?.text === ",";
    return afterComma(tokens, isAge ? from + 2 : from, rules);
  }
  return whatItIs(tokens, at + 1, rules);
}

function afterComma(tokens: readonly Token[], from: number, rules: Lexicon): readonly string[] {
  const first = tokens[from];
  if (first?.kind === "word" && rules.pronouns.relative.has(first.lower)) {
    const verb = tokens[from + 1];
    const roles = verb && rules.persons.roleVerbs.get(verb.lower);
    return roles ?? whatItIs(tokens, from + 1, rules);
  }
  // "Holm, whose brother …": somebody else's kinship or office.
  if (first && rules.persons.who.has(first.lower)) return [];
  // "Its lawyer, Holm, said the judge’s notes …": what is said is nothing of the speaker.
  if (first?.kind === "word" && rules.cueIndex.has(first.lower)) return [];
  const role = first && rules.persons.roleVerbs.get(first.lower);
  const second = tokens[from + 1];
  const isGiving = second !== undefined && rules.persons.roleVerbs.has(second.lower);
  return [
    ...(role ?? (isGiving ? rules.persons.roleVerbs.get(second.lower)! : [])),
    ...phraseFrom(tokens, from, rules),
  ];
}

/** "is the new mayor", "was appointed director of …", "took over as coach". */
function whatItIs(tokens: readonly Token[], from: number, rules: Lexicon): readonly string[] {
  const { copulas, appointing, possessives } = rules.persons;
  for (let at = from; at < Math.min(tokens.length, from + 5); at++) {
    const token = tokens[at]!;
    if (token.kind !== "word" || possessives.masculine.has(token.lower)) return [];
    const next = tokens[at + 1];
    if (appointing.has(token.lower)) return phraseFrom(tokens, at + 1, rules);
    if (!copulas.has(token.lower) || next?.kind !== "word") continue;
    if (appointing.has(next.lower)) return phraseFrom(tokens, at + 2, rules);
    const opens = rules.definite.has(next.lower) || rules.indefinite.has(next.lower);
    const isOffice = rules.roles.has(next.lower) || isOfficeAhead(tokens, at + 1, rules);
    if (opens || isOffice) return phraseFrom(tokens, at + 1, rules);
  }
  return [];
}

/** "chief executive", "managing director": an office of two words. */
function isOfficeAhead(tokens: readonly Token[], at: number, rules: Lexicon): boolean {
  return tokens[at + 1]?.kind === "word" && rules.roles.has(tokens[at + 1]!.lower);
}

function phraseFrom(tokens: readonly Token[], from: number, rules: Lexicon): readonly string[] {
  const words: string[] = [];
  for (let i = from; i < Math.min(tokens.length, from + wordsAfter); i++) {
    const token = tokens[i]!;
    if (token.kind === "quote" || (token.kind === "mark" && !marksBehind.has(token.text))) {
      const joins = token.text === "," && tokens[i + 1]?.lower === "and";
      if (!joins) break;
    }
    if (token.kind === "word" && rules.clauseWords.has(token.lower)) break;
    addWords(words, token);
  }
  return words;
}

/** Adds the words of a token; of a compound the whole as well, for a figure of the corpus its id. */
function addWords(words: string[], { kind, lower, mention }: Token): void {
  const isHyphenated = lower.includes("-");
  if (isHyphenated) words.push(...lower.split(/[\s-]+/));
  else if (kind !== "word") words.push(...splitWords(lower));
  if (kind === "word") words.push(lower);
  if (mention) words.push(mention.figureId);
}

/** "the former mayor", "the deputy leader": of the words in reading order the office is not, or no longer, held itself. */
function noteLapsed({ lapsed }: Evidence, words: readonly string[], rules: Lexicon): void {
  for (let at = 1; at < words.length; at++)
    if (rules.persons.deputies.has(words[at - 1]!) && rules.roles.has(words[at]!)) lapsed.add(words[at]!);
  const from = words.findIndex((word) => rules.persons.lapsed.has(word));
  if (from < 0) return;
  for (const word of words.slice(from + 1)) {
    if (rules.roles.has(word) || rules.titles.has(word)) lapsed.add(word);
    if (rules.prepositions.has(word) || rules.coordinators.has(word)) return;
  }
}

function noteKind(
  one: Evidence,
  tokens: readonly Token[],
  at: number,
  { before, rules }: { before: readonly string[]; rules: Lexicon },
): void {
  const [next, second] = [tokens[at + 1], tokens[at + 2]];
  if (next?.text === "," && rules.persons.who.has(second?.lower ?? "")) one.isSomebody = true;
  if (next?.text === "," && rules.persons.which.has(second?.lower ?? "")) one.isSomeBody = true;
  if (next?.text === "," && /^\d{1,3}$/u.test(second?.text ?? "")) one.isSomebody = true;
  if (before[0] !== undefined && rules.namedBodies.has(before[0])) one.isSomeBody = true;
  if (tokens[at]!.text.includes("&")) one.isSomeBody = true;
}

function noteAge({ ages }: Evidence, tokens: readonly Token[], at: number, rules: Lexicon): void {
  const [next, second, third] = [tokens[at + 1], tokens[at + 2], tokens[at + 3]];
  const isBehind = next?.text === "," && /^\d{1,3}$/u.test(second?.text ?? "");
  const closes = third === undefined || third.kind === "mark" || rules.coordinators.has(third.lower);
  if (isBehind && closes) ages.add(second!.text);
  if (next?.kind === "aside" && /^\(\d{1,3}\)$/u.test(next.text)) ages.add(next.text.slice(1, -1));
  const { ages: pattern } = rules.persons;
  if (!pattern) return;
  for (let i = at - 1; i >= Math.max(0, at - 6); i--) {
    if (tokens[i]!.kind === "mark" && tokens[i]!.text !== "-") return;
    const age = pattern.exec(tokens[i]!.text)?.[1];
    if (age) ages.add(age);
  }
}

function genderOf(words: readonly string[], rules: Lexicon): Gender | undefined {
  const nearest = words.map((word) => (word.endsWith(".") ? word.slice(0, -1) : word));
  if (nearest.some((word) => rules.feminineWords.has(word))) return "feminine";
  return nearest.some((word) => rules.masculineWords.has(word)) ? "masculine" : undefined;
}
