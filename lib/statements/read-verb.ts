import { countWords } from "../text/split-words";
import { endAfterQuote, readContent } from "./content-span";
import { continuingSubject } from "./continuing-subject";
import { findForwardContent, type ForwardContent } from "./find-content";
import { type Cue, isAdverb } from "./match-cues";
import { isProgressive, mayCount, wordBefore } from "./no-telling";
import { findSecondPart, type Inverted, isSaidBy, readInverted } from "./read-inverted";
import { addStatement, closeContent, type Progress, takeFronted } from "./sentence-progress";
import type { SentenceScope } from "./sentence-scope";
import { findSentenceSubject } from "./sentence-subject";
import type { Subject } from "./subject";
import { findSubjectBefore } from "./subject-before";
import { isSupposed } from "./supposed-speaker";

/**
 * Reads one verb of saying after those before it in the sentence: what it closes, gives or opens is noted in `progress`.
 * Tokens from `limit` on are no part of what is said.
 */
export function readVerb(scope: SentenceScope, progress: Progress, cue: Cue, limit: number): void {
  if (progress.open) readInsideContent(scope, progress, cue, limit);
  else if (cue.participle && !isProgressive(scope, cue)) readParticiple(scope, progress, cue, limit);
  else readFinite(scope, progress, cue, limit);
}

/** Inside what is being said a verb of saying counts only if it plainly goes on with the same speaker or names a new one. */
function readInsideContent(scope: SentenceScope, progress: Progress, cue: Cue, limit: number): void {
  const open = progress.open!;
  if (cue.from < open.forward.from) return;
  const forward = findForwardContent(scope, cue, limit);
  if (!forward) return readWholeInverted(scope, progress, cue, limit);
  const subject = continuingSubject(scope, cue, open);
  if (!subject && isSaidBy(scope, cue, limit) && canBePart(open.forward))
    return readWholeInverted(scope, progress, cue, limit);
  if (!subject) return;
  closeContent(scope, progress, subject.splitAt);
  progress.open = { subject: subject.subject, cue, forward };
}

/** What seemed said by an act ("had called for a report") may be part of what somebody says. */
function canBePart({ opener }: ForwardContent): boolean {
  return opener === "thing" || opener === "infinitive" || opener === "clause";
}

/** "China expressed regret, the spokesman Lin Jian said.": what seemed a statement is part of what Lin said. */
function readWholeInverted(scope: SentenceScope, progress: Progress, cue: Cue, limit: number): void {
  const open = progress.open!;
  if (cue.participle || !scope.rules.capitalisedNames) return;
  const before = findSubjectBefore(scope, cue.from, open.forward.from);
  const floor = Math.min(open.subject.from, open.cue.from);
  const inverted = readInverted(scope, cue, { before, forward: undefined, floor, limit });
  if (!inverted || inverted.content.end <= scope.tokens[open.forward.from]!.start) return;
  progress.open = undefined;
  progress.floor = inverted.after;
  addStatement(scope, progress, { subject: inverted.subject, cue }, { content: inverted.content });
}

/** "…, adding that", "Noting that …, Smith …": it goes on with the speaker before it, or waits for the one to come. */
function readParticiple(scope: SentenceScope, progress: Progress, cue: Cue, limit: number): void {
  const { tokens, rules } = scope;
  const forward = findForwardContent(scope, cue, limit);
  if (!forward) return;
  const last = progress.statements.at(-1);
  const lead = tokens.slice(progress.floor, cue.from);
  if (!last && lead.every((token) => isAdverb(token, rules) || rules.coordinators.has(token.lower))) {
    progress.fronted = { cue, forward };
    return;
  }
  const before = tokens[cue.from - 1]!;
  const isJoined = before.text === "," || before.kind === "quote" || rules.coordinators.has(before.lower);
  if (!isJoined && !isAdverb(before, rules) && !rules.subordinators.has(before.lower)) return;
  const subject = last?.subject ?? sentenceSpeaker(scope, progress.floor, { cue, forward });
  if (subject) progress.open = { subject, cue, forward };
}

/** "Smith left the hall, saying that …": only a plain clause makes a speaker of the one who acts. */
function sentenceSpeaker(
  scope: SentenceScope,
  floor: number,
  { cue, forward }: { cue: Cue; forward: ForwardContent },
): Subject | undefined {
  const isPlain = forward.opener === "that" || forward.opener === "quote" || forward.opener === "colon";
  if (!isPlain && !(forward.opener === "clause" && cue.rule.takes.includes("clause"))) return undefined;
  return findSentenceSubject(scope, floor);
}

/** A verb with a subject of its own, before it or after it, and its words behind it or before it. */
function readFinite(scope: SentenceScope, progress: Progress, cue: Cue, limit: number): void {
  const previous = scope.rules.coordinators.has(wordBefore(scope, cue))
    ? progress.statements.at(-1)?.subject
    : undefined;
  const forward = findForwardContent(scope, cue, limit);
  const before = previous ?? findSubjectBefore(scope, cue.from, progress.floor);
  if (before && (isSupposed(scope, before) || !mayCount(scope, before, cue))) return;
  const inverted = readInverted(scope, cue, { before, forward, floor: progress.floor, limit });
  if (inverted) return takeInverted(scope, progress, cue, { inverted, forward, limit });
  if (!before || !forward) return;
  takeFronted(scope, progress, before, before.from);
  progress.open = { subject: before, cue, forward };
}

interface InvertedAround {
  readonly inverted: Inverted;
  readonly forward: ForwardContent | undefined;
  readonly limit: number;
}

/** Words before their verb, and the second part of a quotation after it ("“…,” he said, “…”"). */
function takeInverted(
  scope: SentenceScope,
  progress: Progress,
  cue: Cue,
  { inverted, forward, limit }: InvertedAround,
): void {
  const { subject, content, addressee, contentFrom } = inverted;
  takeFronted(scope, progress, subject, contentFrom);
  const isQuoted = content.form !== "indirect";
  const isAhead = isQuoted && forward?.opener === "quote" && forward.from >= inverted.after;
  const ahead = isAhead ? forward.from : undefined;
  const second = isQuoted ? (ahead ?? findSecondPart(scope, inverted.after, limit)) : undefined;
  const isStub = second !== undefined && countWords(scope.text.slice(content.start, content.end)) < 3;
  const whole = isStub ? readContent(scope, contentFrom, endAfterQuote(scope, second, limit)) : undefined;
  addStatement(scope, progress, { subject, cue }, { content: whole ?? content, addressee });
  progress.floor = whole ? limit : inverted.after;
  if (second !== undefined && !whole) {
    const rest = forward?.from === second ? forward : { from: second, opener: "quote" as const };
    progress.open = { subject, cue, forward: rest };
  }
}
