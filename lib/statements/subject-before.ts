import { isPreposition, isPronoun } from "./kinds-of-token";
import type { Lexicon } from "./lexicon";
import { isAdverb } from "./match-cues";
import { phraseEnding } from "./noun-phrase";
import { chunkOpening } from "./phrase-bounds";
import type { SentenceScope } from "./sentence-scope";
import { findSentenceSubject } from "./sentence-subject";
import { type Subject, wordSubject } from "./subject";
import { subjectBeforeParenthesis } from "./subject-before-parenthesis";
import type { Token } from "./token";

/**
 * The speaker who stands before the verb at `cueFrom`, be it with adverbials or stretches between commas between the two
 * ("Smith, the minister, on Monday said"); tokens before `floor` are out of reach.
 */
export function findSubjectBefore(scope: SentenceScope, cueFrom: number, floor: number): Subject | undefined {
  const { tokens, rules } = scope;
  const at = beforeAdverbials(scope, cueFrom - 1, floor);
  if (at < floor) return undefined;
  const token = tokens[at]!;
  if (isPronoun(token, rules))
    return isEmbedded(tokens[at - 1], rules) ? undefined : wordSubject("pronoun", token, at);
  if (token.kind === "mark" && /^[,–—-]$/.test(token.text)) return subjectBeforeParenthesis(scope, at, floor);
  if (token.kind === "aside") return findSubjectBefore(scope, at, floor);
  if (token.kind === "word" && rules.pronouns.relative.has(token.lower)) {
    const comma = tokens[at - 1]?.kind === "mark" ? 1 : 0;
    return phraseEnding(scope, at - 1 - comma, floor);
  }
  if (token.kind === "word" && rules.coordinators.has(token.lower)) return findSentenceSubject(scope, floor);
  const opening = chunkOpening(scope, at, floor);
  const isRelative = tokens[opening]!.kind === "word" && rules.pronouns.relative.has(tokens[opening]!.lower);
  if (isRelative && opening > floor) return subjectBeforeParenthesis(scope, opening - 1, floor);
  const subject = phraseEnding(scope, at, floor);
  return behindApposition(scope, opening, floor, subject) ?? subject;
}

/** "Chad Hawk, vice president of a firm in Florida told …": without its second comma the apposition reaches the verb. */
function behindApposition(
  scope: SentenceScope,
  opening: number,
  floor: number,
  subject: Subject | undefined,
): Subject | undefined {
  const { tokens, rules } = scope;
  if (opening <= floor || tokens[opening - 1]!.text !== "," || subject?.kind !== "description")
    return undefined;
  if (tokens[opening]!.kind !== "word" || !rules.indefinite.has(tokens[opening]!.lower)) return undefined;
  const behind = subjectBeforeParenthesis(scope, opening - 1, floor);
  return behind?.kind === "mention" || behind?.kind === "name" ? behind : undefined;
}

/** The token before adverbs, auxiliaries, "on Monday" and "in a statement" between speaker and verb. */
function beforeAdverbials({ tokens, rules }: SentenceScope, from: number, floor: number): number {
  let at = from;
  while (at >= floor) {
    const token = tokens[at]!;
    const before = tokens[at - 1];
    if (before && rules.calendarPhrases.has(`${before.lower} ${token.lower}`)) at -= 2;
    else if (isBetween(token, rules)) at--;
    else if (isPreposition(token, rules) && rules.calendarWords.has(tokens[at + 1]?.lower ?? "")) at--;
    else if (token.kind === "word" && rules.occasionNouns.has(token.lower) && before?.kind === "word") {
      const start = [at - 1, at - 2, at - 3, at - 4].find(
        (i) => i > floor && tokens[i]?.kind === "word" && rules.occasionPrepositions.has(tokens[i].lower),
      );
      if (start === undefined) return at;
      at = start - 1;
    } else return at;
  }
  return at;
}

/** "what he calls", "the man who they say": the verb only names something inside another clause. */
function isEmbedded(before: Token | undefined, rules: Lexicon): boolean {
  return before?.kind === "word" && rules.embedders.has(before.lower);
}

function isBetween(token: Token, rules: Lexicon): boolean {
  return isAdverb(token, rules) || (token.kind === "word" && rules.auxiliaries.has(token.lower));
}
