import { holdsSpace } from "../text/split-words";
import { genderFrom, isBody, isPersonal, mayBeBody } from "./kinds-of-speaker";
import { speakerAs, type Subject } from "./subject";
import { endsWithWords } from "./resolve-name";
import type { ResolvedSpeaker, Surroundings } from "./resolve-speaker";

/** Characters: about two paragraphs. */
const nearBy = 400;

/** Whom a pronoun goes back to; undefined if to nobody. */
export function resolvePronoun(subject: Subject, surroundings: Surroundings): ResolvedSpeaker | undefined {
  const { focus, rules, inSentence, addressee } = surroundings;
  const word = subject.text.toLowerCase();
  const fits = (one: ResolvedSpeaker) => mayMean(one, subject, surroundings);
  const isAddressed = ({ speaker }: ResolvedSpeaker) =>
    addressee !== undefined && (speaker.name === addressee || endsWithWords(speaker.name, addressee));
  const candidates = (inSentence ? [inSentence, ...focus.recent] : focus.recent).filter(
    (one) => !isAddressed(one),
  );
  const fitting = candidates.filter(fits);
  // "France has denied it.": a lone word that may be a country gives way to anybody else.
  const nearest = fitting.find((one) => !isLoneWord(one)) ?? fitting[0] ?? offstage(subject, surroundings);
  if (!nearest) return undefined;
  const better = knownInstead(nearest, fitting, surroundings);
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
    hasRival(found, fitting, surroundings) ||
    isNamedSince(found, subject, surroundings) ||
    (rules.pronouns.neuter.has(word) ? found.kind === "person" : isLoneWord(found));
  const printed = subject.text === "" ? found.speaker.asPrinted : subject.text;
  return {
    speaker: speakerAs(subject, found.speaker, "pronoun", printed),
    kind: found.kind,
    isPlural: found.isPlural,
    isDoubtful: found.isDoubtful || isOpen,
    isGuess: found.isGuess,
    gender: genderFrom(word, rules, found.gender),
  };
}

/** Whether a pronoun can mean somebody, by gender and number. */
function mayMean(one: ResolvedSpeaker, subject: Subject, { focus, rules }: Surroundings): boolean {
  const word = subject.text.toLowerCase();
  const { pronouns } = rules;
  if (subject.gender !== undefined) return one.gender === undefined || one.gender === subject.gender;
  if (pronouns.neuter.has(word)) return isBody(one, rules) || (one === focus.recent[0] && mayBeBody(one));
  if (pronouns.plural.has(word)) return one.isPlural;
  if (pronouns.feminine.has(word)) return isPersonal(one, rules) && one.gender !== "masculine";
  if (pronouns.masculine.has(word)) return isPersonal(one, rules) && one.gender !== "feminine";
  return true;
}

function isLoneWord(one: ResolvedSpeaker): boolean {
  return mayBeBody(one) && !holdsSpace(one.speaker.name);
}

/** The one person of the pronoun's gender whom the segment has named, though never as the one who acts; only possibly. */
function offstage(subject: Subject, { named, rules }: Surroundings): ResolvedSpeaker | undefined {
  const gender = genderFrom(subject.text.toLowerCase(), rules, subject.gender);
  if (gender === undefined) return undefined;
  const persons = named.filter(({ kind, firstAt }) => kind === "person" && firstAt < subject.start);
  const known = persons.filter((one) => one.gender === gender);
  const mayBe = known.length > 0 ? known : persons.filter((one) => one.gender === undefined);
  const one = mayBe.length === 1 ? mayBe[0] : undefined;
  if (!one?.places.some((at) => at < subject.start && subject.start - at < nearBy)) return undefined;
  return {
    speaker: speakerAs(subject, one, "pronoun"),
    kind: "person",
    isPlural: false,
    isDoubtful: true,
    isGuess: undefined,
    gender,
  };
}

/**
 * Where nothing tells the gender of the nearest: the one of the pronoun's own gender whom "her lawyer" belongs to, or
 * whose words were given last.
 */
function knownInstead(
  nearest: ResolvedSpeaker,
  fitting: readonly ResolvedSpeaker[],
  { focus, rules, paragraphStart = 0 }: Surroundings,
): ResolvedSpeaker | undefined {
  if (nearest.gender !== undefined || nearest.kind === "organisation") return undefined;
  const owner = rules.ownerPronouns.get(nearest.speaker.name.toLowerCase().split(/\s/u)[0]!);
  const known = fitting.find((one) => one.gender !== undefined && one.kind === "person");
  if (!known) return undefined;
  if (nearest.kind === "unnamed") return owner === undefined ? undefined : known;
  if (nearest.speaker.name === focus.lastSpeaker) return undefined;
  // The one the paragraph has just brought on is meant before anybody of an earlier one.
  if (nearest.speaker.start >= paragraphStart && known.speaker.start < paragraphStart) return undefined;
  const isNear = focus.recent.indexOf(known) <= 1;
  return isNear || known.speaker.name === focus.lastSpeaker ? known : undefined;
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

/** Somebody else of the same gender named since by the reporter, who may be meant as well. */
function isNamedSince(
  { speaker, gender }: ResolvedSpeaker,
  subject: Subject,
  { named, focus, rules, addressee }: Surroundings,
): boolean {
  const wanted = gender ?? genderFrom(subject.text.toLowerCase(), rules, subject.gender);
  if (wanted === undefined) return false;
  const said = focus.said ?? [];
  const told = speaker.name === focus.lastSpeaker ? (said.at(-1)?.end ?? 0) : 0;
  const since = Math.max(speaker.start, told);
  const isRival = (at: number) =>
    at > since && at < subject.start && !said.some(({ start, end }) => at >= start && at < end);
  return named.some(
    (one) =>
      one.kind === "person" &&
      one.gender === wanted &&
      one.name !== speaker.name &&
      !(addressee !== undefined && endsWithWords(one.name, addressee)) &&
      one.places.some(isRival),
  );
}

function sharesName(name: string, other: string): boolean {
  return name === other || endsWithWords(name, other) || endsWithWords(other, name);
}
