import type { Lexicon } from "./lexicon";
import type { Token } from "./token";
import { isNameWord } from "./uncased-name-word";
import { hasArticle } from "./written-article";

/** Tokens [from, to) that are a name. */
export interface NamePlace {
  readonly from: number;
  readonly to: number;
}

/** Whether what stands before this token is a whole phrase: a mark, a verb of saying, a preposition, the end of all tokens. */
export function endsPhrase(token: Token | undefined, rules: Lexicon): boolean {
  if (!token || token.kind === "mark" || token.kind === "aside") return true;
  if (token.kind !== "word") return false;
  const { lower } = token;
  // "رانيا دروبي لوكالة رويترز": a body with a preposition written onto it.
  const letter = rules.reported!.attachedPrepositions.find((one) => lower.startsWith(one));
  if (letter !== undefined && rules.collectives.has(lower.slice(letter.length))) return true;
  return (
    rules.cueIndex.has(lower) ||
    rules.complementisers.has(lower) ||
    rules.pronouns.relative.has(lower) ||
    rules.prepositions.has(lower)
  );
}

/** The same without prepositions, which may belong to an office that the name is part of. */
function endsName(token: Token | undefined, rules: Lexicon): boolean {
  return endsPhrase(token, rules) && !(token?.kind === "word" && rules.prepositions.has(token.lower));
}

/**
 * The name that begins with token `from`: two name words, with the particles inside them, a third only if it can be
 * nothing else. `isSure`, right after a title, also takes words that may begin with a preposition.
 */
export function plainName(
  tokens: readonly Token[],
  from: number,
  rules: Lexicon,
  isSure = false,
): NamePlace | undefined {
  const first = unitEnd(tokens, from, rules, true);
  const second = first === undefined ? undefined : unitEnd(tokens, first, rules, false);
  if (second === undefined) return undefined;
  const third = unitEnd(tokens, second, rules, false);
  // A preposition may be written onto either word: then the phrase must end here, and one of the two be free of it.
  const prefixed = [from, second - 1].filter((at) => startsWithPreposition(tokens[at]!, rules)).length;
  if (isSure && endsPhrase(tokens[second], rules)) return { from, to: second };
  if (prefixed === 2 || (prefixed === 1 && !endsPhrase(tokens[second], rules))) return undefined;
  const isThird =
    third !== undefined &&
    ((hasArticle(tokens[third - 1]!.lower, rules) && !hasArticle(tokens[second - 1]!.lower, rules)) ||
      (endsName(tokens[third], rules) && !hasPrefix(tokens[second]!, rules)));
  return { from, to: isThird ? third : second };
}

/** The token after one part of a name: particles like "بن" and "عبد" belong to the word after them. */
function unitEnd(
  tokens: readonly Token[],
  from: number,
  rules: Lexicon,
  isFirst: boolean,
): number | undefined {
  let at = from;
  while (tokens[at]?.kind === "word" && rules.nameParticles.has(tokens[at]!.lower)) at++;
  const token = tokens[at];
  return token && isNameWord(token, rules, isFirst && at === from) ? at + 1 : undefined;
}

/** Whether a word may begin with a preposition written onto it. */
export function startsWithPreposition({ lower }: Token, rules: Lexicon): boolean {
  return rules.reported!.attachedPrepositions.some((one) => lower.startsWith(one));
}

/** A word that may begin with a preposition or a conjunction written onto it. */
function hasPrefix({ lower }: Token, rules: Lexicon): boolean {
  const { attachedPrepositions, proclitics } = rules.reported!;
  return [...attachedPrepositions, ...proclitics].some((one) => lower.startsWith(one));
}
