import type { Span } from "../domain/span";
import { foldName } from "../text/fold-name";

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
  /** Adds the forms of all its words to a set; twice as fast. */
  readonly addForms: (text: string, into: Set<string>) => void;
}

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
  const known = new Map<string, readonly SearchWord[]>();
  const partsOf = (word: string) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const parts = findParts(word);
    known.set(word, parts);
    return parts;
  };
  // `matchAll` would take twice as long on a text of thousands of words.
  const pattern = new RegExp(WORDS);
  return {
    findWords: (text) => {
      const words: SearchWord[] = [];
      pattern.lastIndex = 0;
      for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
        const at = match.index;
        for (const { start, end, forms } of partsOf(match[0])) {
          words.push({ start: at + start, end: at + end, forms });
        }
      }
      return words;
    },
    addForms: (text, into) => {
      const spellings = new Set<string>();
      pattern.lastIndex = 0;
      for (let match = pattern.exec(text); match !== null; match = pattern.exec(text))
        spellings.add(match[0]);
      for (const spelling of spellings) {
        for (const { forms } of partsOf(spelling)) for (const form of forms) into.add(form);
      }
    },
  };
}

/** A run of letters as words of its own: one, but for scripts without spaces. */
function findParts(run: string): readonly SearchWord[] {
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
