import { readContent } from "./content-span";
import type { FoundStatement } from "./found-statement";
import { isWord } from "./kinds-of-token";
import { droppedSpeaker } from "./missing-speaker";
import { findOtherSpeaker } from "./other-speaker";
import { type ContentAfter, findContentAfter, findQuoteBefore, quoteEnd } from "./reported-content";
import { readIncise } from "./incise";
import { skipLead } from "./reported-phrase";
import { addStatement, closeContent, type Place, type Progress } from "./reported-progress";
import { speakerOf, speakerOfQuote, wordBefore } from "./speaker-of-verb";
import { speakerBefore } from "./reported-speaker-before";
import { speakerAt } from "./reported-subject";
import { findReportingVerbs, type ReportingVerb } from "./reporting-verbs";
import type { SentenceScope } from "./sentence-scope";
import type { Subject } from "./subject";

/**
 * The statements one sentence reports in a language with `reported` rules, in order: quotation and verb, verb and
 * clause, the two joined by participles and conjunctions.
 */
export function readReported(scope: SentenceScope): readonly FoundStatement[] {
  const limit = sentenceEnd(scope);
  const verbs = findReportingVerbs(scope);
  const progress: Progress = { statements: [], open: undefined, floor: 0, subject: undefined };
  verbs.forEach((verb, i) => {
    if (verb.from < progress.floor || verb.to > limit) return;
    const place = { verb, next: verbs[i + 1]?.from ?? limit, limit };
    if (progress.open) readWithin(scope, progress, place);
    else readVerb(scope, progress, place);
  });
  closeContent(scope, progress, limit);
  return [...progress.statements, ...readIncise(scope)].toSorted((a, b) => a.content.start - b.content.start);
}

function sentenceEnd({ tokens }: SentenceScope): number {
  let limit = tokens.length;
  while (limit > 0 && tokens[limit - 1]!.kind === "mark" && /^[.!?؟;:…]$/u.test(tokens[limit - 1]!.text))
    limit--;
  return limit;
}

/** Reads a verb outside of what is said: what it gives is noted, what it opens stays open. */
function readVerb(scope: SentenceScope, progress: Progress, place: Place): void {
  const { verb, next, limit } = place;
  const after = findContentAfter(scope, verb, next, limit);
  // "…, estimant que": what goes on with a clause of its own leaves the quotation before it to the main verb.
  const goesOn = verb.participle && after !== undefined;
  const before =
    goesOn || verb.relative !== undefined ? undefined : findQuoteBefore(scope, verb, progress.floor);
  if (before) {
    const subject = speakerOfQuote(scope, progress, place, before.to);
    if (subject) return takeQuote(scope, progress, { ...place, subject }, { before, after });
  }
  const regionEnd = after?.regionEnd ?? Math.min(next, limit);
  const subject = speakerOf(scope, progress, verb, regionEnd);
  if (after && subject) {
    progress.open = { subject, verb, after };
    return;
  }
  if (subject && subject.text !== "") progress.subject = subject;
  if (!after && !verb.participle && verb.rule.takes.includes("that"))
    takeClauseBefore(scope, progress, place);
}

interface Quotes {
  readonly before: { readonly from: number; readonly to: number };
  readonly after: ContentAfter | undefined;
}

/** "“…”, dijo X", and on to a second quotation if one follows the speaker. */
function takeQuote(
  scope: SentenceScope,
  progress: Progress,
  { verb, subject, limit }: Place & { subject: Subject },
  { before, after }: Quotes,
): void {
  const goesOn =
    after?.opener === "quote" || (after?.opener === "colon" && scope.tokens[after.from]?.kind === "quote");
  const isDirect = before.to - before.from === 1;
  const content = readContent(scope, before.from, before.to);
  if (!content) return;
  const second =
    goesOn && isDirect ? readContent(scope, after.from, quoteEnd(scope, after, limit)) : undefined;
  const whole = second
    ? { ...content, end: second.end, quotations: [...content.quotations, ...second.quotations] }
    : content;
  addStatement(scope, progress, { subject, verb }, whole);
  progress.floor = second && after ? quoteEnd(scope, after, limit) : verb.to;
}

/** Inside what is said a verb counts if it plainly goes on with the same speaker, or a new clause names another. */
function readWithin(scope: SentenceScope, progress: Progress, place: Place): void {
  const { tokens, rules } = scope;
  const { verb, next, limit } = place;
  const open = progress.open!;
  if (verb.from < open.after.from) return;
  const after = findContentAfter(scope, verb, next, limit);
  if (!after) return;
  const at = wordBefore(scope, verb);
  const joint = tokens[at]!;
  const isBreak = joint.kind === "quote" || (joint.kind === "mark" && /^[,،;؛–—-]$/u.test(joint.text));
  const joins = isWord(joint, rules.coordinators);
  if (verb.participle ? isBreak || joins || isWord(joint, rules.subordinators) : joins) {
    const own =
      rules.speakerStands === "after" ? speakerAt(scope, verb.to, after.regionEnd, false) : undefined;
    if (!verb.participle && !own && after.opener === "bare") return;
    closeContent(scope, progress, isBreak ? at + 1 : at);
    progress.open = { subject: own ?? open.subject, verb, after };
    return;
  }
  const other = findOtherSpeaker(scope, open.after.from, verb, after) ?? mainVerb(scope, progress, verb);
  if (!other) return;
  closeContent(scope, progress, other.from);
  progress.open = { subject: other.subject, verb, after };
}

/** "با بیان اینکه …، گفت": the sentence's own verb comes after a clause that a participle has opened. */
function mainVerb(
  scope: SentenceScope,
  progress: Progress,
  verb: ReportingVerb,
): { subject: Subject; from: number } | undefined {
  const { tokens } = scope;
  const open = progress.open!;
  if (!open.verb.participle || progress.statements.length > 0) return undefined;
  let mark = verb.from - 1;
  while (mark > open.after.from && !/^[,،]$/u.test(tokens[mark]!.text)) mark--;
  if (mark <= open.after.from) return undefined;
  return { subject: speakerBefore(scope, mark + 1, verb.from) ?? open.subject, from: mark };
}

/** "Le projet est mort, affirme X." */
function takeClauseBefore(scope: SentenceScope, progress: Progress, { verb, next, limit }: Place): void {
  const { tokens, rules } = scope;
  const mark = tokens[verb.from - 1];
  if (rules.speakerStands === "after" || !mark || !/^[,،–—]$/u.test(mark.text)) return;
  const from = skipLead(tokens, progress.floor, verb.from, rules);
  // "—No pienso dimitir —dijo X": a dash that opens the sentence opens what is said.
  const isDialogue = /^[—–]$/u.test(tokens[progress.floor]?.text ?? "") && /^[—–]$/u.test(mark.text);
  if (verb.from - from < (isDialogue ? 2 : 5)) return;
  const subject = verb.pronoun
    ? droppedSpeaker(scope, verb)
    : speakerAt(scope, verb.to, Math.min(next, limit), false);
  if (!subject) return;
  const end = tokens.findIndex((token) => token.end >= Math.max(subject.end, tokens[verb.to - 1]!.end));
  const goesOn = tokens[end + 1]?.text === "," && limit - end > 4 && !verb.pronoun;
  if (goesOn && subject.kind === "description") return;
  const content = readContent(scope, from, verb.from - 1);
  const { start, end: until } = content ?? { start: 0, end: 0 };
  const spoken = isDialogue ? { form: "direct" as const, quotations: [{ start, end: until }] } : {};
  if (content) addStatement(scope, progress, { subject, verb }, { ...content, ...spoken });
  progress.floor = end + 1;
}
