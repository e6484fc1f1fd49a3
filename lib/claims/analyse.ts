import { COUNTRY_NAMES } from "./country-words";
import { foldWord, isStopWord } from "./fold-word";
import { stemWord } from "./stem-word";
import { DIGITS, LETTERS, MARKS } from "../text/letters.table";

/** An index term and the word [start, end) of the text it stands for, so that shared words can be marked there. */
export type Term = { readonly term: string; readonly start: number; readonly end: number };

/** A printed word and where it begins in its text. */
export type Word = { readonly text: string; readonly start: number };

/**
 * Web addresses are no words; names of countries that are more than one word or are initials count as one; otherwise
 * letters and digits with marks, apostrophes and number signs inside.
 */
const WORDS = new RegExp(
  String.raw`(?:https?:\/\/|www\.|pic\.twitter\.com\/)\S+|United (?:States(?: of America)?|Kingdom)|(?:\p{Lu}\.){2,}|[${LETTERS}${DIGITS}][${LETTERS}${DIGITS}${MARKS}\u0640]*(?:['’\u0060][${LETTERS}${DIGITS}${MARKS}]+|(?<=[${DIGITS}])[.,](?=[${DIGITS}])[${LETTERS}${DIGITS}]+)*`,
  "gu",
);
const ADDRESS = /^(?:https?:\/\/|www\.|pic\.twitter\.com\/)/u;
const PLAIN_WORD = /^[A-Za-z]+$/;
const ELISION = /^(?:[cdjlmnst]|qu|jusqu|lorsqu)['’`]/iu;
const CLITIC = /['’`](?:s|re|ll|ve|d|m)$/iu;
const NEGATED = /n['’`]t$|^cannot$/iu;

/**
 * The index terms of a text in order of reading, stop words left out and negations kept ("don't" and "cannot" give
 * "not"). `language` (BCP 47) only chooses the stop words; both sides of a comparison may be in different languages.
 */
export function analyse(text: string, language?: string): readonly Term[] {
  const terms: Term[] = [];
  for (const word of findWords(text)) {
    const term = termOf(word.text, language);
    if (term !== undefined) terms.push({ term, start: word.start, end: word.start + word.text.length });
  }
  return terms;
}

/** The words of a text in order of reading, stop words too; the parts of a hashtag count as words. */
export function findWords(text: string): readonly Word[] {
  const words: Word[] = [];
  for (const { 0: word, index } of text.matchAll(WORDS)) {
    if (ADDRESS.test(word)) continue;
    const before = text[index - 1];
    if (before === "#" || before === "@") words.push(...splitCamelCase(word, index));
    else words.push({ text: word, start: index });
  }
  return words;
}

/** The index term of one word of {@link findWords}; undefined for a stop word. */
export function termOf(word: string, language?: string): string | undefined {
  const country = COUNTRY_NAMES.get(word);
  if (country) return stemWord(country);
  if (NEGATED.test(word)) return "not";
  const folded = foldWord(PLAIN_WORD.test(word) ? word : bareWord(word));
  return folded === "" || isStopWord(folded, language) ? undefined : stemWord(folded);
}

/** Gives the index term of a word; undefined for a stop word. */
export type TermReader = (word: string) => string | undefined;

/** {@link termOf} for the words of one text, each of which is stemmed only once. */
export function rememberTerms(language?: string): TermReader {
  const terms = new Map<string, string | undefined>();
  return (word) => {
    const known = terms.get(word);
    if (known !== undefined || terms.has(word)) return known;
    const term = termOf(word, language);
    terms.set(word, term);
    return term;
  };
}

/** Without elided article, ending after an apostrophe, and the signs between thousands. */
function bareWord(word: string): string {
  const bare = word.replace(ELISION, "").replace(CLITIC, "").replace(/['’`]/gu, "");
  return /^\p{N}/u.test(bare) ? bare.replace(/,(?=\p{N}{3})/gu, "") : bare;
}

function splitCamelCase(word: string, start: number): readonly Word[] {
  return [...word.matchAll(/\p{Lu}?[^\p{Lu}]+|\p{Lu}+(?!\p{Ll})/gu)].map((part) => ({
    text: part[0],
    start: start + part.index,
  }));
}
