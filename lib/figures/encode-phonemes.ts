import type { Script } from "../domain/figure";
import { ARABIC_INITIALS, ARABIC_LETTERS, ARABIC_PAIRS } from "./phonemes/arabic";
import { CYRILLIC_LETTERS, CYRILLIC_PAIRS } from "./phonemes/cyrillic";
import { HEBREW_GERESH, HEBREW_INITIALS, HEBREW_LETTERS } from "./phonemes/hebrew";
import { LATIN_LETTERS, LATIN_RULES } from "./phonemes/latin";

/** Which script a word is written in, told by its first letter of a script we know; Latin if there is none. */
export function scriptOf(word: string): Script {
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at);
    const script = BLOCKS.find(([from, to]) => code >= from && code <= to)?.[2];
    if (script !== undefined) return script;
  }
  return "Latn";
}

/** The blocks of Unicode whose letters tell a script, from the first to the last character of each. */
const BLOCKS: readonly (readonly [number, number, Script])[] = [
  [0x41, 0x5a, "Latn"],
  [0x61, 0x7a, "Latn"],
  [0x600, 0x6ff, "Arab"],
  [0x750, 0x77f, "Arab"],
  [0xfb50, 0xfdff, "Arab"],
  [0xfe70, 0xfeff, "Arab"],
  [0x590, 0x5ff, "Hebr"],
  [0x400, 0x52f, "Cyrl"],
];

/** True for the two scripts that leave short vowels out. */
export function isAbjad(script: Script): boolean {
  return script === "Arab" || script === "Hebr";
}

/**
 * The sounds of one word in the alphabet of `phonemes/alphabet.ts`, from any of the four scripts. Articles and other
 * particles must be cut off before. Characters of no known sound are left out, so the answer may be empty.
 */
export function encodePhonemes(word: string, script: Script): string {
  const lower = word.toLowerCase();
  if (script === "Arab") return encodeArabic(lower);
  if (script === "Hebr") return encodeHebrew(lower);
  return script === "Cyrl" ? encodeCyrillic(lower) : encodeLatin(lower);
}

/** Letters that stand for themselves in every form of Unicode; few words hold others. */
const ARABIC_ALONE = /^[\u0621-\u063a\u0641-\u064a]*$/;
const HEBREW_ALONE = /^[\u05d0-\u05ea]*$/;

const GERESH: ReadonlySet<string | undefined> = new Set("'’׳");

function encodeArabic(word: string): string {
  const letters = ARABIC_ALONE.test(word)
    ? word
    : word.normalize("NFKC").replace(/[\u064b-\u065f\u0670\u0640\u200c\u200d]/g, "");
  let sounds = "";
  for (let at = 0; at < letters.length; at++) {
    const letter = letters[at]!;
    // "نصرالله" writes twice the l that "Nasrallah" is heard with once.
    if (letter === "ل" && letter === letters[at - 1]) continue;
    const initial = at === 0 ? ARABIC_INITIALS[letter] : undefined;
    sounds += initial ?? ARABIC_LETTERS[letter] ?? "";
  }
  return withSilentEnd(applyRules(sounds, ARABIC_PAIRS));
}

/** A final h is hardly heard. */
function withSilentEnd(sounds: string): string {
  return sounds.length > 1 && sounds.endsWith("h") ? `${sounds.slice(0, -1)}ħ` : sounds;
}

function encodeHebrew(word: string): string {
  const letters = HEBREW_ALONE.test(word) ? word : word.normalize("NFKD").replace(/[\u0591-\u05c7]/g, "");
  let sounds = "";
  for (let at = 0; at < letters.length; at++) {
    const letter = letters[at]!;
    if (letter === letters[at - 1] && "ויל".includes(letter)) continue;
    const foreign = GERESH.has(letters[at + 1]) ? HEBREW_GERESH[letter] : undefined;
    const initial = at === 0 ? HEBREW_INITIALS[letter] : undefined;
    sounds += foreign ?? initial ?? HEBREW_LETTERS[letter] ?? "";
  }
  return withSilentEnd(sounds);
}

function encodeCyrillic(word: string): string {
  let sounds = "";
  for (const letter of word.normalize("NFC")) sounds += CYRILLIC_LETTERS[letter] ?? "";
  return applyRules(sounds, CYRILLIC_PAIRS);
}

function encodeLatin(word: string): string {
  if (/^[a-z]*$/.test(word)) return applyRules(word, LATIN_RULES);
  let letters = "";
  for (const letter of word.normalize("NFC")) letters += LATIN_LETTERS[letter] ?? plainLetters(letter);
  return applyRules(letters, LATIN_RULES);
}

function plainLetters(letter: string): string {
  return letter.normalize("NFKD").replace(/[^a-z]/g, "");
}

function applyRules(text: string, rules: readonly (readonly [RegExp, string])[]): string {
  return rules.reduce((sounds, [pattern, replacement]) => sounds.replace(pattern, replacement), text);
}
