import { holdsSpace } from "../text/split-words";
import type { Lexicon } from "./lexicon";
import { isPersonal } from "./kinds-of-token";
import type { Token } from "./token";

/**
 * "Veloro spokeswoman Clara Winge", "Harbour League convener Doris Pell": the token of the name behind the body at `at` and
 * an office; undefined where nothing of the kind stands.
 */
export function holderAfterBody(tokens: readonly Token[], at: number, rules: Lexicon): number | undefined {
  const body = tokens[at]!;
  if (!isNameToken(body) || body.mention?.kind === "person") return undefined;
  let end = at + 1;
  while (end <= at + officeWordsAtMost && isOfficeWord(tokens[end], rules)) end++;
  const name = tokens[end];
  const office = tokens[end - 1]!.lower;
  const isOffice = rules.roles.has(office) || rules.persons.agents?.test(office) === true;
  if (end === at + 1 || !isOffice || !name || !isPersonal(name, rules)) return undefined;
  return name.mention !== undefined || holdsSpace(name.text) ? end : undefined;
}

const officeWordsAtMost = 4;

/** A small word that may stand in an office between a body and a name. */
function isOfficeWord(token: Token | undefined, rules: Lexicon): boolean {
  if (token?.kind !== "word" || !/^\p{Ll}/u.test(token.text)) return false;
  return !rules.functionWords.has(token.lower) && !rules.finiteVerbs.has(token.lower);
}

/** Whether a token is a capitalised name or a figure's. */
export function isNameToken(token: Token | undefined): boolean {
  return token?.kind === "name" || token?.kind === "mention";
}
