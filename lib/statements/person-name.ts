import { feminineGivenNames } from "../text/languages/feminine-given-names.table";
import { masculineGivenNames } from "../text/languages/masculine-given-names.table";
import { sharedGivenNames } from "../text/languages/shared-given-names.table";
import { lowerCase } from "../text/lower-case";
import { holdsSpace, isSpace, splitWords } from "../text/split-words";
import type { Lexicon } from "./lexicon";

/** Told from titles, given names and pronouns, for "he" and "she" alone. */
export type Gender = "feminine" | "masculine";

/** Whether a word is a title, also within a compound ("Major-Gen"). */
export function isTitleWord(word: string, rules: Lexicon): boolean {
  const printed = lowerCase(word);
  const lower = printed.endsWith(".") ? printed.slice(0, -1) : printed;
  return (
    rules.titles.has(lower) ||
    rules.portfolios.has(lower) ||
    (lower.includes("-") && lower.split("-").some((part) => rules.titles.has(part)))
  );
}

/**
 * Where the name proper stands in a run of capitalised words: after the last title and the word for a people or a party
 * in it ("Israeli Defence Minister Israel Katz" → 24), before letters of rank ("Paula Dene KC" → 10). A style stays with
 * a single name ("Pope Leo"); the whole run where nothing else would remain and for bodies ("Energy Institute").
 */
export function nameWithin(run: string, rules: Lexicon): { readonly start: number; readonly end: number } {
  if (!holdsSpace(run)) return { start: 0, end: run.length };
  const words = wordsOf(run);
  let last = words.length - 1;
  while (last > 0 && rules.persons.postNominals.has(withoutPossessive(words[last]!.lower))) last--;
  const end = last < words.length - 1 ? words[last]!.end : run.length;
  return { start: startOf(words, last, rules), end };
}

/** A word of a run in lower case, and where it stands there. */
interface RunWord {
  readonly lower: string;
  readonly start: number;
  readonly end: number;
}

function wordsOf(run: string): readonly RunWord[] {
  const words: RunWord[] = [];
  for (let at = 0; at < run.length; at++) {
    if (isSpace(run.charCodeAt(at))) continue;
    const start = at;
    while (at < run.length && !isSpace(run.charCodeAt(at))) at++;
    words.push({ lower: run.slice(start, at).toLowerCase(), start, end: at });
  }
  return words;
}

/** Where the name starts that ends with the word `last`. */
function startOf(words: readonly RunWord[], last: number, rules: Lexicon): number {
  if (isBodyName(words[last]!.lower, rules)) return 0;
  const hasSuffix = rules.nameSuffixes.has(words[last]!.lower);
  let before = last - (hasSuffix ? 2 : 1);
  // "Ohio Republican Jim Doss": what precedes a full name.
  const isPeople = (at: number) => at < last - 1 && rules.persons.peoples.has(words[at]!.lower);
  while (before >= 0 && !isTitleOrOffice(words[before]!.lower, rules) && !isPeople(before)) before--;
  if (before < 0) return 0;
  const isStyle = before === last - 1 && rules.styles.has(words[before]!.lower);
  return words[isStyle ? before : before + 1]!.start;
}

/** "Minister"; "Councillor", "Editor": an office that is no surname. */
function isTitleOrOffice(lower: string, rules: Lexicon): boolean {
  return isTitleWord(lower, rules) || (rules.roles.has(lower) && !rules.persons.surnames.has(lower));
}

/** "holm’s", "holms’" → "holm", "holms" */
export function withoutPossessive(word: string): string {
  const end = word.length - (word.endsWith("s") ? 1 : 0);
  const isMarked = end > 0 && possessiveMarks.includes(word[end - 1]!);
  if (isMarked) return word.slice(0, end - 1);
  return word;
}

const possessiveMarks = "’'‘";

/** Whether a run of capitalised words is an office or a member of a party, no name ("Conservative MP", "Prime Minister"). */
export function isOfficeRun(run: string, rules: Lexicon): boolean {
  const words = splitWords(run.toLowerCase());
  const last = words.at(-1)!;
  if (words.length < 2 || isGivenName(words[0]!)) return false;
  const isRole = rules.roles.has(last) && !rules.styles.has(last);
  if (isRole && !rules.persons.surnames.has(last)) return true;
  const isLed = words
    .slice(0, -1)
    .every((word) => rules.persons.peoples.has(word) || isTitleWord(word, rules));
  return isLed && (isRole || rules.persons.postNominals.has(last));
}

/** Whether a capitalised name names a body ("Foreign Ministry", "Reuters"), by its words. */
export function isBodyName(name: string, rules: Lexicon): boolean {
  const lower = lowerCase(name);
  for (let start = 0; start < lower.length; start++) {
    let end = start;
    while (end < lower.length && !partsWords(lower.charCodeAt(end))) end++;
    const word = lower.slice(start, end);
    if (rules.bodyWords.has(word) || rules.collectives.has(word)) return true;
    start = end;
  }
  return false;
}

const partsWords = (code: number): boolean => code === 0x2d || isSpace(code);

/** Whether a word is a given name in wide use. */
export function isGivenName(word: string): boolean {
  const lower = word.toLowerCase();
  return feminineGivenNames.has(lower) || masculineGivenNames.has(lower) || sharedGivenNames.has(lower);
}

/** The gender the first word of a name tells, of "Per-Olof" the first part; undefined for names of both. */
export function genderOfGivenName(name: string): Gender | undefined {
  const first = withoutPossessive(splitWords(name.toLowerCase())[0]!);
  const hyphen = first.indexOf("-");
  return givenNameGender(first) ?? (hyphen < 0 ? undefined : givenNameGender(first.slice(0, hyphen)));
}

function givenNameGender(word: string): Gender | undefined {
  if (feminineGivenNames.has(word)) return "feminine";
  return masculineGivenNames.has(word) ? "masculine" : undefined;
}

/** The singular of a noun by its ending; the noun itself where it has no ending of a plural. */
export function singularOf(noun: string, rules: Lexicon): string {
  const [plural, singular] = rules.persons.pluralEndings.find(([ending]) => noun.endsWith(ending)) ?? [
    "",
    "",
  ];
  return noun.slice(0, noun.length - plural.length) + singular;
}
