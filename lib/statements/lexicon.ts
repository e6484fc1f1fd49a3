import { makeLanguageRules, type LanguageRules } from "../text/languages/language-rules";
import { compileDates, type DatePatterns } from "../text/date-patterns";
import { type CueIndex, indexCues, indexPairs } from "./cue-index";
import { makeSpelling, type Spell, spellRules } from "./spell-rules";
import { indexKinds, type KindIndex } from "./word-kinds";
import { CASED, DIGITS, LETTERS } from "../text/letters.table";

type Persons = LanguageRules["persons"];

/** The tables of a language by word. No word of a text is in a Map that was not put there, "constructor" not either. */
interface WordTables {
  readonly roles: ReadonlyMap<string, readonly string[]>;
  readonly ownerPronouns: ReadonlyMap<string, string>;
  readonly objectPronouns: ReadonlyMap<string, string>;
  readonly persons: Omit<Persons, "roleVerbs"> & {
    readonly roleVerbs: ReadonlyMap<string, readonly string[]>;
  };
}

/** A language's rules with what is looked up at every word worked out beforehand. */
export interface Lexicon extends Omit<LanguageRules, keyof WordTables>, WordTables {
  /** The spelling of the words of these rules; a text's words are compared in it. */
  readonly spell: Spell;
  readonly cueIndex: CueIndex;
  /** The same by the first two words of a form. */
  readonly cuePairs: CueIndex;
  /** What the sieves look for in a sentence before they read it. */
  readonly wordKinds: KindIndex;
  /** The phrases for "according to", in words, by their first word. */
  readonly accordingToIndex: ReadonlyMap<string, readonly (readonly string[])[]>;
  /** The phrases that may stand between the parts of a verb of saying, in words. */
  readonly fillerWords: readonly (readonly string[])[];
  /** The small words onto which letters may be written, besides the verbs of saying. */
  readonly cliticHosts: ReadonlySet<string>;
  /** "According to him", in words. */
  readonly sourcePronounWords: readonly (readonly string[])[];
  /** Never part of a name, however they are written. */
  readonly functionWords: ReadonlySet<string>;
  /** Verbs, "that" and "who": no phrase around a name goes beyond them. */
  readonly clauseWords: ReadonlySet<string>;
  /** Words by which a clause may join the one before ("and", "but"). */
  readonly joints: ReadonlySet<string>;
  /** Never the first word of a name where a sentence begins with them. */
  readonly openingWords: ReadonlySet<string>;
  readonly monthNames: ReadonlySet<string>;
  /** Weekdays and parts of the day. */
  readonly calendarWords: ReadonlySet<string>;
  /** "this month", "last night": two-word phrases of time. */
  readonly calendarPhrases: ReadonlySet<string>;
  readonly dates: DatePatterns;
  /** An occasion with its addressee: group 1 the words, 2 the noun, 3 what follows it. */
  readonly occasionPattern: RegExp | undefined;
  readonly placePattern: RegExp | undefined;
  /** From "who" or "which" to the next comma: it tells of somebody, not of when the words were said. */
  readonly relativeClause: RegExp;
  /** From "that" on: what is said, or what it refers to. */
  readonly subordinateClause: RegExp;
}

/** The lexicon for a BCP 47 tag; undefined where we do not know the language. */
export function getLexicon(language: string): Lexicon | undefined {
  const primary = language.toLowerCase().split("-")[0] ?? "";
  const known = lexicons.get(primary);
  if (known !== undefined) return known;
  const rules = makeLanguageRules(primary);
  if (rules === undefined) return undefined;
  const made = makeLexicon(rules);
  lexicons.set(primary, made);
  return made;
}

/** Made when a text of the language is first read: a worker that wakes up reads texts of one language or two. */
const lexicons = new Map<string, Lexicon>();

function makeLexicon(printed: LanguageRules): Lexicon {
  const spell = makeSpelling(printed);
  const rules = spellRules(printed, spell);
  const { pronouns, calendar } = rules;
  const cueIndex = indexCues(rules);
  const calendarWords = new Set([...calendar.weekdays.flat(), ...calendar.dayParts].map(spell));
  return {
    ...rules,
    ...wordTables(rules),
    spell,
    cueIndex,
    cuePairs: indexPairs(cueIndex),
    wordKinds: indexKinds(rules, cueIndex),
    accordingToIndex: byFirstWord(rules.accordingTo),
    fillerWords: (rules.reported?.fillers ?? []).map((phrase) => phrase.split(" ")),
    cliticHosts: cliticHosts(rules),
    sourcePronounWords: [...(rules.reported?.sourcePronouns ?? [])].map((phrase) => phrase.split(" ")),
    functionWords: functionWordsOf(rules, spell),
    clauseWords: new Set([...rules.finiteVerbs, ...rules.complementisers, ...pronouns.relative]),
    joints: new Set([...rules.coordinators, ...rules.contrasts]),
    openingWords: openingWordsOf(rules),
    monthNames: new Set(calendar.months.flat()),
    calendarWords,
    calendarPhrases: new Set(phrasesOf(calendar).map(spell)),
    dates: compileDates(calendar),
    occasionPattern: occasionPattern(rules),
    placePattern: placePattern(rules),
    subordinateClause: wordAndRest(rules.complementisers, "[^\\n]*"),
    relativeClause: wordAndRest(pronouns.relative, "[^,]*"),
  };
}

function wordTables({ roles, ownerPronouns, objectPronouns, persons }: LanguageRules): WordTables {
  return {
    roles: new Map(Object.entries(roles)),
    ownerPronouns: new Map(Object.entries(ownerPronouns)),
    objectPronouns: new Map(Object.entries(objectPronouns)),
    persons: { ...persons, roleVerbs: new Map(Object.entries(persons.roleVerbs)) },
  };
}

function cliticHosts(rules: LanguageRules): ReadonlySet<string> {
  const { complementisers, unsaid, prepositions, adverbs, contrasts, hypothetical, pronouns, reported } =
    rules;
  const lists = [complementisers, unsaid, prepositions, adverbs, contrasts, hypothetical];
  const small = [pronouns.masculine, pronouns.feminine];
  const told = reported ? [reported.sourcePronouns, reported.resumptives] : [];
  return new Set([...lists, ...small, ...told].flatMap((words) => [...words]));
}

function phrasesOf({ dayOffsets, spans }: LanguageRules["calendar"]): readonly string[] {
  return [...Object.keys(dayOffsets), ...Object.keys(spans)];
}

function functionWordsOf(rules: LanguageRules, spell: Spell): ReadonlySet<string> {
  return new Set([
    ...rules.definite,
    ...rules.indefinite,
    ...rules.prepositions,
    ...rules.subordinators,
    ...rules.hypothetical,
    ...rules.coordinators,
    ...rules.complementisers,
    ...Object.values(rules.pronouns).flatMap((set) => [...set]),
    ...rules.calendar.weekdays.flat().map(spell),
  ]);
}

function openingWordsOf(rules: LanguageRules): ReadonlySet<string> {
  const { calendar } = rules;
  return new Set([
    ...rules.expletives,
    ...rules.adverbs,
    ...rules.auxiliaries,
    ...Object.keys(rules.roles),
    ...rules.cues.flatMap((cue) => cue.participle),
    ...[...rules.accordingTo, ...phrasesOf(calendar)].map((phrase) => phrase.split(" ")[0]!),
  ]);
}

/** One of the words and what follows it; matches nothing where a language has no such words. */
function wordAndRest(words: ReadonlySet<string>, rest: string): RegExp {
  return new RegExp(
    words.size === 0
      ? "(?!)"
      : `${initialOf(words)}(?<![${LETTERS}])(?:${alternatives(words)})(?![${LETTERS}])${rest}`,
    "giu",
  );
}

function byFirstWord(phrases: readonly string[]): ReadonlyMap<string, readonly (readonly string[])[]> {
  const index = new Map<string, (readonly string[])[]>();
  for (const phrase of phrases) {
    const words = phrase.split(" ");
    index.set(words[0]!, [...(index.get(words[0]!) ?? []), words]);
  }
  return index;
}

/**
 * Looks at the first letter, and whether a Latin one stands before it, before anything else: most places of a text are
 * told by that, and to ask for letters of every script takes many times as long.
 */
function initialOf(words: Iterable<string>): string {
  const letters = new Set([...words].map((word) => String.fromCodePoint(word.codePointAt(0)!)));
  return `(?=[${[...letters].join("")}])(?<![a-z])`;
}

function alternatives(words: Iterable<string>): string {
  return [...words].sort((a, b) => b.length - a.length).join("|");
}

function occasionPattern(rules: LanguageRules): RegExp | undefined {
  if (rules.occasionNouns.size === 0 || rules.occasionPrepositions.size === 0) return undefined;
  const days = rules.calendar.weekdays.flat().join("|");
  const places = alternatives(rules.placePrepositions);
  const that = alternatives(rules.complementisers);
  const articles = alternatives([...rules.definite, ...rules.indefinite]);
  const stop =
    `(?=\\s+(?:${that})\\s|\\s+(?:on\\s+)?(?:${days})\\b|` +
    `\\s+(?:${places})\\s+[${CASED}]|\\s*[,.;:?!\\n“”"()]|$)`;
  const links = alternatives([...rules.addresseePrepositions, ...rules.occasionLinks]);
  return new RegExp(
    `${initialOf(rules.occasionPrepositions)}(?<![${LETTERS}${DIGITS}])(?:${alternatives(rules.occasionPrepositions)})\\s+(?:(?:${articles})\\s+)?` +
      `((?:[${LETTERS}${DIGITS}][${LETTERS}${DIGITS}’'.-]*\\s+){0,4}?(${alternatives(rules.occasionNouns)})` +
      `((?:\\s+(?:${links})\\s+[^,;:\\n“”"()]{2,120}?)?))${stop}`,
    "iu",
  );
}

function placePattern(rules: LanguageRules): RegExp | undefined {
  if (rules.placePrepositions.size === 0) return undefined;
  const name = `\\p{Lu}[${LETTERS}’'.-]*(?:\\s+\\p{Lu}[${LETTERS}’'.-]*){0,2}`;
  const opening = `${initialOf(rules.placePrepositions)}(?<![${LETTERS}${DIGITS}])`;
  return new RegExp(`${opening}(?:${alternatives(rules.placePrepositions)})\\s+(${name})`, "gu");
}
