import { stemmer } from "stemmer";

import { COUNTRY_WORDS } from "./country-words";

const ARABIC_WORD = /^\p{Script=Arabic}+$/u;
const LATIN_WORD = /^[a-z]+$/;

/**
 * The stem of a folded word for itself, that of the country for a word of its people: Porter's for Latin letters (Porter
 * 1980), "light10" for Arabic ones (Larkey, Ballesteros and Connell 2007); in other scripts the word as it is. Porter's
 * second stemmer was measured and found no more on any set.
 */
export function ownStem(folded: string): string {
  if (LATIN_WORD.test(folded)) return stemmer(inOneSpelling(COUNTRY_WORDS.get(folded) ?? folded));
  return ARABIC_WORD.test(folded) ? stemArabic(folded) : folded;
}

const BRITISH_ISE = /^(.{4,})is(?=(?:e[sdr]?|ers|ing|ations?)$)/;
const BRITISH_OUR = /^(.{3,})our(?=(?:s|ed|ing|able|ite|al)?$)/;

/** The spellings of Britain as those of America; a word that only looks so changes on both sides of a comparison. */
function inOneSpelling(word: string): string {
  return word.replace(BRITISH_ISE, "$1iz").replace(BRITISH_OUR, "$1or");
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
