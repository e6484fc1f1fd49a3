import { termOf } from "./analyse";

/** The words that turn a statement round, by language. */
const WORDS: Readonly<Record<string, string>> = {
  en: "not no never without nor neither none nothing nobody",
  ar: "لا لم لن ليس ليست غير بدون دون ولا ولم ولن وليس",
  fr: "ne pas jamais sans aucun aucune rien personne non ni",
  es: "no nunca jamás sin ningún ninguna nada nadie tampoco ni",
  he: "לא אין בלי אף ולא ואין",
  fa: "نه نیست بدون هیچ",
};

/** Index terms of words that turn a statement round, of all languages, as `analyse` gives them. */
export const NEGATIONS: readonly string[] = [
  ...new Set(
    Object.entries(WORDS).flatMap(([language, words]) =>
      words.split(" ").flatMap((word) => termOf(word, language) ?? []),
    ),
  ),
];
