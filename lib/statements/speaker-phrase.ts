import type { Span } from "../domain/span";
import type { FoundStatement } from "./found-statement";
import type { Lexicon } from "./lexicon";
import type { ProseSentence } from "./prose";
import { LETTERS } from "../text/letters.table";

const WORD_BEHIND_COMMA = new RegExp(String.raw`^,\s+([${LETTERS}]+)`, "u");

/** The speaker with titles and, after an inverted verb, with the apposition that follows ("said Smith, head of …"). */
export function speakerPhrase(
  { tokens, end }: ProseSentence,
  text: string,
  { subject, cue }: FoundStatement,
  rules: Lexicon,
): Span {
  const isAfterVerb = cue !== undefined && subject.start >= cue.end;
  const start = tokens[subject.from]?.start ?? subject.start;
  if (isAfterVerb) return { start, end: text[subject.end] === "," ? end : subject.end };
  const participle = WORD_BEHIND_COMMA.exec(text.slice(subject.end, subject.end + 30))?.[1]?.toLowerCase();
  // "Smith, speaking in Oslo on Monday, said": that is where and when it was said.
  if (participle !== undefined && rules.speakingParticiples.has(participle))
    return { start, end: subject.end };
  // "Smith, head of the office in Paris, said": where the office is tells nothing of where it was said.
  return { start, end: cue && text[subject.end] === "," ? cue.start : subject.end };
}
