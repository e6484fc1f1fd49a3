import type { Span } from "../domain/span";
import { findSentenceSubject } from "./sentence-subject";
import type { Lexicon } from "./lexicon";
import { isPreposition } from "./kinds-of-token";
import type { Subject } from "./subject";
import { genderOfWords } from "./kinds-of-speaker";
import { bareName } from "./people";
import type { Gender } from "./person-name";
import type { ProseSentence } from "./prose";
import { type ResolvedSpeaker, resolveSpeaker, type Surroundings } from "./resolve-speaker";

/** What a speaker is resolved against, with the text it stands in. */
export interface AroundSentence extends Surroundings {
  readonly text: string;
}

/**
 * Who a subject is, with what its own sentence tells of it: who acts before a pronoun ("When Smith arrived, he said"),
 * who is only named there, and who is spoken to. Undefined if a pronoun goes back to nobody.
 */
export function resolveInSentence(
  around: AroundSentence,
  sentence: ProseSentence,
  subject: Subject,
  addressee?: Span,
): ResolvedSpeaker | undefined {
  const { rules, text } = around;
  const namedBefore = nameBefore(sentence, subject, rules);
  const titleGender = titleGenderOf(sentence, subject, rules);
  const { named, focus, mentions, introduced } = around;
  const surroundings: { -readonly [Key in keyof Surroundings]: Surroundings[Key] } = {
    named,
    focus,
    rules,
    mentions,
    introduced,
    titleGender,
    inSentence: undefined,
    sentenceEnd: sentence.end,
    paragraphStart: sentence.paragraphStart,
    addressee: addressee && text.slice(addressee.start, addressee.end),
    namedBefore,
  };
  if (subject.kind !== "pronoun") return resolveSpeaker(subject, surroundings);
  if (rules.reported) return resolveHere(subject, surroundings, sentence);
  const first = sentence.tokens[0];
  const opens =
    first?.kind === "word" && rules.subordinators.has(first.lower) && !rules.coordinators.has(first.lower);
  const inside = opens ? findSentenceSubject({ text, tokens: sentence.tokens, rules }, 1) : undefined;
  const isNamed =
    inside && inside.start < subject.start && (inside.kind === "mention" || inside.kind === "name");
  if (isNamed) surroundings.inSentence = resolveSpeaker(inside, surroundings);
  return resolveSpeaker(subject, surroundings);
}

/**
 * A pronoun or a speaker who is left out goes back into the paragraph before only from the first sentence of a
 * paragraph: further on somebody stands between whom nothing shows as a person.
 */
function resolveHere(
  subject: Subject,
  surroundings: Surroundings,
  { start, paragraphStart }: ProseSentence,
): ResolvedSpeaker | undefined {
  const found = resolveSpeaker(subject, surroundings);
  const before = surroundings.focus.recent.find((one) => one.speaker.name === found?.speaker.name);
  const isStranded = before !== undefined && before.speaker.start < paragraphStart && start > paragraphStart;
  return isStranded ? undefined : found;
}

/** "Ms Holt": the title stands in the same run of capitalised words, or right before it. */
function titleGenderOf({ tokens }: ProseSentence, subject: Subject, rules: Lexicon): Gender | undefined {
  if (subject.kind !== "name") return undefined;
  const at = tokens.findIndex((token) => token.start <= subject.start && token.end >= subject.end);
  const run = tokens[at];
  const before = tokens[at - 1];
  const inRun = run && genderOfWords(run.text.slice(0, subject.start - run.start), rules);
  return inRun ?? (before?.kind === "word" ? genderOfWords(before.text, rules) : undefined);
}

/** "In President Falk’s first visit, he …": the name in the adverbial that opens the pronoun's sentence. */
function nameBefore({ tokens }: ProseSentence, { kind, start }: Subject, rules: Lexicon): string | undefined {
  if (kind !== "pronoun" || !tokens[0] || !isPreposition(tokens[0], rules)) return undefined;
  const comma = tokens.findIndex((token) => token.text === "," || token.end > start);
  const name = tokens
    .slice(0, Math.max(0, comma))
    .find((token) => token.mention?.kind === "person" || (token.kind === "name" && token.possessive));
  return name && (name.mention?.text ?? bareName(name, rules));
}
