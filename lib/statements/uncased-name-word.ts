import type { Lexicon } from "./lexicon";
import type { Token } from "./token";
import { hasArticle, isSpeakingNoun, withoutArticle } from "./written-article";

/** Whether a token may be part of a name: a word with no other meaning that the language knows; the first one bears no article. */
export function isNameWord(token: Token, rules: Lexicon, isFirst: boolean): boolean {
  const { lower, kind } = token;
  if (kind !== "word" || lower.length < 2 || !/^[\p{L}\p{M}'’׳־-]+$/u.test(lower)) return false;
  if (isFirst && hasArticle(lower, rules)) return false;
  // "الخطيب": a surname may be an office's name with its article.
  if (!isFirst && hasArticle(lower, rules)) return !isCommonWord(lower, rules);
  const bare = withoutArticle(lower, rules);
  return ![lower, bare].some((word) => isKnownWord(word, rules));
}

function isKnownWord(word: string, rules: Lexicon): boolean {
  return isSpeakingNoun(word, rules) || isCommonWord(word, rules);
}

function isCommonWord(word: string, rules: Lexicon): boolean {
  return (
    [
      rules.functionWords,
      rules.adverbs,
      rules.portfolios,
      rules.vagueAdjectives,
      rules.bodyWords,
      rules.outletWords,
      rules.occasionNouns,
      rules.finiteVerbs,
      rules.auxiliaries,
      rules.unsaid,
      rules.calendarWords,
      rules.reported!.notNames,
      rules.reported!.definiteNouns,
      rules.reported!.resumptives,
    ].some((words) => words.has(word)) || rules.cueIndex.has(word)
  );
}

/** Whether a word closes a chain of nouns as an article does: a country, the field of an office. */
export function isDefinite(token: Token, rules: Lexicon): boolean {
  return rules.reported!.definiteNouns.has(token.lower) || rules.portfolios.has(token.lower);
}
