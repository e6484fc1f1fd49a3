import type { Script } from "../domain/figure";
import { ARABIC_INITIALS, ARABIC_LETTERS, ARABIC_PAIRS } from "./phonemes/arabic";
import { CYRILLIC_LETTERS, CYRILLIC_PAIRS } from "./phonemes/cyrillic";
import { HEBREW_GERESH, HEBREW_INITIALS, HEBREW_LETTERS } from "./phonemes/hebrew";
import { LATIN_LETTERS, LATIN_RULES } from "./phonemes/latin";

/** Which script a word is written in, told by its first letter of a script we know; Latin if there is none. */
export function scriptOf(word: string): Script {
  for (const letter of word) {
    if (/[A-Za-z]/.test(letter)) return "Latn";
    if (/[\u0600-\u06ff\u0750-\u077f\ufb50-\ufdff\ufe70-\ufeff]/.test(letter)) return "Arab";
    if (/[\u0590-\u05ff]/.test(letter)) return "Hebr";
    if (/[\u0400-\u052f]/.test(letter)) return "Cyrl";
  }
  return "Latn";
}

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

function encodeArabic(word: string): string {
  const letters = Array.from(word.normalize("NFKC").replace(/[\u064b-\u065f\u0670\u0640\u200c\u200d]/g, ""));
  let sounds = "";
  letters.forEach((letter, at) => {
    // "نصرالله" writes twice the l that "Nasrallah" is heard with once.
    if (letter === "ل" && letter === letters[at - 1]) return;
    const initial = at === 0 ? ARABIC_INITIALS[letter] : undefined;
    sounds += initial ?? ARABIC_LETTERS[letter] ?? "";
  });
  return applyRules(sounds, ARABIC_PAIRS).replace(/(?<=.)h$/, "ħ");
}

function encodeHebrew(word: string): string {
  const letters = Array.from(word.normalize("NFKD").replace(/[\u0591-\u05c7]/g, ""));
  let sounds = "";
  letters.forEach((letter, at) => {
    if ("ויל".includes(letter) && letter === letters[at - 1]) return;
    const foreign = /['’׳]/.test(letters[at + 1] ?? "") ? HEBREW_GERESH[letter] : undefined;
    const initial = at === 0 ? HEBREW_INITIALS[letter] : undefined;
    sounds += foreign ?? initial ?? HEBREW_LETTERS[letter] ?? "";
  });
  return sounds.replace(/(?<=.)h$/, "ħ");
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
