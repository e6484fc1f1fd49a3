import { genderFrom, isBody, isPersonal, mayBeBody } from "./kinds-of-speaker";
import type { Subject } from "./noun-phrase";
import { endsWithWords } from "./resolve-name";
import { place, type ResolvedSpeaker, type Surroundings } from "./resolve-speaker";

/** Whom a pronoun goes back to; undefined if to nobody. */
export function resolvePronoun(subject: Subject, surroundings: Surroundings): ResolvedSpeaker | undefined {
  const { focus, rules, inSentence, addressee } = surroundings;
  const word = subject.text.toLowerCase();
  const { pronouns } = rules;
  const fits = (one: ResolvedSpeaker): boolean => {
    if (subject.gender !== undefined) return one.gender === undefined || one.gender === subject.gender;
    if (pronouns.neuter.has(word)) return isBody(one, rules) || (one === focus.recent[0] && mayBeBody(one));
    if (pronouns.plural.has(word)) return one.isPlural;
    if (pronouns.feminine.has(word)) return isPersonal(one, rules) && one.gender !== "masculine";
    if (pronouns.masculine.has(word)) return isPersonal(one, rules) && one.gender !== "feminine";
    return true;
  };
  const isAddressed = ({ speaker }: ResolvedSpeaker) =>
    addressee !== undefined && (speaker.name === addressee || endsWithWords(speaker.name, addressee));
  const candidates = (inSentence ? [inSentence, ...focus.recent] : focus.recent).filter(
    (one) => !isAddressed(one),
  );
  const nearest = candidates.find(fits);
  if (!nearest) return undefined;
  const better = knownInstead(nearest, candidates.filter(fits), surroundings);
  const found = better ?? nearest;
  const isNearest = found === focus.recent[0] || (found === inSentence && focus.recent.length === 0);
  const others = new Set(focus.recent.filter(fits).map((one) => one.speaker.figureId ?? one.speaker.name));
  const isVague = found.kind === "unnamed" && found.gender === undefined;
  const isRivalled =
    isVague && focus.recent.some((one) => one !== found && fits(one) && one.gender !== undefined);
  const isOpen =
    better !== undefined ||
    isRivalled ||
    (!isNearest && others.size > 1 && found.gender === undefined) ||
    hasRival(found, candidates.filter(fits), surroundings) ||
    (pronouns.neuter.has(word)
      ? found.kind === "person"
      : mayBeBody(found) && !/\s/u.test(found.speaker.name));
  const printed = subject.text === "" ? found.speaker.asPrinted : subject.text;
  return {
    ...found,
    speaker: { ...found.speaker, ...place(subject), asPrinted: printed, resolution: "pronoun" },
    isDoubtful: found.isDoubtful || isOpen,
    ...genderFrom(word, rules, found.gender),
  };
}

/**
 * Where nothing tells the gender of the nearest: the one of the pronoun's own gender whom "her lawyer" belongs to, or
 * whose words were given last.
 */
function knownInstead(
  nearest: ResolvedSpeaker,
  fitting: readonly ResolvedSpeaker[],
  { focus, rules }: Surroundings,
): ResolvedSpeaker | undefined {
  if (nearest.gender !== undefined || nearest.kind === "organisation") return undefined;
  const owner = rules.ownerPronouns[nearest.speaker.name.toLowerCase().split(/\s/u)[0]!];
  const known = fitting.find((one) => one.gender !== undefined && one.kind === "person");
  if (!known) return undefined;
  if (nearest.kind === "unnamed") return owner === undefined ? undefined : known;
  return known.speaker.name === focus.lastSpeaker ? known : undefined;
}

/**
 * Whether somebody else may be meant as well: the one whose words stand before, where `found` has only acted since, in
 * another paragraph and named there before; or a name before the pronoun in its own sentence.
 */
function hasRival(
  found: ResolvedSpeaker,
  fitting: readonly ResolvedSpeaker[],
  { named, focus, paragraphStart = 0, namedBefore, inSentence }: Surroundings,
): boolean {
  const { name, start } = found.speaker;
  if (namedBefore !== undefined && found !== inSentence && !sharesName(name, namedBefore)) return true;
  const isOther = fitting.some(({ speaker }) => speaker.name === focus.lastSpeaker && speaker.name !== name);
  const isIntroduced = named.some((one) => one.name === name && one.firstAt === start);
  return isOther && found !== inSentence && start < paragraphStart && !isIntroduced;
}

function sharesName(name: string, other: string): boolean {
  return name === other || endsWithWords(name, other) || endsWithWords(other, name);
}
