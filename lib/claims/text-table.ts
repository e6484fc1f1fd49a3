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
  const readers = new Map<StopLanguage, WordReader>();
  const starts = [0];
  const terms: number[] = [];
  const from: number[] = [];
  const to: number[] = [];
  const flags: number[] = [];
  const add = (text: string, language?: string): number => {
    const key = stopLanguage(language);
    const read = readers.get(key) ?? rememberWords(key, vocabulary);
    readers.set(key, read);
    const start = terms.length;
    const slots: number[] = [];
    for (const word of findWords(text)) {
      const known = read(word.text);
      if (known === undefined) continue;
      if (isSlot(text, word, known.term)) slots.push(known.number);
      terms.push(known.number);
      from.push(word.start);
      to.push(word.start + word.text.length);
    }
    for (let at = start; at < terms.length; at++) flags.push(flagsAt(terms, at, start, slots));
    return starts.push(terms.length) - 2;
  };
  const toTable = (): TextTable => ({
    vocabulary,
    starts: new Uint32Array(starts),
    terms: new Uint32Array(terms),
    from: new Uint16Array(from),
    to: new Uint16Array(to),
    flags: new Uint8Array(flags),
  });
  return { add, toTable };
}

/** Gives the term of a printed word and its number, undefined for a stop word. */
type WordReader = (word: string) => { readonly term: string; readonly number: number } | undefined;

/** A reader of the words of one language; terms get numbers as they come. */
function rememberWords(language: StopLanguage, vocabulary: Map<string, number>): WordReader {
  const words = new Map<string, ReturnType<WordReader>>();
  return (word) => {
    const known = words.get(word);
    if (known !== undefined || words.has(word)) return known;
    const term = termOf(word, language);
    const read = term === undefined ? undefined : { term, number: vocabulary.get(term) ?? vocabulary.size };
    if (read) vocabulary.set(read.term, read.number);
    words.set(word, read);
    return read;
  };
}

function flagsAt(terms: readonly number[], at: number, start: number, slots: readonly number[]): number {
  const term = terms[at]!;
  const slot = slots.includes(term) ? SLOT : 0;
  const first = terms.indexOf(term, start);
  if (first === at) return slot;
  for (let other = first; other < at; other++) {
    const isPair = other > start && terms[other] === term && terms[other - 1] === terms[at - 1];
    if (isPair) return slot | REPEATED | REPEATED_PAIR;
  }
  return slot | REPEATED;
}

/** The terms of one text in order of reading. */
export function termsOfText(texts: TextTable, text: number): Uint32Array {
  return texts.terms.subarray(texts.starts[text], texts.starts[text + 1]);
}
