import type { Attribution } from "../domain/attribution";
import type { Mention } from "../domain/mention";
import { splitWords } from "../text/split-words";
import { headNoun } from "./called-by";
import { genderOfWords } from "./kinds-of-speaker";
import type { Lexicon } from "./lexicon";
import { matchDescription } from "./match-description";
import type { Named } from "./people";
import type { Gender } from "./person-name";
import type { ProseSentence } from "./prose";
import { holdsOffice } from "./match-just-named";
import { bodiesIn } from "./resolve-speaker";
import type { Token } from "./token";

/** The segment the lead opens. */
export interface LeadSources {
  readonly sentences: readonly ProseSentence[];
  readonly named: readonly Named[];
  readonly mentions: readonly Mention[];
  readonly rules: Lexicon;
}

/**
 * News often opens with "A prominent leader of the party said …" and names the leader in the next paragraph. The lead's
 * statement is given to that person, marked possible, where all later statements of the segment are the person's and the
 * description fits, or where the next paragraph opens with a person of whom no office is told, and somebody further on is
 * called by the lead's noun ("the inspector’s notes"), which is nobody else's.
 */
export function identifyLead(
  attributions: readonly Attribution[],
  sources: LeadSources,
): readonly Attribution[] {
  const { sentences, named } = sources;
  const lead = leadParagraph(attributions, sentences);
  const leadEnd = sentences.findLast(({ paragraph }) => paragraph === lead)?.end ?? 0;
  const later = attributions.filter((one) => one.start >= leadEnd);
  const first = later[0]?.speaker;
  if (!first || first.resolution === "unnamed") return attributions;
  const person = named.find((one) => one.name === first.name && one.kind === "person");
  if (!person || person.firstAt < leadEnd) return attributions;
  const isOnly = later.every((one) => one.speaker.name === first.name);
  return attributions.map((one) => {
    if (one.start >= leadEnd || one.speaker.resolution !== "unnamed") return one;
    const isMeant = (isOnly && isDescribed(one, person, sources)) || isNamedNext(one, first, person, sources);
    if (!isMeant) return one;
    const { figureId, name } = person;
    const speaker = { ...one.speaker, ...(figureId ? { figureId } : {}), name, resolution: "title" as const };
    return { ...one, speaker, possible: true };
  });
}

/** The paragraph of the first statement, if no more than a byline and a place stand before it. */
function leadParagraph(
  attributions: readonly Attribution[],
  sentences: readonly ProseSentence[],
): number | undefined {
  const at = attributions[0]?.speaker.start ?? 0;
  const paragraph = sentences.find(({ start, end }) => start <= at && at < end)?.paragraph;
  return paragraph !== undefined && paragraph <= linesBeforeLead ? paragraph : undefined;
}

const linesBeforeLead = 2;

function isDescribed({ speaker }: Attribution, person: Named, { mentions, rules }: LeadSources): boolean {
  const definite = speaker.asPrinted.replace(/^\S+\s/u, "");
  const bodies = bodiesIn(speaker, mentions);
  const around = {
    named: [person],
    recent: [],
    before: Number.MAX_SAFE_INTEGER,
    bodies,
    rules,
    isLead: true,
  };
  return matchDescription(definite, around).kind === "named";
}

/** The next paragraph opens with the person, and the lead's noun comes back further on with "the". */
function isNamedNext(
  { speaker }: Attribution,
  next: Attribution["speaker"],
  person: Named,
  { sentences, named, rules }: LeadSources,
): boolean {
  const isOpening = (at: number) => sentences.some(({ paragraphStart }) => paragraphStart === at);
  const leadSentence = sentences.find(({ start, end }) => start <= speaker.start && end >= speaker.end);
  const words = splitWords(speaker.asPrinted.toLowerCase());
  const noun = headNoun(words, rules);
  const opening = sentences.find(
    ({ start }) => start > speaker.end && start <= next.start && isOpening(start),
  );
  if (noun === undefined || !rules.indefinite.has(words[0]!) || !opening?.tokens[0] || !leadSentence)
    return false;
  const opens = opening.tokens[0].start <= next.start && opening.tokens[0].end >= next.end;
  if (!opens || person.firstAt !== next.start) return false;
  if (holdsOffice(person, rules) && !person.descriptors.has(noun)) return false;
  const gender = genderOfWords(speaker.asPrinted, rules) ?? pronounGender(leadSentence, rules);
  if (gender !== undefined && person.gender !== undefined && gender !== person.gender) return false;
  if (named.some((one) => one !== person && one.descriptors.has(noun))) return false;
  return sentences.some(
    ({ start, tokens }) => start >= next.end && tokens.some((_, at) => comesBack(tokens, at, noun, rules)),
  );
}

/** "the inspector’s" */
function comesBack(tokens: readonly Token[], at: number, noun: string, rules: Lexicon): boolean {
  const [article, word] = [tokens[at]!, tokens[at + 1]];
  const isArticle = rules.definite.has(article.lower) && !rules.ownerPronouns.has(article.lower);
  return isArticle && word?.lower.replace(/[’']s?$/u, "") === noun;
}

/** What "he" or "she" in the lead tells of the one who is not named there. */
function pronounGender({ tokens }: ProseSentence, rules: Lexicon): Gender | undefined {
  const { masculine, feminine } = rules.pronouns;
  const isHe = tokens.some(({ lower }) => masculine.has(lower));
  const isShe = tokens.some(({ lower }) => feminine.has(lower));
  if (isHe === isShe) return undefined;
  return isHe ? "masculine" : "feminine";
}
