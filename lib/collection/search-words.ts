import type { Span } from "../domain/span";
import { foldName } from "../text/fold-name";
import { hashPair, hashWord } from "./pair-filter";

/**
 * A word of a text, at [start, end) in UTF-16 units. `forms` are the folded spellings it is found by, the whole word
 * first: "Israel’s" is found as "israels", "israel" and "s".
 */
export interface SearchWord extends Span {
  readonly forms: readonly string[];
}

/** Reads the words of texts. It folds each spelling once and remembers it, so it is for some texts in a row. */
export interface WordReader {
  /** The words of a text, in order. */
  readonly findWords: (text: string) => readonly SearchWord[];
  /** Adds what an index knows a text by. */
  readonly addTo: (index: IndexedWords, text: string) => void;
}

/** What an index knows texts by: the forms of their words, and the pairs of words in a row on one line, hashed. */
export interface IndexedWords {
  readonly forms: Set<string>;
  readonly pairs: Set<number>;
}

type HashedWord = SearchWord & { readonly hashes: readonly number[] };

/** Is told of a run of letters and where it begins; true to be told of no more. */
export type RunVisitor = (run: string, start: number) => boolean;

/** Longest folded word that is told from a longer one that begins the same, in UTF-16 units. */
const MAX_FORM_LENGTH = 40;

const LETTER = String.raw`[\p{L}\p{N}]`;
const INNER = String.raw`[\p{L}\p{M}\p{N}\u00ad\u200b-\u200f\u2060\ufeff]*`;
/** Between letters an apostrophe belongs to the word, and so does the quotation mark of a Hebrew abbreviation. */
const JOINER = String.raw`(?:['’‘\u0060´׳]|(?<=[א-ת])["״](?=[א-ת]))`;
const WORDS = new RegExp(`${LETTER}${INNER}(?:${JOINER}${LETTER}${INNER})*`, "gu");
const JOINERS = /['’‘`´׳"״]/u;

const PLAIN = /^[A-Za-z0-9]+$/;
const DIGITS = /[٠-٩۰-۹]/g;
const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff"״]/g;
/** Scripts that put no space between words: every character is a word of its own. */
const UNSPACED = /[\u3005\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\u{20000}-\u{323af}]/u;
const UNSPACED_PARTS = new RegExp(`${UNSPACED.source}\\p{M}*|(?:(?!${UNSPACED.source}).)+`, "gsu");

/**
 * A reader of words. They are folded as names are (case, accents, Arabic and Hebrew points, tatweel, forms of alef, ya,
 * ta marbuta and kaf), and digits of any script are one.
 */
export function makeWordReader(): WordReader {
  const known = new Map<string, readonly HashedWord[]>();
  const partsOf = (run: string) => {
    const before = known.get(run);
    if (before !== undefined) return before;
    const parts = findParts(run).map((part) => ({ ...part, hashes: part.forms.map(hashWord) }));
    known.set(run, parts);
    return parts;
  };
  return {
    findWords: (text) => {
      const words: SearchWord[] = [];
      visitRuns(text, (run, at) => {
        for (const { start, end, forms } of partsOf(run)) {
          words.push({ start: at + start, end: at + end, forms });
        }
        return false;
      });
      return words;
    },
    addTo: ({ forms, pairs }, text) => {
      let before: readonly number[] = [];
      let lineEnd = endOfLine(text, 0);
      visitRuns(text, (run, at) => {
        if (at > lineEnd) {
          before = [];
          lineEnd = endOfLine(text, at);
        }
        for (const word of partsOf(run)) {
          for (const form of word.forms) forms.add(form);
          for (const first of before) for (const second of word.hashes) pairs.add(hashPair(first, second));
          before = word.hashes;
        }
        return false;
      });
    },
  };
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf("\n", from);
  return end < 0 ? text.length : end;
}

/** Goes through the runs of letters in a text. `matchAll` would take twice as long on thousands of words. */
export function visitRuns(text: string, visit: RunVisitor): void {
  const pattern = new RegExp(WORDS);
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    if (visit(match[0], match.index)) return;
  }
}

/** The words of a run of letters: one, but in scripts without spaces. */
export function findParts(run: string): readonly SearchWord[] {
  const parts = UNSPACED.test(run) ? [...run.matchAll(UNSPACED_PARTS)] : [{ 0: run, index: 0 }];
  return parts.flatMap(({ 0: word, index: start }) => {
    const forms = findForms(word);
    return forms.length > 0 ? [{ start, end: start + word.length, forms }] : [];
  });
}

function findForms(word: string): readonly string[] {
  const pieces = JOINERS.test(word) ? word.split(JOINERS) : [];
  const forms = [word, ...pieces].map(foldSpelling).filter((form) => form !== "");
  return [...new Set(forms)];
}

function foldSpelling(word: string): string {
  if (PLAIN.test(word)) return word.toLowerCase().slice(0, MAX_FORM_LENGTH);
  return foldName(word).replace(INVISIBLE, "").replace(DIGITS, latinDigit).slice(0, MAX_FORM_LENGTH);
}

function latinDigit(digit: string): string {
  const code = digit.charCodeAt(0);
  return String(code - (code < 0x06f0 ? 0x0660 : 0x06f0));
}
