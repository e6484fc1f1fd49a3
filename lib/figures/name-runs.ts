import { isAbjad } from "./encode-phonemes";
import { type NameUnit, readNameUnits } from "./name-units";
import type { NameToken } from "./name-tokens";
import { ABD, ABU, ARTICLES, PARTICLES, PATRONYMICS, TITLES, UMM } from "./name-words";

/** Neighbouring words that may together be a name, as units; its tokens are [from, to) of the passage. */
export interface NameRun {
  readonly from: number;
  readonly to: number;
  readonly units: readonly NameUnit[];
}

const ADJACENT = /^(?:[ \u00a0\u202f]{1,2}|[-‐‑־]['’‘]?|\u200c|[-‐]\s*\n\s*|\.[ \u00a0\u202f]?|\.[-‐‑])$/;

/**
 * The runs of words in which names are sought: capitalised words one beside the other with the particles between them,
 * and in scripts without capitals all words up to the next punctuation mark. A possessive ends a run.
 */
export function findRuns(text: string, tokens: readonly NameToken[]): readonly NameRun[] {
  const runs: NameRun[] = [];
  let from = 0;
  const close = (to: number) => {
    if (to > from) runs.push({ from, to, units: readNameUnits(text, tokens, from, to) });
  };
  for (let at = 0; at < tokens.length; at++) {
    const joined = at > from && isAdjacent(text, tokens[at - 1]!, tokens[at]!);
    if (!joined) {
      close(at);
      from = at;
    }
    if (mayStandInName(text, tokens, at, joined)) continue;
    close(at);
    from = at + 1;
  }
  close(tokens.length);
  return runs;
}

/** True if nothing but a space, a hyphen or the full stop of an abbreviation stands between two words. */
export function isAdjacent(text: string, left: NameToken, right: NameToken): boolean {
  const gap = text.slice(left.end, right.start);
  if (gap === " ") return true;
  if (!ADJACENT.test(gap)) return false;
  return !gap.startsWith(".") || left.text.length === 1 || TITLES.has(left.folded);
}

/** No name has more small words in a row ("bint al-"); a longer row is not looked through. */
const MOST_PARTICLES = 5;

/** Is this word capitalised, or one of the small words that lead up to a word that is? */
function mayStandInName(text: string, tokens: readonly NameToken[], at: number, joined: boolean): boolean {
  if (joined && isSecondSyllable(text, tokens, at)) return true;
  for (let i = at; i < at + MOST_PARTICLES; i++) {
    const token = tokens[i]!;
    if (isAbjad(token.script) || token.letterCase === "capital" || token.letterCase === "upper") return true;
    const next = tokens[i + 1];
    if (token.letterCase !== "lower" || next === undefined || !isAdjacent(text, token, next)) return false;
    if (!isParticle(token, /^[-‐]/.test(text.slice(token.end, next.start)), joined || i > at)) return false;
    if (next.letterCase !== "lower") return true;
  }
  return false;
}

const LONGEST_SYLLABLE = 6;

/** "Zhen-hai": the second half of a given name of East Asia, in small letters. */
function isSecondSyllable(text: string, tokens: readonly NameToken[], at: number): boolean {
  const [first, second] = [tokens[at - 1]!, tokens[at]!];
  if (second.script !== "Latn" || second.letterCase !== "lower" || first.letterCase !== "capital")
    return false;
  if (second.text.length > LONGEST_SYLLABLE || first.text.length > LONGEST_SYLLABLE) return false;
  return second.text.length > 1 && text[second.start - 1] === "-" && second.start - first.end === 1;
}

function isParticle(token: NameToken, hyphen: boolean, inside: boolean): boolean {
  const word = token.folded;
  if (ABU.has(word) || UMM.has(word) || ABD.has(word)) return true;
  if (ARTICLES.has(word)) return hyphen || word === "al" || word === "ul" || (inside && isFreeArticle(token));
  return inside && (PATRONYMICS.has(word) || PARTICLES.has(word));
}

function isFreeArticle(token: NameToken): boolean {
  return token.folded === "el" || token.script === "Cyrl";
}
