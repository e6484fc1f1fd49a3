import { isGoverned } from "./governed-name";
import { holderAfterBody, isNameToken } from "./holder-after-body";
import { isPersonal, isPronoun, isTitleToken } from "./kinds-of-token";
import type { Lexicon } from "./lexicon";
import { isAdverb } from "./match-cues";
import { describe } from "./noun-phrase";
import type { SentenceScope } from "./sentence-scope";
import { namedSubject, type Subject, wordSubject } from "./subject";
import { subjectStart } from "./subject-start";
import type { Token } from "./token";

/**
 * The subject of the sentence's first clause, for verbs further on ("Smith left the hall and said", "… , saying"):
 * a pronoun, a name or a known office at its head; tokens before `floor` are out of reach.
 */
export function findSentenceSubject(scope: SentenceScope, floor: number): Subject | undefined {
  const { tokens, rules } = scope;
  const at = subjectStart(scope, floor);
  if (at === undefined) return undefined;
  let owner = -1;
  for (let i = at; i < Math.min(tokens.length, at + 12); i++) {
    const token = tokens[i]!;
    if (token.possessive && token.kind !== "word") owner = i;
    // "Holm’s book entitled Some Untold Thing": what somebody owns acts, not a name further on.
    if (owner >= 0 && i > owner && isPersonal(token, rules) && !isOfficeHolder(tokens[i - 1]!, rules))
      return undefined;
    if (isPronoun(token, rules)) return i === at ? wordSubject("pronoun", token, i) : undefined;
    if (isTitleToken(token, rules) && isNameToken(tokens[i + 1])) continue;
    const holder = holderAfterBody(tokens, i, rules);
    if (holder !== undefined) return namedSubject(tokens[holder]!, at, rules);
    if (isPersonal(token, rules) && !isGoverned(scope, i, at) && !isModifier(scope, i)) {
      return namedSubject(token, at, rules);
    }
    if (token.kind === "quote" || (token.kind === "mark" && token.text !== ",")) return undefined;
    if (token.kind !== "word") {
      const isNamed = token.kind === "mention" || token.kind === "name";
      if (i === at && isNamed && !token.possessive && isLowerCase(afterAside(tokens, i), rules))
        return namedSubject(token, at, rules);
      continue;
    }
    if (rules.finiteVerbs.has(token.lower)) return i > at ? describe(scope, at, i - 1) : undefined;
    const isOffice = rules.roles.has(token.lower) || rules.collectives.has(token.lower);
    const next = tokens[i + 1];
    const isTimed = rules.calendarWords.has(tokens[i + 2]?.lower ?? "");
    const goesOn =
      next !== undefined && (next.kind !== "word" || (rules.prepositions.has(next.lower) && !isTimed));
    if (isOffice && !goesOn) return describe(scope, at, i);
  }
  return undefined;
}

/** "Holm’s lawyer": the word right before a name says what its bearer is. */
function isOfficeHolder({ kind, lower }: Token, rules: Lexicon): boolean {
  return kind === "mark" || (kind === "word" && (rules.roles.has(lower) || rules.titles.has(lower)));
}

/** "The May report", "the Smith family": a name between article and noun. */
function isModifier({ tokens, rules }: SentenceScope, at: number): boolean {
  const before = tokens[at - 1];
  const isDetermined = before?.kind === "word" && rules.definite.has(before.lower);
  const next = tokens[at + 1];
  return (
    isDetermined && next?.kind === "word" && !rules.finiteVerbs.has(next.lower) && !isAdverb(next, rules)
  );
}

/** The next token, a bracket passed over ("the Workers’ Union (WU) sought"). */
function afterAside(tokens: readonly Token[], at: number): Token | undefined {
  return tokens[at + 1]?.kind === "aside" ? tokens[at + 2] : tokens[at + 1];
}

/** A plain word, neither an office nor a preposition: a name before it may be what acts. */
function isLowerCase(token: Token | undefined, rules: Lexicon): boolean {
  if (token?.kind !== "word") return false;
  return !rules.roles.has(token.lower) && !rules.prepositions.has(token.lower);
}
