import { genderOfWords } from "./kinds-of-speaker";
import type { Lexicon } from "./lexicon";
import type { DescriptionAround, DescriptionOutcome } from "./description";
import { isSame } from "./match-epithet";
import type { Named } from "./people";

/**
 * Whom another word means, possibly: the only person the paragraph has named so far, who has just spoken or acted. That is
 * one who is named here for the first time, without an office, where "a school bus driver" stood before and "the bus
 * driver" goes on; or whoever it is, where the noun is one that goes besides any office ("the founder"). Undefined where
 * the words say anything else.
 */
export function matchJustNamed(
  words: readonly string[],
  noun: string,
  around: DescriptionAround,
): DescriptionOutcome | undefined {
  const { named, recent, rules, before, paragraphStart } = around;
  const isPlain = words.every((word, at) => (at === 0 ? isDefinite(word, rules) : /^\p{Ll}/u.test(word)));
  if (paragraphStart === undefined || !isPlain) return undefined;
  const here = named.filter(
    (one) => one.kind === "person" && one.places.some((place) => place >= paragraphStart && place < before),
  );
  const [only, other] = here;
  const last = recent.find(({ kind }) => kind !== "organisation");
  if (!only || other || !last || last.speaker.start < paragraphStart || !isSame(only, last)) return undefined;
  const gender = genderOfWords(words.join(" "), rules);
  if (gender !== undefined && only.gender !== undefined && gender !== only.gender) return undefined;
  const isBesides = rules.persons.besides.has(noun) && words.length === 2;
  const isMeant = isBesides
    ? !isIntroduced(noun, around)
    : isNew(only, paragraphStart) && isIntroduced(noun, around) && !holdsOffice(only, rules);
  return isMeant ? { kind: "named", named: only, isDoubtful: true } : undefined;
}

/** "the", not "her". */
function isDefinite(word: string, rules: Lexicon): boolean {
  const lower = word.toLowerCase();
  return rules.definite.has(lower) && !rules.ownerPronouns.has(lower);
}

function isNew({ firstAt }: Named, paragraphStart: number): boolean {
  return firstAt >= paragraphStart;
}

/** "A school bus driver" stood before, and has said nothing since. */
function isIntroduced(noun: string, { introduced = [], before, recent }: DescriptionAround): boolean {
  const hasSpoken = recent.some(({ kind, speaker }) => kind === "unnamed" && speaker.name.endsWith(noun));
  return !hasSpoken && introduced.some((one) => one.noun === noun && one.at < before);
}

/** Whether an office or a rank is told of the person; "Mrs" is none. */
export function holdsOffice({ descriptors }: Named, rules: Lexicon): boolean {
  return [...descriptors].some(
    (word) =>
      (rules.roles.has(word) || rules.titles.has(word)) &&
      genderOfWords(word, rules) === undefined &&
      !rules.vagueAdjectives.has(word),
  );
}
