import { countWords, splitWords } from "../text/split-words";
import { isPersonal, isPreposition, isWord } from "./kinds-of-token";
import type { Lexicon } from "./lexicon";
import { isOfficeOfBody } from "./reported-phrase";
import type { SentenceScope } from "./sentence-scope";
import { namedSubject, type Subject } from "./subject";
import type { Token } from "./token";
import { isCollective } from "./written-article";

const additionAtMost = 7;

/** The name in a phrase that no preposition governs and that is not the owner of an office; a person before a body. */
export function nameIn(scope: SentenceScope, from: number, to: number): Subject | undefined {
  const { tokens, rules } = scope;
  let body: Subject | undefined;
  for (let at = from; at < to; at++) {
    const token = tokens[at]!;
    if (token.kind !== "mention" && token.kind !== "name") continue;
    if (isOwnedName(scope, at, from) || isOfficeOfBody(token, rules)) continue;
    if (isPersonal(token, rules)) return namedSubject(token, from, rules);
    if (at === from || isBodyNoun(tokens[at - 1], rules)) body ??= namedSubject(token, from, rules);
  }
  return body;
}

function isBodyNoun(token: Token | undefined, rules: Lexicon): boolean {
  return token?.kind === "word" && (isCollective(token.lower, rules) || rules.definite.has(token.lower));
}

/** "portavoz de Marín", "متحدث باسم نتنياهو", "وکیل طلوعیان": the name belongs to what stands before it. */
export function isOwnedName({ tokens, rules }: SentenceScope, at: number, from: number): boolean {
  if (at === from) return false;
  const before = tokens[at - 1]!;
  // "conseillère d’État Rosa Marin": the field of the office stands before the name.
  const isField = before.kind === "name" && rules.portfolios.has(before.lower);
  if (before.kind !== "word") return !isField && before.kind === "mark" && before.text !== ",";
  if (isPreposition(before, rules)) return !hasPortfolio(tokens[at]!, rules);
  if (rules.definite.has(before.lower) && at - 1 > from && isPreposition(tokens[at - 2]!, rules)) return true;
  if (rules.coordinators.has(before.lower)) return true;
  const { article, relations, attachedPrepositions } = rules.reported!;
  if (attachedPrepositions.includes(before.lower)) return true;
  if (rules.titles.has(before.lower)) return false;
  if (relations.has(before.lower)) return countWords(tokens[at]!.text) === 1;
  return article !== "" && at - 1 === from && rules.roles.has(before.lower);
}

/** "ministra de Exteriores Rosa Marín": the capitalised field of the office and the name run together. */
function hasPortfolio(token: Token, rules: Lexicon): boolean {
  const words = splitWords(token.lower);
  return token.kind === "name" && words.length > 2 && rules.portfolios.has(words[0]!);
}

/** The name that follows its office, which ends before `end`, between commas ("The club's doctor, Rosa Marin,"). */
export function apposed({ tokens, rules }: SentenceScope, end: number, to: number): Subject | undefined {
  let comma = end;
  // "le vice-président chargé des déchets, Paul Renard"
  if (isWord(tokens[end], rules.reported!.appositionOpeners))
    while (comma < to && comma - end < additionAtMost && tokens[comma]!.kind !== "mark") comma++;
  if (tokens[comma]?.text !== "," && tokens[comma]?.text !== "،") return undefined;
  let at = comma + 1;
  while (at < to && isWord(tokens[at], rules.titles)) at++;
  const name = tokens[at];
  if (!name || at >= to || !isPersonal(name, rules)) return undefined;
  const next = tokens[at + 1];
  const closes = at + 1 >= to || next === undefined || next.kind === "mark" || next.kind === "aside";
  return closes || isWord(next, rules.pronouns.relative) || isPreposition(next, rules)
    ? namedSubject(name, end, rules)
    : undefined;
}
