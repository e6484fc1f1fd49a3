import { COUNTRY_NAMES } from "./country-words";
import { foldWord, isStopWord, stemWord } from "./fold-word";

/** An index term and the word [start, end) of the text it stands for, so that shared words can be marked there. */
export type Term = { readonly term: string; readonly start: number; readonly end: number };

/**
 * Web addresses are no words; names of countries that are more than one word or are initials count as one; otherwise
 * letters and digits with marks, apostrophes and number signs inside.
 */
const WORDS =
  /(?:https?:\/\/|www\.|pic\.twitter\.com\/)\S+|United (?:States(?: of America)?|Kingdom)|(?:\p{Lu}\.){2,}|[\p{L}\p{N}][\p{L}\p{N}\p{M}\u0640]*(?:['’`][\p{L}\p{N}\p{M}]+|(?<=\p{N})[.,](?=\p{N})[\p{L}\p{N}]+)*/gu;
const ADDRESS = /^(?:https?:\/\/|www\.|pic\.twitter\.com\/)/u;
const ELISION = /^(?:[cdjlmnst]|qu|jusqu|lorsqu)['’`]/iu;
const CLITIC = /['’`](?:s|re|ll|ve|d|m)$/iu;
const NEGATED = /n['’`]t$|^cannot$/iu;

/**
 * The index terms of a text in order of reading, stop words left out and negations kept ("don't" and "cannot" give
 * "not"). `language` (BCP 47) only chooses the stop words; both sides of a comparison may be in different languages.
 */
export function analyse(text: string, language?: string): readonly Term[] {
  const terms: Term[] = [];
  for (const found of text.matchAll(WORDS)) {
    if (ADDRESS.test(found[0])) continue;
    const hashtag = /[#@]/u.test(text[found.index - 1] ?? "");
    for (const part of hashtag ? splitCamelCase(found[0]) : [{ word: found[0], at: 0 }]) {
      const start = found.index + part.at;
      const term = termOf(part.word, language);
      if (term !== undefined) terms.push({ term, start, end: start + part.word.length });
    }
  }
  return terms;
}

function termOf(word: string, language: string | undefined): string | undefined {
  const country = COUNTRY_NAMES.get(word);
  if (country) return stemWord(country);
  if (NEGATED.test(word)) return "not";
  const bare = word.replace(ELISION, "").replace(CLITIC, "").replace(/['’`]/gu, "");
  const folded = foldWord(/^\p{N}/u.test(bare) ? bare.replace(/,(?=\p{N}{3})/gu, "") : bare);
  return folded === "" || isStopWord(folded, language) ? undefined : stemWord(folded);
}

function splitCamelCase(word: string): readonly { word: string; at: number }[] {
  return [...word.matchAll(/\p{Lu}?[^\p{Lu}]+|\p{Lu}+(?!\p{Ll})/gu)].map((part) => ({
    word: part[0],
    at: part.index,
  }));
}
