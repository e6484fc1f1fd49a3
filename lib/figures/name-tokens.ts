import type { Script } from "../domain/figure";
import type { Span } from "../domain/span";
import { foldName } from "../text/fold-name";
import { encodePhonemes, scriptOf } from "./encode-phonemes";
import { type Reading, readWord } from "./name-readings";
import { ARTICLES, PATRONYMICS } from "./name-words";
import { findPrefixLengths } from "./written-on";
import { DIGITS, LETTERS, MARKS } from "../text/letters.table";

/**
 * A word of a text at its place. [start, end) is the word without a possessive ending, `tail` is where the printed word
 * ends with it. `text` is the word to compare, which for a word broken over two lines has the break taken out.
 */
export interface NameToken {
  readonly text: string;
  readonly folded: string;
  readonly start: number;
  readonly end: number;
  readonly tail: number;
  readonly script: Script;
  /** `other` for letters without case. */
  readonly letterCase: "lower" | "capital" | "upper" | "other";
  /** The word folded, and what remains of it without the letters that may be written onto it; read when asked for. */
  readonly cores: () => readonly string[];
  /** Its sounds, as `encodePhonemes` writes them; read when asked for. */
  readonly sounds: () => string;
  /** How it may be read where nothing stands before it; read when asked for, the same list for the same word. */
  readonly readings: () => readonly Reading[];
}

const WORD = new RegExp(
  String.raw`[${LETTERS}${DIGITS}][${LETTERS}${MARKS}${DIGITS}]*(?:[’'\u0060´‘׳״"\u200c](?=[${LETTERS}])(?:(?<=[א-ת]["״'’׳\u0060])|(?<![״"׳]))[${LETTERS}${MARKS}${DIGITS}]+)*`,
  "gu",
);
const POSSESSIVE = /(?<=.)[’'`´‘]s$/i;
const APOSTROPHE = /[’'`´‘]/;
const ELISION = /^(?:d|l|qu|jusqu|lorsqu|puisqu)[’'](?=\p{Lu})/u;
const SHORTEST_BREAK = 2;
const LINE_BREAK = /^[-‐]\s*\n\s*$/;

/**
 * The words of one stretch of a text, in order. Possessive endings and French elisions ("d’Haniyeh") stay outside of
 * the word, a word that a line break has hyphenated is one ("Bad-\nran"), and hyphens otherwise separate. `describe`
 * may remember words between calls.
 */
export function findTokens(
  text: string,
  stretch: Span,
  describe: WordDescriber = rememberDescriptions(),
): readonly NameToken[] {
  const found: NameToken[] = [];
  for (const match of text.slice(stretch.start, stretch.end).matchAll(WORD)) {
    const token = readToken(match[0], stretch.start + match.index, describe);
    const before = found.at(-1);
    if (before !== undefined && isBroken(text, before, token)) {
      const { start } = before;
      found[found.length - 1] = {
        ...describe(before.text + token.text),
        start,
        end: token.end,
        tail: token.tail,
      };
    } else found.push(token);
  }
  return found;
}

/** What of a word does not depend on its place. */
type Description = Pick<
  NameToken,
  "text" | "folded" | "script" | "letterCase" | "cores" | "sounds" | "readings"
>;

/** Describes a word. */
export type WordDescriber = (word: string) => Description;

/** A describer that reads each word once: names and the words of a text come back often. */
export function rememberDescriptions(): WordDescriber {
  const known = new Map<string, Description>();
  return (word) => {
    const description = known.get(word) ?? describeWord(word);
    known.set(word, description);
    return description;
  };
}

function describeWord(text: string): Description {
  const script = scriptOf(text);
  return {
    text,
    folded: foldName(text),
    script,
    letterCase: caseOf(text),
    cores: once(() => findPrefixLengths({ text, script }).map((length) => foldName(text.slice(length)))),
    sounds: once(() => encodePhonemes(text, script)),
    readings: once(() => readWord({ text, script })),
  };
}

/** Most words of a text are never asked for more than their letters, and others by every pass. */
function once<Value>(read: () => Value): () => Value {
  let value: Value | undefined;
  return () => (value ??= read());
}

function readToken(printed: string, at: number, describe: WordDescriber): NameToken {
  const apart = APOSTROPHE.test(printed);
  const elided = apart ? (ELISION.exec(printed)?.[0].length ?? 0) : 0;
  const word = apart ? printed.slice(elided).replace(POSSESSIVE, "") : printed;
  const { text, folded, script, letterCase, cores, sounds, readings } = describe(word);
  const start = at + elided;
  const [end, tail] = [start + word.length, at + printed.length];
  return { text, folded, script, letterCase, cores, sounds, readings, start, end, tail };
}

/** By the letters that have a case. Every word of a page is asked about, and of most letters their number tells it. */
function caseOf(word: string): NameToken["letterCase"] {
  let cased = 0;
  let small = 0;
  for (let at = 0; at < word.length; at++) {
    const isSmall = isSmallAt(word, at);
    if (!isSmall && !isCapitalAt(word, at)) continue;
    if (isSmall && cased === 0) return "lower";
    cased++;
    if (isSmall) small++;
  }
  if (cased === 0) return "other";
  return cased > 1 && small === 0 ? "upper" : "capital";
}

/** The letter at a place, or none in the second half of a pair; and general punctuation is none. */
function isSmallAt(word: string, at: number): boolean {
  const code = word.charCodeAt(at);
  if (code < 0x80) return code >= 0x61 && code <= 0x7a;
  return !isPunctuation(code) && SMALL.test(String.fromCodePoint(word.codePointAt(at)!));
}

function isCapitalAt(word: string, at: number): boolean {
  const code = word.charCodeAt(at);
  if (code < 0x80) return code >= 0x41 && code <= 0x5a;
  return !isPunctuation(code) && CAPITAL.test(String.fromCodePoint(word.codePointAt(at)!));
}

const isPunctuation = (code: number): boolean => code >= 0x2000 && code <= 0x206f;

const SMALL = /^\p{Ll}/u;
const CAPITAL = /^\p{Lu}/u;

function isBroken(text: string, before: NameToken, token: NameToken): boolean {
  if (token.letterCase !== "lower" || token.start - before.tail < SHORTEST_BREAK) return false;
  if (!LINE_BREAK.test(text.slice(before.tail, token.start))) return false;
  return !ARTICLES.has(before.folded) && !PATRONYMICS.has(before.folded);
}
