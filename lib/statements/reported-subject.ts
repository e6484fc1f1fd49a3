import { isPreposition, isPronoun, isWord } from "./kinds-of-token";
import type { Lexicon } from "./lexicon";
import { apposed, nameIn } from "./reported-name";
import { headAt, phraseEnd, skipLead } from "./reported-phrase";
import type { SentenceScope } from "./sentence-scope";
import { type Subject, wordSubject } from "./subject";
import type { Token } from "./token";
import { hasArticle, isSpeakingNoun } from "./written-article";

const guessAtMost = 4;
const describedAtMost = 7;

/**
 * The speaker whose phrase begins at `from` and ends before `to`: a pronoun, a name with the offices before it or after a
 * comma, else the description itself. `mayGuess` also takes short phrases whose noun is none of those that speak.
 */
export function speakerAt(
  scope: SentenceScope,
  from: number,
  to: number,
  mayGuess: boolean,
): Subject | undefined {
  const { tokens, rules } = scope;
  const at = skipLead(tokens, from, to, rules);
  const first = tokens[at];
  if (!first || at >= to || first.kind === "mark" || isPreposition(first, rules)) return undefined;
  // "لا أحد", "nadie": nobody spoke.
  if (isWord(first, rules.unsaid) || isWord(first, rules.complementisers)) return undefined;
  if (isOccasion(first, rules)) return undefined;
  if (isPronoun(first, rules)) return wordSubject("pronoun", first, at);
  const end = phraseEnd(scope, at, to);
  if (end === at) return undefined;
  const isRole = headAt(tokens, at, end, rules) >= 0;
  const named = nameIn(scope, at, end) ?? (isRole ? apposed(scope, end, to) : undefined);
  if (named) return named;
  const isShort = mayGuess && end - at <= guessAtMost && isDetermined(first, rules);
  if (!isRole && !isShort) return undefined;
  return describe(scope, at, end);
}

/** "בריאיון לערוץ": a preposition is written onto the word for an occasion. */
function isOccasion({ kind, lower }: Token, rules: Lexicon): boolean {
  const letter = rules.reported!.attachedPrepositions.find((one) => lower.startsWith(one));
  return kind === "word" && letter !== undefined && rules.occasionNouns.has(lower.slice(letter.length));
}

function isDetermined(first: Token, rules: Lexicon): boolean {
  if (first.kind === "mention" || first.kind === "name") return true;
  if (first.kind !== "word" || !/\p{L}/u.test(first.text)) return false;
  if (rules.capitalisedNames) return rules.definite.has(first.lower) || rules.indefinite.has(first.lower);
  return hasArticle(first.lower, rules) || rules.speakerStands === "after";
}

/** The printed words for somebody without a name, cut off before what only tells where and when. */
function describe({ tokens, rules, text }: SentenceScope, from: number, to: number): Subject | undefined {
  let end = from + 1;
  for (; end < to && end - from < describedAtMost; end++) {
    const token = tokens[end]!;
    if (!isPreposition(token, rules) || isWord(token, rules.partitives)) continue;
    const next = tokens[end + 1];
    const adds =
      next !== undefined &&
      end + 1 < to &&
      (next.kind !== "word" || (isSpeakingNoun(next.lower, rules) && !rules.papers.has(next.lower)));
    if (!adds) break;
  }
  while (
    end > from + 1 &&
    (isPreposition(tokens[end - 1]!, rules) ||
      rules.reported!.attachedPrepositions.includes(tokens[end - 1]!.lower) ||
      isWord(tokens[end - 1], rules.definite))
  )
    end--;
  const { start } = tokens[from]!;
  const last = tokens[end - 1]!;
  return { kind: "description", start, end: last.end, text: text.slice(start, last.end), from };
}
