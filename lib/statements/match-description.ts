import { splitWords } from "../text/split-words";
import type { DescriptionAround, DescriptionOutcome } from "./description";
import { headOf, isBodyNoun, officeOf } from "./description-head";
import { isIntroduced } from "./find-introduced";
import { specifies } from "./fits-description";
import { genderOfWords, mayBeOfGender } from "./kinds-of-speaker";
import type { Lexicon } from "./lexicon";
import { matchBody } from "./match-body";
import { isSame, matchEpithet } from "./match-epithet";
import { matchJustNamed } from "./match-just-named";
import { matchOffice } from "./match-office";

/**
 * Whom a description names: "the top Hamas official" is the one person whose printed offices it fits, the last
 * speaker first; "a Hamas official" is nobody in particular. `none` if the words can hardly be a speaker.
 */
export function matchDescription(text: string, around: DescriptionAround): DescriptionOutcome {
  const { rules } = around;
  const epithet = matchEpithet(text, around);
  if (epithet) return epithet;
  const words = splitWords(text).map((word) => word.replace(/[’']s?$|[,.]$/gu, ""));
  const lower = words.map((word) => word.toLowerCase());
  const head = headOf(lower, rules);
  const isIndefinite = rules.indefinite.has(lower[0]!);
  const isPlural = !isIndefinite && /[^s]s$/u.test(head) && !rules.roles.has(head);
  // "one of them", "some of those"
  if (isIndefinite && rules.partitives.has(lower[1] ?? "") && lower.length === 3)
    return { kind: "unnamed", isPlural: false, isGuess: false };
  const called = isIndefinite ? undefined : calledBy(words, head, around);
  if (called) return called;
  const isKnownHead = officeOf(head, rules) !== undefined || isBodyNoun(head, rules);
  if (!isKnownHead && !isShortPerson(lower, rules)) return { kind: "none" };
  if (isIndefinite || isPlural) return { kind: "unnamed", isPlural, isGuess: !isKnownHead };
  if (isBodyNoun(head, rules)) return matchBody(words, around);
  const office = officeOf(head, rules);
  if (office === undefined) return { kind: "unnamed", isPlural, isGuess: true };
  const outcome = matchOffice(words, office, around);
  return outcome.kind === "unnamed" ? (matchJustNamed(words, head, around) ?? outcome) : outcome;
}

/** "The busker", "the Sheikh": the one person whom the segment describes by this very noun or gives this title. */
function calledBy(
  words: readonly string[],
  noun: string,
  around: DescriptionAround,
): DescriptionOutcome | undefined {
  const { named, rules, recent, before } = around;
  const isOffice = (officeOf(noun, rules)?.length ?? 0) > 0 || isBodyNoun(noun, rules);
  if (isOffice || words.length > 3 || !rules.definite.has(words[0]!.toLowerCase())) return undefined;
  if (rules.ownerPronouns.has(words[0]!.toLowerCase())) return undefined;
  const gender = genderOfWords(words.join(" "), rules);
  const bearers = named.filter(
    (one) =>
      one.kind === "person" &&
      one.firstAt < before &&
      one.nouns.has(noun) &&
      mayBeOfGender(one, gender) &&
      specifies(one, words, rules),
  );
  if (isIntroduced(noun, bearers, around)) return undefined;
  const last = recent.find((one) => one.kind !== "organisation");
  const spoken = bearers.find((one) => last !== undefined && isSame(one, last));
  if (bearers.length === 1) return { kind: "named", named: bearers[0]!, isDoubtful: false };
  return spoken?.name === around.lastSpeaker && spoken
    ? { kind: "named", named: spoken, isDoubtful: true }
    : undefined;
}

/** "his father", "the 54-year-old", "residents": short enough to be a person with an office we do not know. */
function isShortPerson(lower: readonly string[], rules: Lexicon): boolean {
  const first = lower[0]!;
  if (lower.length === 1) return /[^s]s$/u.test(first) && !first.endsWith("ings");
  const isDetermined = rules.definite.has(first) || rules.indefinite.has(first);
  if (lower.some((word, i) => i > 0 && rules.functionWords.has(word))) return false;
  return (
    isDetermined && lower.length <= 4 && !lower.some((word) => /(?:ing|tion|ment|ness|ity)s?$/u.test(word))
  );
}
