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

const substitution = Float64Array.from({ length: SIZE * SIZE }, (_, at) =>
  substitutionCost(PHONEMES[Math.floor(at / SIZE)] ?? "", PHONEMES[at % SIZE] ?? ""),
);
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

function editDistance(a: readonly number[], b: readonly number[], omission: Float64Array): number {
  let above = [0];
  let row = [0];
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

function substitutionCost(a: string, b: string): number {
  if (a === b) return 0;
  const listed = SUBSTITUTIONS[a + b] ?? SUBSTITUTIONS[b + a];
  if (listed !== undefined) return listed;
  if (VOWELS.includes(a)) return vowelCost(a, b);
  return VOWELS.includes(b) ? vowelCost(b, a) : 1;
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
