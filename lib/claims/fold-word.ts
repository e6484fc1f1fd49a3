import { STOP_WORDS, type StopLanguage } from "./stop-words";

const MARKS = /\p{M}+/gu;
const ARABIC_WORD = /^\p{Script=Arabic}+$/u;
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

/** The language whose stop words count for a text of this language (BCP 47): English ones where there are no others. */
export function stopLanguage(language: string | undefined): StopLanguage {
  const primary = language?.slice(0, 2).toLowerCase();
  return primary === "fr" || primary === "es" ? primary : "en";
}
