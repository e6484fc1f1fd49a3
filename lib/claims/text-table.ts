import { findWords, termOf } from "./analyse";
import { stopLanguage } from "./fold-word";
import { isSlot } from "./slots";
import type { StopLanguage } from "./stop-words";

/**
 * Analysed texts in typed arrays, nine bytes an occurrence of a term. Text number t has the occurrences
 * [starts[t], starts[t + 1]) of the other arrays, in order of reading.
 */
export type TextTable = {
  /** The number of each term that some text holds. */
  readonly vocabulary: ReadonlyMap<string, number>;
  readonly starts: Uint32Array;
  readonly terms: Uint32Array;
  /** Where in its text the printed word begins and ends. */
  readonly from: Uint16Array;
  readonly to: Uint16Array;
  /** {@link REPEATED}, {@link REPEATED_PAIR} and {@link SLOT} of each occurrence. */
  readonly flags: Uint8Array;
};

/** The term stands earlier in the same text. */
export const REPEATED = 1;

/** The term and the one before it stand as neighbours earlier in the same text. */
export const REPEATED_PAIR = 2;

/** The term is a slot of the text, here or elsewhere in it. */
export const SLOT = 4;

/** Analyses texts one after the other, and each printed word only once. */
export type TextCollector = {
  /** Takes a text of at most 65,535 characters in and gives its number. `language` as for `analyse`. */
  readonly add: (text: string, language?: string) => number;
  /** All texts taken in so far. */
  readonly toTable: () => TextTable;
};

/** An empty collector. */
export function collectTexts(): TextCollector {
  const vocabulary = new Map<string, number>();
  const read = rememberWords(vocabulary);
  const starts = [0];
  const terms: number[] = [];
  const from: number[] = [];
  const to: number[] = [];
  const flags: number[] = [];
  const add = (text: string, language?: string): number => {
    const slots = new Set<number>();
    for (const word of findWords(text)) {
      const known = read(word.text, language);
      if (known === undefined) continue;
      if (isSlot(text, word, known.term)) slots.add(known.number);
      terms.push(known.number);
      from.push(word.start);
      to.push(word.start + word.text.length);
    }
    for (let at = starts.at(-1)!; at < terms.length; at++)
      flags.push(flagsAt(terms, at, starts.at(-1)!, slots));
    return starts.push(terms.length) - 2;
  };
  const toTable = (): TextTable => ({
    vocabulary,
    starts: Uint32Array.from(starts),
    terms: Uint32Array.from(terms),
    from: Uint16Array.from(from),
    to: Uint16Array.from(to),
    flags: Uint8Array.from(flags),
  });
  return { add, toTable };
}

type KnownTerm = { readonly term: string; readonly number: number };

/** Gives the term of a printed word, undefined for a stop word; terms are numbered as they come. */
function rememberWords(vocabulary: Map<string, number>) {
  const languages = new Map<StopLanguage, Map<string, KnownTerm | undefined>>();
  const number = (term: string): number => {
    const known = vocabulary.get(term) ?? vocabulary.size;
    vocabulary.set(term, known);
    return known;
  };
  return (word: string, language: string | undefined): KnownTerm | undefined => {
    const words = languages.get(stopLanguage(language)) ?? new Map<string, KnownTerm | undefined>();
    languages.set(stopLanguage(language), words);
    if (words.has(word)) return words.get(word);
    const term = termOf(word, language);
    const known = term === undefined ? undefined : { term, number: number(term) };
    words.set(word, known);
    return known;
  };
}

function flagsAt(terms: readonly number[], at: number, start: number, slots: ReadonlySet<number>): number {
  const term = terms[at]!;
  const slot = slots.has(term) ? SLOT : 0;
  const first = terms.indexOf(term, start);
  if (first === at) return slot;
  for (let other = first; other < at; other++) {
    const isPair = other > start && terms[other] === term && terms[other - 1] === terms[at - 1];
    if (isPair) return slot | REPEATED | REPEATED_PAIR;
  }
  return slot | REPEATED;
}
