import { splitWords } from "../text/split-words";
import { isPreposition, isTitleToken } from "./kinds-of-token";
import type { SentenceScope } from "./sentence-scope";

/**
 * Whether the name at `at`, in the phrase that begins at `from`, belongs to a preposition, a list or a body before it, so
 * that the phrase is somebody else ("the spokesman for Netanyahu").
 */
export function isGoverned(
  scope: Pick<SentenceScope, "tokens" | "rules">,
  at: number,
  from: number,
): boolean {
  const { tokens, rules } = scope;
  let before = at - 1;
  while (before >= from && isTitleToken(tokens[before]!, rules)) before--;
  const token = tokens[before];
  if (before < from || !token) return false;
  if (tokens[at]!.kind === "name" && isNamesake(scope, before, from)) return true;
  // "an ambassador to the U.K. and EU", "Smith and Jones": the name is one of several.
  if (token.kind === "word" && rules.coordinators.has(token.lower)) return true;
  const isArticle = token.kind === "word" && rules.definite.has(token.lower);
  const governor = isArticle ? tokens[before - 1] : token;
  if (!governor || governor.start < tokens[from]!.start) return false;
  // "members of the Panel on Trade and the Workers Party": the article does not set the name free.
  if (isArticle && governor.kind === "word" && rules.coordinators.has(governor.lower)) return true;
  // "Secretary of State Antony Blinken": the preposition belongs to the office.
  const office = isArticle ? undefined : tokens[before - 1];
  const isOffice = office !== undefined && (rules.roles.has(office.lower) || isTitleToken(office, rules));
  if (isOffice && holdsPortfolio(scope, before + 1, at)) return false;
  return governor.kind === "word" && rules.prepositions.has(governor.lower) && tokens[from] !== governor;
}

/** "Foreign Minister", "Defence": a portfolio in tokens [from, at), or as the first word of the name at `at`. */
function holdsPortfolio(
  { tokens, rules }: Pick<SentenceScope, "tokens" | "rules">,
  from: number,
  at: number,
): boolean {
  if (rules.portfolios.has(splitWords(tokens[at]!.lower)[0]!)) return true;
  return tokens.slice(from, at).some((token) => rules.portfolios.has(token.lower));
}

/** "head of the website Full Facts": the name is that of the body named right before it, which a preposition governs. */
function isNamesake(
  { tokens, rules }: Pick<SentenceScope, "tokens" | "rules">,
  at: number,
  from: number,
): boolean {
  if (tokens[at]!.kind !== "word" || !rules.namedBodies.has(tokens[at]!.lower)) return false;
  return tokens.slice(from + 1, at).some((token) => isPreposition(token, rules));
}
