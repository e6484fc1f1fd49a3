import { countWords, lastWord } from "../text/split-words";
import { isGoverned } from "./governed-name";
import { isPersonal, isPreposition, isPronoun, isTitleToken } from "./kinds-of-token";
import type { Lexicon } from "./lexicon";
import { isOfficeRun, nameWithin } from "./person-name";
import { chunkStart } from "./phrase-bounds";
import type { SentenceScope } from "./sentence-scope";
import { namedSubject, type Subject } from "./subject";
import type { Token } from "./token";

/** The speaker whose phrase ends with the token `last`: a name, or the description that reaches to it. */
export function phraseEnding(scope: SentenceScope, last: number, floor: number): Subject | undefined {
  const { tokens, rules } = scope;
  const token = tokens[last];
  if (!token || last < floor || token.possessive || token.kind === "quote" || token.kind === "mark")
    return undefined;
  const from = chunkStart(scope, last, floor);
  if (from === undefined) return undefined;
  const isNamed = token.kind === "mention" || (token.kind === "name" && !isOffice(scope, last));
  if (isNamed && !isGoverned(scope, last, from)) return namedSubject(token, from, rules);
  return nameWithOrigin(scope, from, last) ?? describe(scope, from, last);
}

/** "David Watt of Rosenberg Research", "Smith from Vredehoek": the phrase turns on the name before the preposition. */
function nameWithOrigin(scope: SentenceScope, from: number, last: number): Subject | undefined {
  const { tokens, rules } = scope;
  const link = tokens.findIndex((token, i) => i > from && i < last && isPreposition(token, rules));
  const head = tokens[link - 1];
  if (link < 0 || !head || !isPersonal(head, rules) || isOffice(scope, link - 1)) return undefined;
  const isFullName = head.mention !== undefined || bareWords(head, rules) > 1;
  return isFullName ? namedSubject(head, from, rules) : undefined;
}

function bareWords(token: Token, rules: Lexicon): number {
  const { start, end } = nameWithin(token.text, rules);
  return countWords(token.text.slice(start, end));
}

/**
 * "The Consul General", "the Embassy", "Conservative MP", "the 52-year-old Swede": an office, a body or one of a people
 * written with capitals, not a name.
 */
function isOffice({ tokens, rules }: SentenceScope, at: number): boolean {
  const token = tokens[at]!;
  if (isTitleToken(token, rules)) return true;
  if (token.kind !== "name" && token.kind !== "word") return false;
  if (isOfficeRun(token.text, rules)) return true;
  const isDetermined = isPartOfDescription(tokens, at - 1, rules);
  if (!isDetermined) return false;
  const last = lastWord(token.lower);
  if (rules.persons.peoples.has(last)) return true;
  return rules.collectives.has(token.lower) || rules.roles.has(token.lower);
}

/** An article right before, or with plain adjectives between ("the 52-year-old"). */
function isPartOfDescription(tokens: readonly Token[], last: number, rules: Lexicon): boolean {
  let at = last;
  const isAdjective = ({ kind, lower }: Token) =>
    kind === "word" && (rules.persons.ages?.test(lower) === true || rules.vagueAdjectives.has(lower));
  while (at > 0 && isAdjective(tokens[at]!)) at--;
  const token = tokens[at];
  return token?.kind === "word" && rules.definite.has(token.lower);
}

/** The speaker named in tokens [from, end) as the first person, or a body that stands alone, whom no preposition governs. */
export function namedIn(scope: SentenceScope, from: number, end: number): Subject | undefined {
  const { tokens, rules } = scope;
  for (let at = from; at < end; at++) {
    const token = tokens[at]!;
    const next = tokens[at + 1];
    if (token.kind === "word" && rules.prepositions.has(token.lower)) {
      const after = tokens.slice(at + 1, end).findIndex((t) => isPersonal(t, rules) && t.kind === "mention");
      const isFree = after > 0 && !isGoverned(scope, at + 1 + after, from);
      return isFree ? namedSubject(tokens[at + 1 + after]!, from, rules) : undefined;
    }
    const modifies = at + 1 < end && next?.kind === "word" && !rules.prepositions.has(next.lower);
    if (modifies) continue;
    if (isPersonal(token, rules) && !isTitleToken(token, rules)) return namedSubject(token, from, rules);
    const isBody = (token.kind === "mention" || token.kind === "name") && !token.possessive;
    const standsAlone =
      next === undefined || at + 1 >= end || (next.kind === "word" && rules.prepositions.has(next.lower));
    if (isBody && standsAlone && !isTitleToken(token, rules)) return namedSubject(token, from, rules);
  }
  return undefined;
}

/** The description tokens [from, last] make, if it can be somebody who speaks. */
export function describe(scope: SentenceScope, from: number, last: number): Subject | undefined {
  const { tokens, rules, text } = scope;
  const words = tokens.slice(from, last + 1);
  const first = words[0];
  if (!first || words.length > 16) return undefined;
  const acts = words.some(
    (t) => t.kind === "word" && (rules.finiteVerbs.has(t.lower) || isPronoun(t, rules)),
  );
  if (acts || words.some((t) => t.kind === "quote" && words.length < 3)) return undefined;
  if (first.kind === "word" && (rules.prepositions.has(first.lower) || !/\p{L}/u.test(first.text)))
    return undefined;
  const { start } = first;
  const { end } = words.at(-1)!;
  return { kind: "description", start, end, text: text.slice(start, end), from, mention: undefined };
}
