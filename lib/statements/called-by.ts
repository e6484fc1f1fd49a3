import { lastWord, splitWords } from "../text/split-words";
import type { Lexicon } from "./lexicon";
import { isOfficeRun, isTitleWord, nameWithin } from "./person-name";
import type { Token } from "./token";
import { LETTERS } from "../text/letters.table";

const nounAtLeast = 3;

/**
 * The noun a description turns on, of its words in reading order: "a busker living in Porto" → busker. Undefined where
 * the words end in nothing that could be one.
 */
export function headNoun(words: readonly string[], rules: Lexicon): string | undefined {
  const from = words.findLastIndex((word) => rules.indefinite.has(word)) + 1;
  const end = words.findIndex(
    (word, at) =>
      (at >= from && rules.functionWords.has(word) && !rules.definite.has(word)) ||
      (at > from && (rules.adverbs.has(word) || isParticiple(word))),
  );
  const last = (end < 0 ? words.length : end) - 1;
  const noun = last < from ? undefined : words[last];
  return noun !== undefined && SMALL_WORD.test(noun) && noun.length >= nounAtLeast ? noun : undefined;
}

const SMALL_WORD = new RegExp(String.raw`^\p{Ll}[${LETTERS}-]+$`, "u");

/** "living", "based", not "agreed" */
function isParticiple(word: string): boolean {
  return word.endsWith("ing") || (word.endsWith("ed") && word.length > 2 && word.at(-3) !== "e");
}

/** The titles in a name's own run and right before it ("Sheikh", "Colonel"), by which alone its bearer is called. */
export function titlesOf(tokens: readonly Token[], at: number, rules: Lexicon): readonly string[] {
  const { text, mention } = tokens[at]!;
  const own = mention ? [] : splitWords(text.slice(0, nameWithin(text, rules).start));
  const before = tokens[at - 1];
  const isBefore = before !== undefined && (before.kind === "word" || before.kind === "name");
  const outer = isBefore && !before.possessive ? splitWords(before.text) : [];
  return [...outer.filter((word) => isTitleWord(word, rules)), ...own]
    .map((word) => word.toLowerCase())
    .filter((word) => word.length >= nounAtLeast);
}

/** "District Judge" right before a name: an office, which is nobody of its own. */
export function isOfficeBeforeName(tokens: readonly Token[], at: number, rules: Lexicon): boolean {
  const [token, next] = [tokens[at]!, tokens[at + 1]];
  if (token.kind !== "name" || token.possessive || next?.mention?.kind !== "person") return false;
  const last = lastWord(token.lower);
  return isOfficeRun(token.text, rules) || rules.roles.has(last) || isTitleWord(last, rules);
}
