import type { Lexicon } from "./lexicon";
import type { Gender } from "./person-name";
import type { Token } from "./token";

interface Placed {
  readonly kind: "person" | "organisation";
  readonly places: readonly number[];
}

/**
 * The gender that pronouns tell of persons: "he", "her" and their like in a sentence after the only person it names,
 * and at the head of the next sentence if that one names nobody. Nothing where the pronouns disagree.
 */
export function countPronouns<T extends Placed>(
  sentences: readonly (readonly Token[])[],
  named: readonly T[],
  rules: Lexicon,
): ReadonlyMap<T, Gender> {
  const at = new Map<number, T>();
  for (const one of named) for (const place of one.places) if (one.kind === "person") at.set(place, one);
  const votes = new Map<T, Set<Gender>>();
  const seen = new Set<T>();
  let only: T | undefined;
  for (const tokens of sentences) {
    const persons = tokens.filter(({ kind }) => kind === "name" || kind === "mention");
    const known = persons.flatMap((token) => at.get(token.start) ?? []);
    for (const one of known) seen.add(one);
    const first = persons.find((token) => at.has(token.start));
    const isAlone = known.length > 0 && known.every((one) => one === known[0]);
    // With two persons on the scene the pronoun itself is the question.
    if (persons.length === 0 && only && seen.size === 1) vote(votes, only, tokens.slice(0, 1), rules);
    if (first && isAlone) vote(votes, known[0]!, tokens.slice(tokens.indexOf(first) + 1), rules);
    only = isAlone ? known[0] : persons.length === 0 ? only : undefined;
  }
  const told = new Map<T, Gender>();
  for (const [one, genders] of votes) if (genders.size === 1) told.set(one, [...genders][0]!);
  return told;
}

function vote<T>(votes: Map<T, Set<Gender>>, one: T, tokens: readonly Token[], rules: Lexicon): void {
  const { masculine, feminine } = rules.persons.possessives;
  const genders = votes.get(one) ?? new Set<Gender>();
  for (const [at, { kind, lower }] of tokens.entries()) {
    // "whose brother left his coat": behind somebody's kin the pronouns may be theirs.
    if (rules.persons.relatives.has(lower) && !isOwned(tokens[at - 1], rules)) break;
    if (kind !== "word" || !(masculine.has(lower) || feminine.has(lower))) continue;
    if (!owns(tokens[at + 1], lower, rules)) continue;
    if (masculine.has(lower)) genders.add("masculine");
    if (feminine.has(lower)) genders.add("feminine");
  }
  votes.set(one, genders);
}

/** "her husband": the pronoun itself tells the gender of whom he belongs to. */
function isOwned(before: Token | undefined, rules: Lexicon): boolean {
  return before !== undefined && rules.ownerPronouns.has(before.lower);
}

/** "her father", "she": not "told her that", which is about somebody else. */
function owns(next: Token | undefined, lower: string, rules: Lexicon): boolean {
  if (!rules.ownerPronouns.has(lower)) return true;
  return next?.kind === "word" && !rules.functionWords.has(next.lower) && !rules.adverbs.has(next.lower);
}
