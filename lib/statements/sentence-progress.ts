import type { Span } from "../domain/span";
import { countWords } from "../text/split-words";
import { type Content, endAfterQuote, readContent } from "./content-span";
import type { OpenContent } from "./continuing-subject";
import type { ForwardContent } from "./find-content";
import type { FoundStatement } from "./found-statement";
import { findKeptBack } from "./kept-back";
import { type Cue, isAdverb } from "./match-cues";
import { isEmptyAnswer, isModifier, isStanceOnly, isSummedUp, isTitleOnly } from "./no-telling";
import { isRefused } from "./refusal";
import { findAddition } from "./reporters-words";
import type { SentenceScope } from "./sentence-scope";
import type { Subject } from "./subject";

/** How far a sentence has been read, verb by verb. */
export interface Progress {
  readonly statements: FoundStatement[];
  /** A verb whose content goes on until the next verb that takes it up, or to the end. */
  open: OpenContent | undefined;
  /** "Noting that …," before the main clause has told who. */
  fronted: { cue: Cue; forward: ForwardContent } | undefined;
  /** The first token not yet used. */
  floor: number;
}

/** Ends at token `to` what is being said, if anything is, and notes it unless it says nothing. */
export function closeContent(scope: SentenceScope, progress: Progress, to: number): void {
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
  const words = countWords(scope.text.slice(content.start, content.end));
  const isShort = content.form !== "direct" && words < (opener === "thing" ? 2 : 3);
  if (isShort) return;
  progress.floor = end;
  const refused = isRefused(scope, open.cue.rule, opener, content);
  addStatement(scope, progress, open, { content, addressee, isRefused: refused });
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

/** Notes what somebody says by a verb, unless many are summed up or nothing is answered. */
export function addStatement(
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

/** Gives what a participle before the main clause opened to the speaker of that clause, who begins at token `to`. */
export function takeFronted(scope: SentenceScope, progress: Progress, subject: Subject, to: number): void {
  const { fronted } = progress;
  if (!fronted) return;
  progress.fronted = undefined;
  progress.open = { subject, cue: fronted.cue, forward: fronted.forward };
  closeContent(scope, progress, to);
}
