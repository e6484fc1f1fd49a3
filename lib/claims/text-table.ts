import type { Span } from "../domain/span";
import { findWords, termOf } from "./analyse";
import { stopLanguage } from "./fold-word";
import { matterOf } from "./light-words";
import { isSlot } from "./slots";
import type { StopLanguage } from "./stop-words";
import { joinPlaces, packPlaces, readPlaces, type WordPlaces } from "./word-places";

/** Numbers of terms. */
export type TermColumn = Uint16Array | Uint32Array;

/**
 * Analysed texts in typed arrays, five bytes an occurrence of a term, or seven. Text number t has the occurrences
 * [starts[t], starts[t + 1]) of the other arrays, in order of reading.
 */
export type TextColumns = {
  readonly starts: Uint32Array;
  readonly terms: TermColumn;
  /** Where in its text the printed word of each occurrence stands. */
  readonly places: WordPlaces;
  /** {@link REPEATED}, {@link REPEATED_PAIR} and {@link SLOT} of each occurrence. */
  readonly flags: Uint8Array;
};

/** Analysed texts with their terms. */
export type TextTable = TextColumns & {
  /** Gives the number of a term; one that no text holds any more may have one. */
  readonly vocabulary: Pick<ReadonlyMap<string, number>, "get" | "size">;
  /** By number of a term: what part of its rarity it keeps, see `matterOf`. */
  readonly matter: Float64Array;
  /** By text: how often it stands on record; a text that several statements share is kept once. */
  readonly uses: Uint32Array;
};

/** The term stands earlier in the same text. */
export const REPEATED = 1;

/** The term and the one before it stand as neighbours earlier in the same text. */
export const REPEATED_PAIR = 2;

/** The term is a slot of the text, here or elsewhere in it. */
export const SLOT = 4;

/** Gives terms their numbers; a term it has not met gets the next one. */
export type TermNumbers = {
  readonly numberOf: (term: string) => number;
  readonly vocabulary: ReadonlyMap<string, number>;
};

/** Analyses texts one after the other, and each printed word only once. */
export type TextCollector = {
  /** Takes a text of at most 65,535 characters in and gives its number. `language` as for `analyse`. */
  readonly add: (text: string, language?: string) => number;
  /** Takes a text of other columns with the same terms over and gives its number here. */
  readonly copy: (columns: TextColumns, text: number) => number;
  /** All texts taken in so far. */
  readonly toColumns: () => TextColumns;
  /** The same with their terms, each text used once. */
  readonly toTable: () => TextTable & Pick<TermNumbers, "vocabulary">;
};

/** Numbers terms from those of a vocabulary on, which gets the new ones. */
export function numberTerms(vocabulary: Map<string, number> = new Map()): TermNumbers {
  return {
    vocabulary,
    numberOf: (term) => {
      const known = vocabulary.get(term);
      if (known !== undefined) return known;
      vocabulary.set(term, vocabulary.size);
      return vocabulary.size - 1;
    },
  };
}

/** An empty collector; collectors with the same numbers share what {@link rememberWords} knows, if it is given. */
export function collectTexts(numbers = numberTerms(), readerOf = rememberWords(numbers)): TextCollector {
  const draft: TextDraft = { starts: [0], terms: [], places: [], flags: [] };
  return {
    add: (text, language) => addText(draft, text, readerOf(stopLanguage(language))),
    copy: (columns, text) => copyText(draft, columns, text),
    toColumns: () => columnsOf(draft),
    toTable: () => ({
      ...columnsOf(draft),
      vocabulary: numbers.vocabulary,
      matter: Float64Array.from(numbers.vocabulary.keys(), matterOf),
      uses: new Uint32Array(draft.starts.length - 1).fill(1),
    }),
  };
}

/** Columns that still grow. */
type TextDraft = Readonly<Record<"starts" | "terms" | "flags", number[]>> & { readonly places: Span[] };

function addText({ starts, terms, places, flags }: TextDraft, text: string, read: WordReader): number {
  const start = terms.length;
  const slots: number[] = [];
  for (const word of findWords(text)) {
    const known = read(word.text);
    if (known === undefined) continue;
    if (isSlot(text, word, known.term)) slots.push(known.number);
    terms.push(known.number);
    places.push({ start: word.start, end: word.start + word.text.length });
  }
  for (let at = start; at < terms.length; at++) flags.push(flagsAt(terms, at, start, slots));
  return starts.push(terms.length) - 2;
}

function copyText({ starts, terms, places, flags }: TextDraft, columns: TextColumns, text: number): number {
  for (let at = columns.starts[text]!; at < columns.starts[text + 1]!; at++) {
    terms.push(columns.terms[at]!);
    flags.push(columns.flags[at]!);
  }
  places.push(...placesOfText(columns, text));
  return starts.push(terms.length) - 2;
}

function columnsOf({ starts, terms, places, flags }: TextDraft): TextColumns {
  return {
    starts: new Uint32Array(starts),
    terms: new Uint32Array(terms),
    places: packPlaces(starts, places),
    flags: new Uint8Array(flags),
  };
}

/** So many terms have numbers of two bytes. */
const MOST_SHORT = 0x10000;

/** Puts columns of the same terms one after the other; the texts of each keep their order. */
export function joinColumns(parts: readonly TextColumns[], termCount: number): TextColumns {
  const sizeOf = (count: (part: TextColumns) => number) => parts.reduce((sum, part) => sum + count(part), 0);
  const occurrences = sizeOf(({ terms }) => terms.length);
  const starts = new Uint32Array(sizeOf((part) => part.starts.length - 1) + 1);
  // What comparing takes time for is memory.
  const terms = termCount <= MOST_SHORT ? new Uint16Array(occurrences) : new Uint32Array(occurrences);
  const flags = new Uint8Array(occurrences);
  let text = 0;
  let at = 0;
  for (const part of parts) {
    for (let own = 1; own < part.starts.length; own++) starts[++text] = at + part.starts[own]!;
    terms.set(part.terms, at);
    flags.set(part.flags, at);
    at += part.terms.length;
  }
  return { starts, terms, places: joinPlaces(parts.map(({ places }) => places)), flags };
}

/** Gives the term of a printed word and its number, undefined for a stop word. */
type WordReader = (word: string) => { readonly term: string; readonly number: number } | undefined;

/** Readers of words, by the language of the stop words; each printed word is read once. */
export function rememberWords(numbers: TermNumbers): (language: StopLanguage) => WordReader {
  const readers = new Map<StopLanguage, WordReader>();
  return (language) => {
    const reader = readers.get(language) ?? readerOf(language, numbers);
    readers.set(language, reader);
    return reader;
  };
}

function readerOf(language: StopLanguage, { numberOf }: TermNumbers): WordReader {
  const words = new Map<string, ReturnType<WordReader>>();
  return (word) => {
    const known = words.get(word);
    if (known !== undefined || words.has(word)) return known;
    const term = termOf(word, language);
    const read = term === undefined ? undefined : { term, number: numberOf(term) };
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
export function termsOfText(texts: Pick<TextColumns, "starts" | "terms">, text: number): TermColumn {
  return texts.terms.subarray(texts.starts[text], texts.starts[text + 1]);
}

/** Where the terms of one text stand in it, in order of reading. */
export function placesOfText({ starts, places }: TextColumns, text: number): readonly Span[] {
  return readPlaces(places, starts[text]!, starts[text + 1]!);
}
