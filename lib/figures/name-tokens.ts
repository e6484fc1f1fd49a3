import type { Script } from "../domain/figure";
import type { Span } from "../domain/span";
import { scriptOf } from "./encode-phonemes";
import { foldName } from "./fold-name";
import { ARTICLES, PATRONYMICS } from "./name-words";

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
}

const WORD =
  /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:[’'`´‘׳״"\u200c](?=[\p{L}])(?:(?<=[א-ת]["״'’׳`])|(?<![״"׳]))[\p{L}\p{M}\p{N}]+)*/gu;
const POSSESSIVE = /(?<=.)[’'`´‘]s$/i;
const ELISION = /^(?:d|l|qu|jusqu|lorsqu|puisqu)[’'](?=\p{Lu})/u;
const LINE_BREAK = /^[-‐]\s*\n\s*$/;

/**
 * The words of one stretch of a text, in order. Possessive endings and French elisions ("d’Haniyeh") stay outside of
 * the word, a word that a line break has hyphenated is one ("Bad-\nran"), and hyphens otherwise separate.
 */
export function findTokens(text: string, stretch: Span): readonly NameToken[] {
  const found: NameToken[] = [];
  for (const match of text.slice(stretch.start, stretch.end).matchAll(WORD)) {
    const token = readToken(match[0], stretch.start + match.index);
    const before = found.at(-1);
    if (before !== undefined && isBroken(text, before, token)) found[found.length - 1] = join(before, token);
    else found.push(token);
  }
  return found;
}

function readToken(printed: string, at: number): NameToken {
  const elided = ELISION.exec(printed)?.[0].length ?? 0;
  const word = printed.slice(elided).replace(POSSESSIVE, "");
  const start = at + elided;
  return { ...describe(word), start, end: start + word.length, tail: at + printed.length };
}

function describe(word: string): Pick<NameToken, "text" | "folded" | "script" | "letterCase"> {
  return { text: word, folded: foldName(word), script: scriptOf(word), letterCase: caseOf(word) };
}

function caseOf(word: string): NameToken["letterCase"] {
  const letters = word.replace(/[^\p{Lu}\p{Ll}]/gu, "");
  if (letters === "") return "other";
  if (/^\p{Ll}/u.test(letters)) return "lower";
  return letters.length > 1 && !/\p{Ll}/u.test(letters) ? "upper" : "capital";
}

function isBroken(text: string, before: NameToken, token: NameToken): boolean {
  if (token.letterCase !== "lower" || !LINE_BREAK.test(text.slice(before.tail, token.start))) return false;
  return !ARTICLES.has(before.folded) && !PATRONYMICS.has(before.folded);
}

function join(before: NameToken, token: NameToken): NameToken {
  return { ...describe(before.text + token.text), start: before.start, end: token.end, tail: token.tail };
}
