import { splitWords } from "../text/split-words";
import type { DescriptionAround, DescriptionOutcome } from "./description";
import { headOf, officeOf } from "./description-head";
import { isIntroduced } from "./find-introduced";
import { belongs, holds, specifies } from "./fits-description";
import { genderOfWords, mayBeOfGender } from "./kinds-of-speaker";
import type { Lexicon } from "./lexicon";
import { isSame } from "./match-epithet";
import type { Named } from "./people";
import type { ResolvedSpeaker } from "./resolve-speaker";

/**
 * The person whom a description by an office names: the one whose printed offices, bodies and gender it fits, of several
 * the last speaker; `unnamed` where it goes on with somebody who has no name or several could be meant.
 */
export function matchOffice(
  words: readonly string[],
  office: readonly string[],
  around: DescriptionAround,
): DescriptionOutcome {
  const { named, recent, rules } = around;
  const lower = words.map((word) => word.toLowerCase());
  const noun = headOf(lower, rules);
  const gender = genderOfWords(words.join(" "), rules);
  const fits = (one: Named) =>
    one.kind === "person" &&
    mayBeOfGender(one, gender) &&
    holds(one, office, lower, around) &&
    belongs(one, words, around) &&
    specifies(one, words, rules);
  const candidates = exactFirst(
    named.filter((one) => one.firstAt < around.before && fits(one) && !isOwner(one, lower, around)),
    noun,
  );
  const last = recent.find((one) => one.kind !== "organisation");
  const unnamed: DescriptionOutcome = { kind: "unnamed", isPlural: false, isGuess: false };
  // Right after "a Hamas official said" the words "the representative" go on with that official.
  if (last?.kind === "unnamed" && !last.isPlural && mayBeSame(last, noun, rules)) return unnamed;
  if (isIntroduced(noun, candidates, around)) return unnamed;
  const lastFits = candidates.find((one) => last !== undefined && isSame(one, last));
  const isClear = candidates.length === 1 || lastFits?.name === around.lastSpeaker;
  if (lastFits && isClear) return { kind: "named", named: lastFits, isDoubtful: candidates.length > 1 };
  if (candidates.length === 1) return { kind: "named", named: candidates[0]!, isDoubtful: false };
  return unnamed;
}

/** Of several who may hold the office those of whom the very word is said, if there are any. */
function exactFirst(candidates: readonly Named[], noun: string): readonly Named[] {
  const exact = candidates.filter((one) => one.descriptors.has(noun));
  return exact.length > 0 ? exact : candidates;
}

/** "her lawyer": not the woman who spoke last, be she a lawyer herself. */
function isOwner(one: Named, [first = ""]: readonly string[], { recent, rules }: DescriptionAround): boolean {
  const owner = rules.ownerPronouns.get(first);
  if (owner === undefined || !recent[0] || !isSame(one, recent[0])) return false;
  const { masculine, feminine } = rules.pronouns;
  if (masculine.has(owner)) return one.gender !== "feminine";
  return feminine.has(owner) && one.gender !== "masculine";
}

/** Whether an unnamed speaker ("a Hamas official") may be gone on with by another noun ("the representative"). */
function mayBeSame({ speaker }: ResolvedSpeaker, noun: string, rules: Lexicon): boolean {
  const other = headOf(splitWords(speaker.name.toLowerCase()), rules);
  if (other === noun) return true;
  const [one, two] = [officeOf(noun, rules), officeOf(other, rules)];
  if (!one || !two) return false;
  return one.includes("*") || two.includes("*") || one.includes(other) || two.includes(noun);
}
