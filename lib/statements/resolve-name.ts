import type { Resolution } from "../domain/attribution";
import { holdsSpace, splitWords } from "../text/split-words";
import { speakerAs, type Subject } from "./subject";
import type { Named } from "./people";
import type { Lexicon } from "./lexicon";
import { mayBeOfGender } from "./kinds-of-speaker";
import { isBodyName, isGivenName } from "./person-name";
import type { Focus, ResolvedSpeaker, Surroundings } from "./resolve-speaker";

/** Who an unknown name is: a fuller name the segment prints, or nobody but itself. */
export function resolveName(
  subject: Subject,
  { named, rules, focus, titleGender, sentenceEnd = 0 }: Surroundings,
): ResolvedSpeaker {
  const lower = withoutStyle(subject.text.toLowerCase(), rules);
  // "Jansen says that he and Dora Jansen …": who is named later in the sentence is somebody else.
  const isLaterThere = (one: Named) => one.firstAt >= subject.end && one.firstAt < sentenceEnd;
  const fuller = named.filter(
    (one) =>
      one.lower !== lower &&
      endsWithWords(one.lower, lower) &&
      !isLaterThere(one) &&
      mayBeOfGender(one, titleGender),
  );
  const same = named.find((one) => one.lower === lower);
  const given = fuller.length > 0 || same ? [] : named.filter((one) => isShortFor(one, lower));
  const one =
    fuller.length === 1 ? fuller[0] : (lastOf(fuller, focus) ?? (given.length === 1 ? given[0] : undefined));
  const isNamedLater = one !== undefined && sentenceEnd > 0 && one.firstAt >= sentenceEnd;
  const isOrganisation = (one ?? same)?.kind === "organisation" || isBodyName(subject.text, rules);
  const resolution: Resolution = one && given.length === 0 ? "surname" : "name";
  const gender = (one ?? same)?.gender ?? titleGender;
  return {
    speaker: speakerAs(subject, one ?? { name: subject.text }, resolution),
    kind: isOrganisation ? "organisation" : "person",
    isPlural: isOrganisation,
    isDoubtful: (fuller.length > 1 && !one) || one?.figureId !== undefined || isNamedLater,
    isGuess: undefined,
    gender,
  };
}

/** "Sir Keith" is called by the given name, "Lord Ashby" by all of it. */
function withoutStyle(lower: string, rules: Lexicon): string {
  const [style = "", name, more] = splitWords(lower);
  return name !== undefined && more === undefined && rules.styles.has(style) && isGivenName(name)
    ? name
    : lower;
}

/** Of several of one surname the one who spoke or acted last, if no other has been named since. */
function lastOf(bearers: readonly Named[], { recent, lastSpeaker }: Focus): Named | undefined {
  const last = recent[0]?.speaker;
  const one =
    bearers.find(({ name }) => name === last?.name) ?? bearers.find(({ name }) => name === lastSpeaker);
  const since = recent.find(({ speaker }) => speaker.name === one?.name)?.speaker.start ?? 0;
  const isRivalled = bearers.some((other) => other !== one && other.places.some((at) => at > since));
  return isRivalled && one?.name !== lastSpeaker ? undefined : one;
}

/** "Fahmi" after Fahmi Fadzil, "Northline" after Northline Buses, "AMH" after the Association of Minor Harbours. */
function isShortFor(one: Named, lower: string): boolean {
  if (one.lower.startsWith(`${lower} `)) return true;
  if (one.kind === "person" || lower.length < 2 || holdsSpace(lower)) return false;
  const initials = one.name.match(/(?<![\p{L}\p{N}])\p{Lu}/gu) ?? [];
  return initials.length > 1 && initials.join("").toLowerCase() === lower;
}

/** Whether a name, a "Jr" behind it left out, ends with these words. */
export function endsWithWords(fullName: string, part: string): boolean {
  if (!fullName.includes(part)) return false;
  const name = fullName.replace(/,? (?:jr|sr|ii|iii)\.?$/iu, "");
  return name.endsWith(` ${part}`) || name.endsWith(`-${part}`);
}
