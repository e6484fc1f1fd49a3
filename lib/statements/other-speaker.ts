import type { Subject } from "./subject";
import type { ContentAfter } from "./reported-content";
import { isWord } from "./kinds-of-token";
import { speakerAt } from "./reported-subject";
import type { ReportingVerb } from "./reporting-verbs";
import type { SentenceScope } from "./sentence-scope";

/**
 * "…, mientras que X aseguró que", "…; Y said that": the words said from the token `from` on end at a
 * mark, behind which a clause names its speaker.
 */
export function findOtherSpeaker(
  scope: SentenceScope,
  from: number,
  verb: ReportingVerb,
  after: ContentAfter,
): { subject: Subject; from: number } | undefined {
  const { tokens, rules } = scope;
  let mark = verb.from - 1;
  while (mark > from && !/^[,،;؛]$/u.test(tokens[mark]!.text)) mark--;
  if (mark <= from) return undefined;
  let at = mark + 1;
  while (at < verb.from && (isWord(tokens[at], rules.contrasts) || isWord(tokens[at], rules.complementisers)))
    at++;
  const isContrast = at > mark + 1 || /^[;؛]$/u.test(tokens[mark]!.text);
  if (!isContrast) return undefined;
  const subject =
    rules.speakerStands === "after"
      ? (speakerAt(scope, verb.to, after.regionEnd, false) ?? speakerAt(scope, at, verb.from, false))
      : speakerAt(scope, at, verb.from, false);
  return subject && subject.kind !== "pronoun" ? { subject, from: mark } : undefined;
}
