import type { Span } from "../domain/span";
import { findAccordingTo } from "./according-to";
import { type Content, endAfterQuote, readContent } from "./content-span";
import { findForwardContent, type ForwardContent } from "./find-content";
import type { FoundStatement } from "./found-statement";
import { continuingSubject, type OpenContent } from "./continuing-subject";
import { findRelayTail } from "./find-relay";
import { findSentenceSubject } from "./sentence-subject";
import { findSubjectBefore } from "./subject-before";
import type { Subject } from "./subject";
import { findKeptBack } from "./kept-back";
import { type Cue, isAdverb } from "./match-cues";
import {
  isEmptyAnswer,
  isInsideDashes,
  isModifier,
  isProgressive,
  isStanceOnly,
  isSummedUp,
  isTitleOnly,
  mayCount,
  wordBefore,
} from "./no-telling";
import { findAsTold, findQuotedAs } from "./quoted-as";
import { findSecondPart, type Inverted, isSaidBy, readInverted } from "./read-inverted";
import type { SentenceScope, WholeSentence } from "./sentence-scope";
import { isRefused } from "./refusal";
import { findAddition } from "./reporters-words";
import { readReported } from "./read-reported";
import { findHeld, findSaidByOwner } from "./said-by-owner";
import { findSourced } from "./reported-source";
import { isSupposed } from "./supposed-speaker";

/** What one sentence gives. */
export interface SentenceReading {
  readonly statements: readonly FoundStatement[];
  /** Names of those who passed the words on ("…, Reuters reported"). */
  readonly relay: readonly string[];
}

interface Progress {
  readonly statements: FoundStatement[];
  /** A verb whose content goes on until the next verb that takes it up, or to the end. */
  open: OpenContent | undefined;
  /** "Noting that …," before the main clause has told who. */
  fronted: { cue: Cue; forward: ForwardContent } | undefined;
  /** The first token not yet used. */
  floor: number;
}

/** The statements one sentence reports, in order. */
export function readSentence(scope: WholeSentence): SentenceReading {
  if (scope.rules.reported) return readReportedSentence(scope);
  const tail = findRelayTail(scope);
  const limit = tail.limit;
  const passedOn = findQuotedAs(scope, limit);
  if (passedOn) return { statements: [passedOn.statement], relay: [...tail.relay, ...passedOn.relay] };
  const cues = scope.cues.filter((cue) => cue.to <= limit && !isInsideDashes(scope, cue));
  const progress: Progress = { statements: [], open: undefined, fronted: undefined, floor: 0 };
  for (const cue of cues) {
    if (progress.open) readInsideContent(scope, progress, cue, limit);
    else if (cue.participle && !isProgressive(scope, cue)) readParticiple(scope, progress, cue, limit);
    else readFinite(scope, progress, cue, limit);
  }
  close(scope, progress, limit);
  const asTold = progress.statements.length === 0 ? findAsTold(scope, limit) : undefined;
  if (asTold) progress.statements.push(asTold);
  const according = findAccordingTo(scope, progress.statements.length > 0, limit);
  const told = [...progress.statements, ...according.statements];
  const held = told.length === 0 ? findHeld(scope, limit) : undefined;
  const owned = findSaidByOwner(scope, told, limit);
  return {
    statements: [...told, ...owned, ...(held && owned.length === 0 ? [held] : [])].toSorted(
      (a, b) => a.content.start - b.content.start,
    ),
    relay: [...tail.relay, ...according.relay],
  };
}

/** What a sentence gives by "according to" alone, where none of its verbs of saying has a speaker. */
export function readSourced(scope: WholeSentence): readonly FoundStatement[] {
  if (scope.rules.reported) return findSourced(scope, findRelayTail(scope).limit);
  return findAccordingTo(scope, false, findRelayTail(scope).limit).statements;
}

/** The same in a language whose order of words is its own. */
function readReportedSentence(scope: WholeSentence): SentenceReading {
  const told = readReported(scope);
  const statements = told.length > 0 ? told : findSourced(scope, findRelayTail(scope).limit);
  return { statements, relay: [] };
}

function close(scope: SentenceScope, progress: Progress, to: number): void {
  const { open } = progress;
  if (!open) return;
  progress.open = undefined;
  const { from, opener, addressee } = open.forward;
  const mayEnd = (opener === "quote" || opener === "colon") && !isModifier(scope, from, open.cue);
  const isQuote = mayEnd && scope.tokens[from]?.kind === "quote";
  const limit = endOfRelative(scope, open, to);
  const end = isQuote ? endAfterQuote(scope, from, limit) : endOfSaid(scope, from, limit);
  const content = readContent(scope, from, end);
  if (!content || isTitleOnly(scope, content, open.cue)) return;
  if (opener === "thing" && isStanceOnly(scope, from, end, open.cue)) return;
  const words = scope.text.slice(content.start, content.end).split(/\s+/).length;
  const isShort = content.form !== "direct" && words < (opener === "thing" ? 2 : 3);
  if (isShort) return;
  progress.floor = end;
  const refused = isRefused(scope, open.cue.rule, opener, content);
  add(scope, progress, open, { content, addressee, isRefused: refused });
}

/** Without what was kept back and what the reporter adds. */
function endOfSaid(scope: SentenceScope, from: number, limit: number): number {
  return findAddition(scope, from, findKeptBack(scope, from, limit));
}

/** "the senator, who said that it is late, will leave": the clause around goes on with its own verb. */
function endOfRelative(
  { tokens, rules, text }: SentenceScope,
  { cue, forward }: OpenContent,
  to: number,
): number {
  let before = cue.from - 1;
  while (before > 0 && isAdverb(tokens[before]!, rules)) before--;
  const opens = tokens[before]?.kind === "word" && rules.pronouns.relative.has(tokens[before]!.lower);
  if (!opens || tokens[before - 1]?.text !== ",") return to;
  const at = tokens.findIndex((token, i) => {
    if (i <= forward.from || i >= to || token.kind !== "word" || !rules.finiteVerbs.has(token.lower))
      return false;
    const last = tokens[i - 1]!;
    return last.text === "," || (last.kind === "quote" && text[last.quotation!.innerEnd - 1] === ",");
  });
  return at < 0 ? to : at;
}

function add(
  scope: SentenceScope,
  progress: Progress,
  { subject, cue }: { subject: Subject; cue: Cue },
  {
    content,
    addressee,
    isRefused = false,
  }: { content: Content; addressee?: Span | undefined; isRefused?: boolean },
): void {
  if (isSummedUp(scope, subject) || isEmptyAnswer(scope, content)) return;
  const { weak: isWeak, evidence: isEvidence } = cue.rule;
  const said = cueSpan(scope, cue);
  progress.statements.push({ subject, cue: said, content, isWeak, isEvidence, isRefused, addressee });
}

function cueSpan({ tokens }: SentenceScope, cue: Cue): Span {
  return { start: tokens[cue.from]!.start, end: tokens[cue.to - 1]!.end };
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
  close(scope, progress, subject.splitAt);
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
  add(scope, progress, { subject: inverted.subject, cue }, { content: inverted.content });
}

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
  const isStub = second !== undefined && scope.text.slice(content.start, content.end).split(/\s+/).length < 3;
  const whole = isStub ? readContent(scope, contentFrom, endAfterQuote(scope, second, limit)) : undefined;
  add(scope, progress, { subject, cue }, { content: whole ?? content, addressee });
  progress.floor = whole ? limit : inverted.after;
  if (second !== undefined && !whole) {
    const rest = forward?.from === second ? forward : { from: second, opener: "quote" as const };
    progress.open = { subject, cue, forward: rest };
  }
}

function takeFronted(scope: SentenceScope, progress: Progress, subject: Subject, to: number): void {
  const { fronted } = progress;
  if (!fronted) return;
  progress.fronted = undefined;
  progress.open = { subject, cue: fronted.cue, forward: fronted.forward };
  close(scope, progress, to);
}
