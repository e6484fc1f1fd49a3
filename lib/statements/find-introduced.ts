import type { DescriptionAround } from "./description";
import { lastWord } from "../text/split-words";
import type { Lexicon } from "./lexicon";
import type { Named } from "./people";
import type { Token } from "./token";

/** Somebody introduced by an indefinite description ("a Western diplomat"), by its noun. */
export interface Introduced {
  readonly noun: string;
  /** Offset of the description. */
  readonly at: number;
}

const wordsAtMost = 6;

/** The persons whom the sentences introduce without a name, in order. */
export function findIntroduced(
  sentences: readonly (readonly Token[])[],
  rules: Lexicon,
): readonly Introduced[] {
  const introduced: Introduced[] = [];
  for (const tokens of sentences) {
    for (let at = 0; at < tokens.length; at++) {
      const one = introducedAt(tokens, at, rules);
      if (one) introduced.push(one);
    }
  }
  return introduced;
}

function introducedAt(tokens: readonly Token[], at: number, rules: Lexicon): Introduced | undefined {
  const opening = tokens[at]!;
  if (opening.kind !== "word" || !rules.indefinite.has(opening.lower)) return undefined;
  if (isSaidOfSomebody(tokens, at, rules)) return undefined;
  for (let i = at + 1; i < Math.min(tokens.length, at + wordsAtMost); i++) {
    const token = tokens[i]!;
    if (token.kind === "mark" || token.kind === "quote" || rules.prepositions.has(token.lower))
      return undefined;
    const next = tokens[i + 1];
    const noun = lastWord(token.lower.slice(token.lower.lastIndexOf("-") + 1));
    if (!rules.roles.has(noun) || (next?.kind === "word" && rules.roles.has(next.lower))) continue;
    const named = next?.text === "," ? tokens[i + 2] : next;
    const isNamed = named?.kind === "mention" || named?.kind === "name";
    return isNamed ? undefined : { noun, at: opening.start };
  }
  return undefined;
}

/** "Holm, a lecturer in law", "Holm is a lecturer": the description is of somebody named. */
function isSaidOfSomebody(tokens: readonly Token[], at: number, rules: Lexicon): boolean {
  const [before, second] = [tokens[at - 1], tokens[at - 2]];
  if (before?.kind === "word") return rules.persons.copulas.has(before.lower);
  const isNamed = second?.kind === "name" || second?.kind === "mention" || /^\d+$/u.test(second?.text ?? "");
  return before?.text === "," && isNamed;
}

/** "A Western diplomat … the diplomat": the noun goes back to one introduced after all who could be meant. */
export function isIntroduced(
  noun: string,
  candidates: readonly Named[],
  { introduced = [], before }: DescriptionAround,
): boolean {
  const at = Math.max(
    -1,
    ...introduced.filter((one) => one.noun === noun && one.at < before).map((one) => one.at),
  );
  if (at < 0) return false;
  return !candidates.some((one) => one.places.some((place) => place > at && place < before));
}
