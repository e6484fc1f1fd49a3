import type { Script } from "../domain/figure";
import { isAbjad } from "./encode-phonemes";
import {
  GLIDES,
  OMISSION,
  OMISSION_IN_ABJAD,
  OTHER_VOWEL,
  PHONEMES,
  SUBSTITUTIONS,
  VOWELS,
  VOWEL_OMISSION_ACROSS_SCRIPTS,
  VOWEL_SUBSTITUTIONS,
} from "./phonemes/alphabet";

/** How two words are compared: with vowels on both sides, on one side only, or on neither. */
type Comparison = "voweled" | "mixed" | "abjad";

const SIZE = PHONEMES.length;
const NO_CODE = 0xff;
/** The code of a phoneme by its UTF-16 unit: a table is several times as quick as a map, and asked at every comparison. */
const CODES = makeCodes();
const FIRST_SOUND = 1.2;
const SHORTEST = 1.2;
const VOWEL_SHARE = 0.35;
const FEMININE = 1.2;
const OPEN = "aeiouāūīywħhxʿ";

const substitution = substitutionTable();
const omissions: Readonly<Record<Comparison, Float64Array>> = {
  voweled: omissionTable((phoneme) => OMISSION[phoneme] ?? 1),
  mixed: omissionTable((phoneme) =>
    VOWELS.includes(phoneme)
      ? Math.min(VOWEL_OMISSION_ACROSS_SCRIPTS, OMISSION[phoneme] ?? 1)
      : (OMISSION[phoneme] ?? 1),
  ),
  abjad: omissionTable((phoneme) => OMISSION_IN_ABJAD[phoneme] ?? 1),
};
const lengths = omissionTable((phoneme) =>
  VOWELS.includes(phoneme) || GLIDES.includes(phoneme) || phoneme === "ħ" ? VOWEL_SHARE : 1,
);

/**
 * How alike two words sound, given as phonemes, 0 to 1: one minus the weighted edit distance over the mean length. The
 * first sound counts a fifth more. Vowels are nearly free between a spelling with vowels and an abjad, and dear inside
 * one abjad, where "ولايت" and "ولايتي" are two words. A final a against a consonant makes another name ("Kamal",
 * "Kamala"), but in Cyrillic, where it may be a case ending. Phonemes outside the alphabet are left out.
 */
export function compareSounds(one: string, oneScript: Script, other: string, otherScript: Script): number {
  const a = codesOf(one);
  const b = codesOf(other);
  const cased = oneScript === "Cyrl" || otherScript === "Cyrl";
  const gender = !cased && (isFeminineOf(one, other) || isFeminineOf(other, one)) ? FEMININE : 0;
  const distance = editDistance(a, b, omissions[comparisonOf(oneScript, otherScript)]) + gender;
  return Math.max(0, 1 - distance / Math.max(SHORTEST, (lengthOf(a) + lengthOf(b)) / 2));
}

function codesOf(phonemes: string): readonly number[] {
  const codes: number[] = [];
  for (let at = 0; at < phonemes.length; at++) {
    const code = CODES[phonemes.charCodeAt(at)] ?? NO_CODE;
    if (code !== NO_CODE) codes.push(code);
  }
  return codes;
}

function makeCodes(): Uint8Array {
  const units = Array.from(PHONEMES, (phoneme) => phoneme.charCodeAt(0));
  const codes = new Uint8Array(Math.max(...units) + 1).fill(NO_CODE);
  units.forEach((unit, code) => (codes[unit] = code));
  return codes;
}

function lengthOf(codes: readonly number[]): number {
  let length = 0;
  for (const code of codes) length += lengths[code]!;
  return length;
}

/** True if one word ends in a, as most women's names do, and the other in a firm consonant. */
function isFeminineOf(one: string, other: string): boolean {
  const [last, otherLast] = [one.at(-1) ?? "", other.at(-1) ?? ""];
  return (last === "a" || last === "ā") && (otherLast === "" || !OPEN.includes(otherLast));
}

function comparisonOf(a: Script, b: Script): Comparison {
  if (!isAbjad(a) && !isAbjad(b)) return "voweled";
  return a === b ? "abjad" : "mixed";
}

/** Two rows of a table of distances, which every comparison fills anew. */
const ROWS = [new Float64Array(64), new Float64Array(64)] as const;

function editDistance(a: readonly number[], b: readonly number[], omission: Float64Array): number {
  let [above, row] =
    b.length < ROWS[0].length ? ROWS : [new Float64Array(b.length + 1), new Float64Array(b.length + 1)];
  above[0] = 0;
  for (let j = 1; j <= b.length; j++) above[j] = above[j - 1]! + omission[b[j - 1]!]!;
  for (let i = 1; i <= a.length; i++) {
    const sound = a[i - 1]!;
    const drop = omission[sound]!;
    row[0] = above[0]! + drop;
    for (let j = 1; j <= b.length; j++) {
      const other = b[j - 1]!;
      const change = substitution[sound * SIZE + other]! * (i === 1 && j === 1 ? FIRST_SOUND : 1);
      row[j] = Math.min(above[j]! + drop, row[j - 1]! + omission[other]!, above[j - 1]! + change);
    }
    [above, row] = [row, above];
  }
  return above[b.length]!;
}

function omissionTable(cost: (phoneme: string) => number): Float64Array {
  return Float64Array.from(Array.from(PHONEMES, cost));
}

/** What it costs to hear one phoneme as another, by the codes of both: nothing for the same, one if nothing is known. */
function substitutionTable(): Float64Array {
  const costs = new Float64Array(SIZE * SIZE).fill(1);
  const set = (a: string, b: string, cost: number) => {
    const [one, other] = [PHONEMES.indexOf(a), PHONEMES.indexOf(b)];
    costs[one * SIZE + other] = cost;
    costs[other * SIZE + one] = cost;
  };
  for (const vowel of VOWELS) for (const other of PHONEMES) set(vowel, other, vowelCost(vowel, other));
  for (const [[a = "", b = ""], cost] of Object.entries(SUBSTITUTIONS)) set(a, b, cost);
  for (let code = 0; code < SIZE; code++) costs[code * SIZE + code] = 0;
  return costs;
}

function vowelCost(vowel: string, other: string): number {
  if (VOWELS.includes(other)) {
    if (vowel === "ā" || other === "ā") return 0.06;
    return VOWEL_SUBSTITUTIONS[vowel < other ? vowel + other : other + vowel] ?? OTHER_VOWEL;
  }
  if (other === "ħ") return 0.12;
  if (!GLIDES.includes(other)) return 1;
  const fits = other === "ū" || other === "w" ? "uo".includes(vowel) : "ie".includes(vowel);
  if (!fits) return 0.3;
  return other === "ū" || other === "ī" ? 0.02 : 0.15;
}
