import type { Span } from "../domain/span";
import { isHit, type QueryWord, type SearchQuery } from "./search-query";
import type { SearchWord } from "./search-words";

/** A place where a phrase of the query stands; `phrase` is its number. */
export interface PhraseHit extends Span {
  readonly phrase: number;
}

/**
 * Everywhere the phrases of a query stand in a text whose words these are, in the order of the text. The words of a
 * phrase stand in a row on one line; whatever stands between them but a line break is no matter.
 */
export function findPhrases(
  text: string,
  words: readonly SearchWord[],
  { phrases }: SearchQuery,
): readonly PhraseHit[] {
  const hits: PhraseHit[] = [];
  for (const at of words.keys()) {
    for (const [phrase, sought] of phrases.entries()) {
      const end = endOfPhrase(text, words, at, sought);
      if (end !== undefined) hits.push({ start: words[at]!.start, end, phrase });
    }
  }
  return hits;
}

/** Whether each phrase of a query stands in one of these texts. */
export function hasAllPhrases(
  texts: readonly string[],
  query: SearchQuery,
  findWords: (text: string) => readonly SearchWord[],
): boolean {
  const missing = new Set(query.phrases);
  for (const text of texts) {
    for (const { phrase } of findPhrases(text, findWords(text), query)) {
      const found = query.phrases[phrase];
      if (found) missing.delete(found);
    }
    if (missing.size === 0) return true;
  }
  return missing.size === 0;
}

function endOfPhrase(
  text: string,
  words: readonly SearchWord[],
  at: number,
  phrase: readonly QueryWord[],
): number | undefined {
  let end: number | undefined;
  for (const [index, sought] of phrase.entries()) {
    const word = words[at + index];
    if (word === undefined || !isHit(word.forms, sought)) return undefined;
    if (end !== undefined && text.slice(end, word.start).includes("\n")) return undefined;
    end = word.end;
  }
  return end;
}
