import { feminineGivenNames } from "../text/languages/feminine-given-names";
import { masculineGivenNames } from "../text/languages/masculine-given-names";
import { sharedGivenNames } from "../text/languages/shared-given-names";
import type { Lexicon } from "./lexicon";

/** Told from titles, given names and pronouns, for "he" and "she" alone. */
export type Gender = "feminine" | "masculine";

/** Whether a word is a title, also within a compound ("Major-Gen"). */
export function isTitleWord(word: string, rules: Lexicon): boolean {
  const lower = word.toLowerCase().replace(/\.$/u, "");
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
  if (!/\s/u.test(run)) return { start: 0, end: run.length };
  const words = [...run.matchAll(/\S+/gu)];
  const last = words.findLastIndex(
    (word, at) => at === 0 || !rules.persons.postNominals.has(word[0].toLowerCase().replace(/[’'‘]s?$/u, "")),
  );
  const named = words.slice(0, last + 1);
  const end = last < words.length - 1 ? named[last]!.index + named[last]![0].length : run.length;
  return { start: startOf(named, rules), end };
}

function startOf(words: readonly RegExpMatchArray[], rules: Lexicon): number {
  if (isBodyName(words.at(-1)?.[0] ?? "", rules)) return 0;
  const hasSuffix = rules.nameSuffixes.has(words.at(-1)?.[0].toLowerCase() ?? "");
  const isTitle = (word: string) => isTitleWord(word, rules) || isOfficeWord(word, rules);
  const title = words.slice(0, hasSuffix ? -2 : -1).findLastIndex((word) => isTitle(word[0]));
  // "Ohio Republican Jim Doss": what precedes a full name.
  const people = words.slice(0, -2).findLastIndex((word) => rules.persons.peoples.has(word[0].toLowerCase()));
  const before = Math.max(title, people);
  if (before < 0) return 0;
  const isStyle = before === words.length - 2 && rules.styles.has(words[before]![0].toLowerCase());
  return words[isStyle ? before : before + 1]!.index!;
}

/** "Councillor", "Editor": an office that is no surname. */
function isOfficeWord(word: string, rules: Lexicon): boolean {
  const lower = word.toLowerCase();
  return rules.roles.has(lower) && !rules.persons.surnames.has(lower);
}

/** Whether a run of capitalised words is an office or a member of a party, no name ("Conservative MP", "Prime Minister"). */
export function isOfficeRun(run: string, rules: Lexicon): boolean {
  const words = run.toLowerCase().split(/\s+/u);
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
  return name
    .toLowerCase()
    .split(/[\s-]+/u)
    .some((word) => rules.bodyWords.has(word) || rules.collectives.has(word));
}

/** Whether a word is a given name in wide use. */
export function isGivenName(word: string): boolean {
  const lower = word.toLowerCase();
  return feminineGivenNames.has(lower) || masculineGivenNames.has(lower) || sharedGivenNames.has(lower);
}

/** The gender the first word of a name tells, of "Per-Olof" the first part; undefined for names of both. */
export function genderOfGivenName(name: string): Gender | undefined {
  const first = name
    .toLowerCase()
    .split(/\s+/u)[0]!
    .replace(/[’'‘]s?$/u, "");
  for (const part of new Set([first, first.split("-")[0]!])) {
    if (feminineGivenNames.has(part)) return "feminine";
    if (masculineGivenNames.has(part)) return "masculine";
  }
  return undefined;
}

/** The singular of a noun by its ending; the noun itself where it has no ending of a plural. */
export function singularOf(noun: string, rules: Lexicon): string {
  const [plural, singular] = rules.persons.pluralEndings.find(([ending]) => noun.endsWith(ending)) ?? [
    "",
    "",
  ];
  return noun.slice(0, noun.length - plural.length) + singular;
}
