import { findContrast } from "./change-of-speaker";
import type { ForwardContent } from "./find-content";
import { findSubjectBefore } from "./subject-before";
import { type Cue, isAdverb } from "./match-cues";
import type { Subject } from "./subject";
import type { SentenceScope } from "./sentence-scope";

/** Words said that go on until the next verb of saying takes them up, or to the end. */
export interface OpenContent {
  readonly subject: Subject;
  readonly cue: Cue;
  readonly forward: ForwardContent;
}

/**
 * Who speaks by a verb of saying that stands inside what somebody else is saying already, and at which token the first
 * content ends: the same speaker after "and" or in a participle ("…, adding that"), another one only where a new clause
 * names him. Undefined if the verb belongs to what is being said.
 */
export function continuingSubject(
  { tokens, rules, text }: SentenceScope,
  cue: Cue,
  open: OpenContent,
): { subject: Subject; splitAt: number } | undefined {
  let at = cue.from - 1;
  while (at > open.forward.from && isAdverb(tokens[at]!, rules)) at--;
  at = beforeParenthesis({ tokens, rules, text }, at, open.forward.from);
  const before = tokens[at]!;
  const joins =
    before.kind === "word" && (rules.coordinators.has(before.lower) || rules.subordinators.has(before.lower));
  const isBreak = before.kind === "quote" || (before.kind === "mark" && /^[,;،–—-]$/.test(before.text));
  if (cue.participle)
    return joins || isBreak ? { subject: open.subject, splitAt: at + (isBreak ? 1 : 0) } : undefined;
  if (before.kind === "word" && rules.coordinators.has(before.lower))
    return { subject: open.subject, splitAt: at };
  const subject = findSubjectBefore({ tokens, rules, text }, cue.from, open.forward.from);
  const joint = subject && tokens[subject.from - 1];
  const opensClause =
    joint?.kind === "word" && rules.subordinators.has(joint.lower) && tokens[subject!.from - 2]?.text === ",";
  if (!subject) return undefined;
  const isNamed = subject.kind === "mention" || subject.kind === "name";
  const isContrast =
    joint?.kind === "word" && rules.contrasts.has(joint.lower) && isAlike(subject, open.subject);
  const isSame =
    subject.kind === "pronoun" && opensClause && (rules.coordinators.has(joint.lower) || isContrast);
  if (isSame) return { subject: open.subject, splitAt: subject.from - 1 };
  const opening = tokens[open.subject.from - 1];
  // "after officials announced A, the agency said B": the comma ends the first clause.
  const isSubordinate = opening?.kind === "word" && rules.subordinators.has(opening.lower);
  const isSecond = isSubordinate && joint?.text === ",";
  const isNext = opensClause || joint?.text === ";" || isSecond;
  const isDescribed = subject.kind === "description" && (isSecond || joint?.text === ";");
  if ((isNamed && isNext) || isDescribed) return { subject, splitAt: subject.from - 1 };
  const contrast = findContrast({ tokens, rules, text }, subject, open.forward.from);
  return contrast === undefined || subject.kind === "pronoun" ? undefined : { subject, splitAt: contrast };
}

/** "She said A, though she stressed B": the pronoun that spoke already. */
function isAlike(one: Subject, other: Subject): boolean {
  return other.kind === "pronoun" && one.text.toLowerCase() === other.text.toLowerCase();
}

/** "and, to loud cheers, called for": the token before an adverbial between commas that follows a conjunction. */
function beforeParenthesis({ tokens, rules }: SentenceScope, at: number, floor: number): number {
  if (tokens[at]?.text !== ",") return at;
  for (let i = at - 1; i > Math.max(floor, at - parenthesisAtMost); i--) {
    const token = tokens[i]!;
    if (token.kind === "word" && rules.finiteVerbs.has(token.lower)) return at;
    if (token.text !== ",") continue;
    const joint = tokens[i - 1]!;
    return joint.kind === "word" && rules.coordinators.has(joint.lower) ? i - 1 : at;
  }
  return at;
}

const parenthesisAtMost = 14;
