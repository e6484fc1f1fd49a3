import { withParticles } from "./attached-particles";
import { makeWordReader } from "./search-words";

/** One word that is looked for. `spellings` are folded; the word as typed comes first, then with particles before it. */
export interface QueryWord {
  readonly spellings: readonly string[];
  /** Words that begin so count too. */
  readonly isPrefix: boolean;
}

/** What is looked for: every phrase has to occur, each as words in a row. A single word is a phrase of one. */
export interface SearchQuery {
  readonly phrases: readonly (readonly QueryWord[])[];
}

/** Words beyond this many are not looked for. */
const MAX_WORDS = 16;

/** Shorter words are looked for whole, unless they are still being typed: too many words begin with them. */
const SHORTEST_PREFIX = 3;

const QUOTES = /["“”„‟«»]/gu;

/**
 * Reads what a user typed. A word finds the words that begin with it; words in quotation marks (any usual ones) are
 * found whole and in a row, but the word at the very end, still being typed, is always a beginning. No phrases at all
 * if there is no word in it.
 */
export function parseSearch(typed: string): SearchQuery {
  const phrases: QueryWord[][] = [];
  let isQuoted = false;
  let end = 0;
  let count = 0;
  for (const word of makeWordReader().findWords(typed)) {
    const marks = typed.slice(end, word.start).match(QUOTES)?.length ?? 0;
    if (marks % 2 === 1) isQuoted = !isQuoted;
    // Characters of a script without spaces touch one another.
    const continues = phrases.length > 0 && ((isQuoted && marks === 0) || (end === word.start && end > 0));
    end = word.end;
    if (++count > MAX_WORDS) break;
    const [typedWord] = word.forms as readonly [string, ...string[]];
    const isLast = end === typed.length;
    const isPrefix = isLast || (!isQuoted && typedWord.length >= SHORTEST_PREFIX);
    const last = phrases.at(-1);
    if (continues && last) last.push({ spellings: [typedWord], isPrefix });
    else phrases.push([{ spellings: withParticles(typedWord), isPrefix }]);
  }
  return { phrases };
}

/** Whether one of a word's folded forms is what is looked for. */
export function isHit(forms: readonly string[], { spellings, isPrefix }: QueryWord): boolean {
  const typed = spellings[0] ?? "";
  return forms.some((form) => {
    if (isPrefix ? form.startsWith(typed) : form === typed) return true;
    if (spellings.length === 1 || !form.includes(typed.slice(2))) return false;
    return spellings.some((spelling) => (isPrefix ? form.startsWith(spelling) : form === spelling));
  });
}
