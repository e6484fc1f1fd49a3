import type { AttributedSpeaker } from "../domain/attribution";
import type { FigureId } from "../domain/ids";
import type { Mention } from "../domain/mention";
import type { Span } from "../domain/span";
import type { Introduced } from "./find-introduced";
import { genderOfWords } from "./kinds-of-speaker";
import type { Lexicon } from "./lexicon";
import { speakerAs, type Subject } from "./subject";
import { matchDescription } from "./match-description";
import { matchRole } from "./match-role";
import type { Named } from "./people";
import type { Gender } from "./person-name";
import { endsWithWords, resolveName } from "./resolve-name";
import { resolvePronoun } from "./resolve-pronoun";

/** Who spoke or acted last, newest first; what pronouns and "the official" go back to. */
export interface Focus {
  readonly recent: readonly ResolvedSpeaker[];
  /** The name of the one whose words were given last. */
  readonly lastSpeaker?: string | undefined;
  /** Where words have been said: who is named in them is not spoken of by the reporter. */
  readonly said?: readonly Span[];
}

/** A speaker told from the words; `isDoubtful` where another reading is nearly as good. */
export interface ResolvedSpeaker {
  readonly speaker: AttributedSpeaker;
  readonly kind: "person" | "organisation" | "unnamed";
  readonly isPlural: boolean;
  readonly isDoubtful: boolean;
  /** A description whose noun is none of those that speak ("the gap"). */
  readonly isGuess: boolean | undefined;
  readonly gender: Gender | undefined;
}

/** What the words for a speaker are resolved against. */
export interface Surroundings {
  readonly named: readonly Named[];
  readonly focus: Focus;
  readonly rules: Lexicon;
  readonly mentions: readonly Mention[];
  /** Persons introduced without a name. */
  readonly introduced?: readonly Introduced[] | undefined;
  /** What a title before the name tells ("Ms"). */
  readonly titleGender?: Gender | undefined;
  /** Named inside the sentence before the pronoun as the one who acts ("When Smith arrived, he said"). */
  readonly inSentence?: ResolvedSpeaker | undefined;
  /** Offsets of the sentence's end and of its paragraph's start. */
  readonly sentenceEnd?: number;
  readonly paragraphStart?: number;
  /** The words for the one spoken to, who is somebody else. */
  readonly addressee?: string | undefined;
  /** A name that stands before the pronoun in its sentence without acting ("In Smith’s first speech, he …"). */
  readonly namedBefore?: string | undefined;
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
    speaker: speakerAs(
      subject,
      { figureId: mention.figureId, name: known?.name ?? mention.text },
      isPart ? "surname" : "name",
    ),
    kind: mention.kind,
    isPlural: mention.kind === "organisation",
    isDoubtful: mention.tier === "possible",
    isGuess: undefined,
    gender: known?.gender,
  };
}

function resolveDescription(subject: Subject, surroundings: Surroundings): ResolvedSpeaker | undefined {
  const { named, focus, rules, mentions } = surroundings;
  const surname = surnameOnly(subject, named);
  if (surname) return resolveName({ ...subject, kind: "name" }, surroundings);
  const bodies = bodiesIn(subject, mentions);
  const match = rules.reported ? matchRole : matchDescription;
  const outcome = match(subject.text, {
    named,
    recent: focus.recent,
    lastSpeaker: focus.lastSpeaker,
    before: subject.start,
    bodies,
    rules,
    introduced: surroundings.introduced,
    paragraphStart: surroundings.paragraphStart,
  });
  if (outcome.kind === "none") return undefined;
  if (outcome.kind === "named") {
    const { gender, kind } = outcome.named;
    return {
      speaker: speakerAs(subject, outcome.named, "title"),
      kind,
      isPlural: kind === "organisation",
      isDoubtful: outcome.isDoubtful,
      isGuess: undefined,
      gender,
    };
  }
  return {
    speaker: speakerAs(subject, { name: subject.text }, "unnamed"),
    kind: "unnamed",
    isPlural: outcome.isPlural,
    isDoubtful: false,
    isGuess: outcome.isGuess,
    gender: genderOfWords(subject.text, rules),
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
