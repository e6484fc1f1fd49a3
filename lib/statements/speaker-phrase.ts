import type { Span } from "../domain/span";
import type { FoundStatement } from "./found-statement";
import type { ProseSentence } from "./prose";

/** The speaker with titles and, after an inverted verb, with the apposition that follows ("said Smith, head of …"). */
export function speakerPhrase(
  { tokens, end }: ProseSentence,
  text: string,
  { subject, cue }: FoundStatement,
): Span {
  const isAfterVerb = cue !== undefined && subject.start >= cue.end;
  const start = tokens[subject.from]?.start ?? subject.start;
  if (isAfterVerb) return { start, end: text[subject.end] === "," ? end : subject.end };
  // "Smith, head of the office in Paris, said": where the office is tells nothing of where it was said.
  return { start, end: cue && text[subject.end] === "," ? cue.start : subject.end };
}
