import { speakerBehindAddressee } from "./behind-addressee";
import { isPronoun, isWord } from "./kinds-of-token";
import { isAdverb } from "./match-cues";
import { droppedSpeaker, isBare, sourcedSpeaker } from "./missing-speaker";
import { actor, antecedent, insiders } from "./reported-actor";
import type { Place, Progress } from "./reported-progress";
import { speakerBefore } from "./reported-speaker-before";
import { speakerAt } from "./reported-subject";
import type { ReportingVerb } from "./reporting-verbs";
import type { SentenceScope } from "./sentence-scope";
import { type Subject, wordSubject } from "./subject";

/** Who said the quotation before the verb: between the two, after the verb, or left out. */
export function speakerOfQuote(
  scope: SentenceScope,
  progress: Progress,
  { verb, next, limit }: Place,
  quoteTo: number,
): Subject | undefined {
  if (verb.pronoun) return droppedSpeaker(scope, verb);
  // "c’est ainsi qu’elle a résumé la situation"
  const last = scope.tokens[verb.from - 1]!;
  if (isPronoun(last, scope.rules)) return wordSubject("pronoun", last, verb.from - 1);
  const between = speakerBefore(scope, quoteTo, verb.from);
  if (between) return between;
  const end = Math.min(next, limit);
  const behind = speakerAt(scope, verb.to, end, true) ?? speakerBehindAddressee(scope, verb.to, end);
  if (behind) return behind;
  if (!scope.rules.dropsPronouns || !isBare(scope, quoteTo, verb.from)) return undefined;
  return progress.subject ?? droppedSpeaker(scope, verb);
}

/**
 * The speaker of a verb whose words follow: told by its form, after it, before it, or the one of whom the sentence goes on;
 * `regionEnd` is the token where the words open.
 */
export function speakerOf(
  scope: SentenceScope,
  progress: Progress,
  verb: ReportingVerb,
  regionEnd: number,
): Subject | undefined {
  const { rules } = scope;
  const { floor } = progress;
  if (verb.pronoun) return droppedSpeaker(scope, verb);
  if (verb.rule.sourced) {
    const own = speakerAt(scope, verb.to, regionEnd, false) ?? sourcedSpeaker(scope, verb.to, regionEnd);
    return own ?? sourcedSpeaker(scope, floor, verb.from);
  }
  if (verb.relative !== undefined) return antecedent(scope, progress.subject, progress.floor, verb.relative);
  if (verb.participle) return progress.subject ?? actor(scope, verb);
  const isJoined =
    progress.subject !== undefined && isWord(scope.tokens[wordBefore(scope, verb)], rules.coordinators);
  const mayGuess = rules.speakerStands === "after" && !verb.rule.takes.includes("label");
  const after = speakerAt(scope, verb.to, regionEnd, mayGuess);
  if (rules.speakerStands === "after" && after) return after;
  if (isJoined) return progress.subject;
  const before = speakerBefore(scope, floor, verb.from);
  if (before ?? after) return before ?? after;
  // "במשטרה מסרו": those in the police, not the one who spoke before.
  const isAttached = rules.speakerStands === "before" && rules.reported!.attachedPrepositions.length > 0;
  const within = isAttached ? sourcedSpeaker(scope, floor, verb.from) : insiders(scope, floor, verb.from);
  if (within) return within;
  return rules.dropsPronouns && isBare(scope, floor, verb.from)
    ? (progress.subject ?? droppedSpeaker(scope, verb))
    : undefined;
}

/** The token right before a verb, adverbs passed over. */
export function wordBefore({ tokens, rules }: SentenceScope, verb: ReportingVerb): number {
  let at = verb.from - 1;
  while (at > 0 && isAdverb(tokens[at]!, rules)) at--;
  return at;
}
