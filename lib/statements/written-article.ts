import type { Lexicon } from "./lexicon";

/** Whether a word names an office, a person who speaks or a body, with or without the article written onto it. */
export function isSpeakingNoun(word: string, rules: Lexicon): boolean {
  return [word, withoutArticle(word, rules)].some(
    (one) => rules.roles.has(one) || rules.collectives.has(one) || rules.titles.has(one),
  );
}

/** A word without the article that is written onto it. */
export function withoutArticle(word: string, rules: Lexicon): string {
  const article = rules.reported?.article ?? "";
  return article !== "" && word.startsWith(article) && word.length > article.length + 1
    ? word.slice(article.length)
    : word;
}

/** Whether a word bears the article that is written onto nouns. */
export function hasArticle(word: string, rules: Lexicon): boolean {
  return withoutArticle(word, rules) !== word;
}

/** Whether a word names a body, with or without the article written onto it. */
export function isCollective(word: string, rules: Lexicon): boolean {
  return rules.collectives.has(word) || rules.collectives.has(withoutArticle(word, rules));
}
