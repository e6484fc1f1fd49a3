import { splitWords } from "../text/split-words";
import type { Lexicon } from "./lexicon";
import { isAdverb } from "./match-cues";
import { isBodyName, isTitleWord } from "./person-name";
import type { Token } from "./token";

/** Whether a token is one of the words. */
export function isWord(token: Token | undefined, words: ReadonlySet<string>): boolean {
  return token?.kind === "word" && words.has(token.lower);
}

/** Whether a token is a preposition. */
export function isPreposition(token: Token, rules: Lexicon): boolean {
  return isWord(token, rules.prepositions);
}

/** Whether a token is a pronoun that may be a speaker. */
export function isPronoun(token: Token, rules: Lexicon): boolean {
  const { masculine, feminine, plural, neuter } = rules.pronouns;
  if (token.kind !== "word") return false;
  const { lower } = token;
  return masculine.has(lower) || feminine.has(lower) || plural.has(lower) || neuter.has(lower);
}

/** A name that may be a person's: a person of the corpus or an unknown capitalised name that is no body's. */
export function isPersonal(token: Token, rules: Lexicon): boolean {
  if (token.possessive) return false;
  if (token.kind === "mention") return token.mention?.kind === "person";
  return token.kind === "name" && !isBodyName(token.text, rules);
}

/** Whether a token is nothing but titles ("Defence Minister"). */
export function isTitleToken(token: Token, rules: Lexicon): boolean {
  if (token.kind === "word") return isTitleWord(token.text, rules);
  return token.kind === "name" && splitWords(token.text).every((word) => isTitleWord(word, rules));
}

/** Adverbs and conjunctions that may open a clause before its subject. */
export function isLeadIn(token: Token, rules: Lexicon): boolean {
  return isAdverb(token, rules) || isWord(token, rules.coordinators);
}

/** "the", "his", "a", "several". */
export function isDeterminer(token: Token, rules: Lexicon): boolean {
  return isWord(token, rules.definite) || isWord(token, rules.indefinite);
}
