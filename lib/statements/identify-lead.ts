import type { Attribution } from "../domain/attribution";
import type { Mention } from "../domain/mention";
import type { Lexicon } from "./lexicon";
import { matchDescription } from "./match-description";
import type { Named } from "./people";
import type { ProseSentence } from "./prose";
import { bodiesIn } from "./resolve-speaker";

/** The segment the lead opens. */
export interface LeadSources {
  readonly sentences: readonly ProseSentence[];
  readonly named: readonly Named[];
  readonly mentions: readonly Mention[];
  readonly rules: Lexicon;
}

/**
 * News often opens with "A prominent leader of the party said …" and names the leader in the next paragraph. Where
 * all later statements of the segment are one person's and the description fits that person, the lead's statement is
 * given to that person, marked possible.
 */
export function identifyLead(
  attributions: readonly Attribution[],
  { sentences, named, mentions, rules }: LeadSources,
): readonly Attribution[] {
  const leadEnd = sentences.findLast((sentence) => sentence.paragraph === 0)?.end ?? 0;
  const later = attributions.filter((one) => one.start >= leadEnd);
  const first = later[0]?.speaker;
  if (!first || first.resolution === "unnamed") return attributions;
  if (!later.every((one) => one.speaker.name === first.name)) return attributions;
  const person = named.find((one) => one.name === first.name && one.kind === "person");
  if (!person || person.firstAt < leadEnd) return attributions;
  return attributions.map((one) => {
    if (one.start >= leadEnd || one.speaker.resolution !== "unnamed") return one;
    const definite = one.speaker.asPrinted.replace(/^\S+\s/u, "");
    const bodies = bodiesIn(one.speaker, mentions);
    const around = {
      named: [person],
      recent: [],
      before: Number.MAX_SAFE_INTEGER,
      bodies,
      rules,
      isLead: true,
    };
    if (matchDescription(definite, around).kind !== "named") return one;
    const { figureId } = person;
    const speaker = {
      ...one.speaker,
      ...(figureId ? { figureId } : {}),
      name: person.name,
      resolution: "title" as const,
    };
    return { ...one, speaker, possible: true };
  });
}
