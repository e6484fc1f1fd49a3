import { stemmer } from "stemmer";

import { COUNTRY_WORDS } from "./country-words";
import { STOP_WORDS, type StopLanguage } from "./stop-words";
import { WORD_FAMILIES } from "./word-families";

const MARKS = /\p{M}+/gu;
const ARABIC_WORD = /^\p{Script=Arabic}+$/u;
const LATIN_WORD = /^[a-z]+$/;
const PLAIN_WORD = /^[A-Za-z]+$/;

/** Letters that Arabic and Persian keyboards and printers use for one another. */
const ARABIC_LETTERS: Readonly<Record<string, string>> = {
  ٱ: "ا",
  ى: "ي",
  ی: "ي",
  ې: "ي",
  ک: "ك",
  ة: "ه",
  ۀ: "ه",
  ہ: "ه",
  ھ: "ه",
};

/** Case, diacritics, compatibility forms, letter forms and digits of any script folded away; not stemmed. */
export function foldWord(word: string): string {
  if (PLAIN_WORD.test(word)) return word.toLowerCase();
  return word
    .normalize("NFKD")
    .replace(MARKS, "")
    .toLowerCase()
    .replace(/\u0640/gu, "")
    .replace(/[ٱىیېکةۀہھ]/gu, (letter) => ARABIC_LETTERS[letter] ?? letter)
    .replace(/[٠-٩]/gu, (digit) => String(digit.charCodeAt(0) - 0x0660))
    .replace(/[۰-۹]/gu, (digit) => String(digit.charCodeAt(0) - 0x06f0));
}

/** Whether a folded word is a stop word; `language` (a BCP 47 tag) decides between words of Latin script only. */
export function isStopWord(folded: string, language?: string): boolean {
  if (ARABIC_WORD.test(folded)) return STOP_WORDS.ar.has(folded);
  return STOP_WORDS[stopLanguage(language)].has(folded);
}

/**
 * The index term of a folded word: the country for a word of its people, the stem of the first word of its family, else
 * its own stem: Porter's for Latin letters (Porter 1980), "light10" for Arabic ones (Larkey, Ballesteros and Connell
 * 2007); in other scripts the word as it is. Porter's second stemmer was measured and found no more on any set.
 */
export function stemWord(folded: string): string {
  const stem = ownStem(folded);
  return FAMILIES.get(stem) ?? stem;
}

function ownStem(folded: string): string {
  if (LATIN_WORD.test(folded)) return stemmer(inOneSpelling(COUNTRY_WORDS.get(folded) ?? folded));
  return ARABIC_WORD.test(folded) ? stemArabic(folded) : folded;
}

const BRITISH_ISE = /^(.{4,})is(?=(?:e[sdr]?|ers|ing|ations?)$)/;
const BRITISH_OUR = /^(.{3,})our(?=(?:s|ed|ing|able|ite|al)?$)/;

/** The spellings of Britain as those of America; a word that only looks so changes on both sides of a comparison. */
function inOneSpelling(word: string): string {
  return word.replace(BRITISH_ISE, "$1iz").replace(BRITISH_OUR, "$1or");
}

/** The language whose stop words count for a text of this language (BCP 47): English ones where there are no others. */
export function stopLanguage(language: string | undefined): StopLanguage {
  const primary = language?.slice(0, 2).toLowerCase();
  return primary === "fr" || primary === "es" ? primary : "en";
}

const ARABIC_PREFIX = /^(?:وال|بال|كال|فال|لل|ال)(?=..)/u;

/** "for" or "to" before a verbal noun or a noun of place ("لتحقيق", "لمواجهة"); hardly a word of that length begins so. */
const ARABIC_TO = /^ل(?=[تم]...)/u;

/** "his", "her", "their", "our" at the end of a word. */
const ARABIC_OWNER = /(?<=...)(?:ها|هم|نا|ه)$/u;
const ARABIC_SUFFIXES = ["ها", "ان", "ات", "ون", "ين", "يه", "ه", "ي"];

function stemArabic(word: string): string {
  let stem = word.length > 3 && word.startsWith("و") ? word.slice(1) : word;
  stem = stem.replace(ARABIC_PREFIX, "").replace(ARABIC_TO, "").replace(ARABIC_OWNER, "");
  for (const suffix of ARABIC_SUFFIXES) {
    if (stem.endsWith(suffix) && stem.length - suffix.length >= 2) stem = stem.slice(0, -suffix.length);
  }
  return stem;
}

/** By stem of a word: the term of its family. */
const FAMILIES: ReadonlyMap<string, string> = new Map(
  WORD_FAMILIES.flatMap((family) => {
    const stems = family.split(" ").map((word) => ownStem(foldWord(word)));
    return stems.map((stem) => [stem, stems[0]!] as const);
  }),
);
