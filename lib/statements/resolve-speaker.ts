import type { AttributedSpeaker, Resolution } from "../domain/attribution";
import type { FigureId } from "../domain/ids";
import type { Mention } from "../domain/mention";
import type { Span } from "../domain/span";
import { genderFrom, genderOfWords, isBody, isPersonal, mayBeBody } from "./kinds-of-speaker";
import type { Lexicon } from "./lexicon";
import type { Subject } from "./noun-phrase";
import { matchDescription } from "./match-description";
import type { Named } from "./people";
import { type Gender, isBodyName } from "./person-name";

/** Who spoke or acted last, newest first; what pronouns and "the official" go back to. */
export interface Focus {
  readonly recent: readonly ResolvedSpeaker[];
  /** The name of the one whose words were given last. */
  readonly lastSpeaker?: string | undefined;
}

/** A speaker told from the words; `isDoubtful` where another reading is nearly as good. */
export interface ResolvedSpeaker {
  readonly speaker: AttributedSpeaker;
  readonly kind: "person" | "organisation" | "unnamed";
  readonly isPlural: boolean;
  readonly isDoubtful: boolean;
  /** A description whose noun is none of those that speak ("the gap"). */
  readonly isGuess?: boolean;
  readonly gender?: Gender;
}

/** What the words for a speaker are resolved against. */
export interface Surroundings {
  readonly named: readonly Named[];
  readonly focus: Focus;
  readonly rules: Lexicon;
  readonly mentions: readonly Mention[];
  /** Named inside the sentence before the pronoun as the one who acts ("When Smith arrived, he said"). */
  readonly inSentence?: ResolvedSpeaker;
  /** Offsets of the sentence's end and of its paragraph's start. */
  readonly sentenceEnd?: number;
  readonly paragraphStart?: number;
  /** The words for the one spoken to, who is somebody else. */
  readonly addressee?: string;
  /** A name that stands before the pronoun in its sentence without acting ("In Smith’s first speech, he …"). */
  readonly namedBefore?: string;
}

/** Who a subject is, from the segment's own words alone; undefined if a pronoun goes back to nobody. */
export function resolveSpeaker(subject: Subject, surroundings: Surroundings): ResolvedSpeaker | undefined {
  if (subject.kind === "mention") return resolveMention(subject, surroundings);
  if (subject.kind === "name") return resolveName(subject, surroundings);
  if (subject.kind === "pronoun") return resolvePronoun(subject, surroundings);
  return resolveDescription(subject, surroundings);
}

function resolveMention(subject: Subject, { named }: Surroundings): ResolvedSpeaker {
  const mention = subject.mention!;
  const known = named.find((one) => one.figureId === mention.figureId);
  const isPart = mention.form === "partial" || mention.form === "lone";
  return {
    speaker: {
      figureId: mention.figureId,
      name: known?.name ?? mention.text,
      ...place(subject),
      resolution: isPart ? "surname" : "name",
    },
    kind: mention.kind,
    isPlural: mention.kind === "organisation",
    isDoubtful: mention.tier === "possible",
    ...(known?.gender ? { gender: known.gender } : {}),
  };
}

function place(subject: Subject): { asPrinted: string; start: number; end: number } {
  return { asPrinted: subject.text, start: subject.start, end: subject.end };
}

function resolveName(
  subject: Subject,
  { named, rules, focus, sentenceEnd = 0 }: Surroundings,
): ResolvedSpeaker {
  const lower = subject.text.toLowerCase();
  // "Jansen says that he and Dora Jansen …": who is named later in the sentence is somebody else.
  const isLaterThere = (one: Named) => one.firstAt >= subject.end && one.firstAt < sentenceEnd;
  const fuller = named.filter(
    (one) => one.lower !== lower && endsWithWords(one.lower, lower) && !isLaterThere(one),
  );
  const same = named.find((one) => one.lower === lower);
  const last = focus.recent[0]?.speaker.name;
  const given = fuller.length > 0 || same ? [] : named.filter((one) => isGivenNameOf(one, lower));
  const one =
    fuller.length === 1
      ? fuller[0]
      : (fuller.find((candidate) => candidate.name === last) ?? (given.length === 1 ? given[0] : undefined));
  const isNamedLater = one !== undefined && sentenceEnd > 0 && one.firstAt >= sentenceEnd;
  const isOrganisation = (one ?? same)?.kind === "organisation" || isBodyName(subject.text, rules);
  const resolution: Resolution = one && given.length === 0 ? "surname" : "name";
  const gender = (one ?? same)?.gender;
  return {
    speaker: {
      ...(one?.figureId ? { figureId: one.figureId } : {}),
      name: one?.name ?? subject.text,
      ...place(subject),
      resolution,
    },
    kind: isOrganisation ? "organisation" : "person",
    isPlural: isOrganisation,
    isDoubtful: (fuller.length > 1 && !one) || one?.figureId !== undefined || isNamedLater,
    ...(gender ? { gender } : {}),
  };
}

/** "Fahmi" after Fahmi Fadzil has been named. */
function isGivenNameOf(one: Named, lower: string): boolean {
  return one.kind === "person" && one.lower.startsWith(`${lower} `);
}

function endsWithWords(fullName: string, part: string): boolean {
  if (!fullName.includes(part)) return false;
  const name = fullName.replace(/,? (?:jr|sr|ii|iii)\.?$/iu, "");
  return name.endsWith(` ${part}`) || name.endsWith(`-${part}`);
}

function resolvePronoun(subject: Subject, surroundings: Surroundings): ResolvedSpeaker | undefined {
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
  const found = candidates.find(fits);
  if (!found) return undefined;
  const isNearest = found === focus.recent[0] || (found === inSentence && focus.recent.length === 0);
  const others = new Set(focus.recent.filter(fits).map((one) => one.speaker.figureId ?? one.speaker.name));
  const isVague = found.kind === "unnamed" && found.gender === undefined;
  const isRivalled =
    isVague && focus.recent.some((one) => one !== found && fits(one) && one.gender !== undefined);
  const isOpen =
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

function resolveDescription(subject: Subject, surroundings: Surroundings): ResolvedSpeaker | undefined {
  const { named, focus, rules, mentions } = surroundings;
  const surname = surnameOnly(subject, named);
  if (surname) return resolveName({ ...subject, kind: "name" }, surroundings);
  const bodies = bodiesIn(subject, mentions);
  const outcome = matchDescription(subject.text, {
    named,
    recent: focus.recent,
    lastSpeaker: focus.lastSpeaker,
    before: subject.start,
    bodies,
    rules,
  });
  if (outcome.kind === "none") return undefined;
  if (outcome.kind === "named") {
    const { figureId, name, gender, kind } = outcome.named;
    return {
      speaker: { ...(figureId ? { figureId } : {}), name, ...place(subject), resolution: "title" },
      kind,
      isPlural: kind === "organisation",
      isDoubtful: outcome.isDoubtful,
      ...(gender ? { gender } : {}),
    };
  }
  const gender = genderOfWords(subject.text, rules);
  return {
    speaker: { name: subject.text, ...place(subject), resolution: "unnamed" },
    kind: "unnamed",
    isPlural: outcome.isPlural,
    isDoubtful: false,
    isGuess: outcome.isGuess,
    ...(gender ? { gender } : {}),
  };
}

/** "King said", after Martin King has been named: a style that stands alone is a surname. */
function surnameOnly({ text }: Subject, named: readonly Named[]): boolean {
  return /^\p{Lu}\S*$/u.test(text) && named.some((one) => endsWithWords(one.name, text));
}

/** The organisations of the corpus named inside a description. */
export function bodiesIn(
  within: Span,
  mentions: readonly Mention[],
): readonly { id: FigureId; text: string }[] {
  return mentions
    .filter((m) => m.kind === "organisation" && m.start >= within.start && m.end <= within.end)
    .map((m) => ({ id: m.figureId, text: m.text }));
}
