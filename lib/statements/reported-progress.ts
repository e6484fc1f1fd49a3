import type { Span } from "../domain/span";
import { countWords } from "../text/split-words";
import { type Content, readContent } from "./content-span";
import type { FoundStatement } from "./found-statement";
import { isRefused } from "./refusal";
import type { ContentAfter } from "./reported-content";
import { contentEnd } from "./reported-end";
import type { ReportingVerb } from "./reporting-verbs";
import type { SentenceScope } from "./sentence-scope";
import type { Subject } from "./subject";

/** What is being said, by whom and with which verb. */
interface OpenContent {
  readonly subject: Subject;
  readonly verb: ReportingVerb;
  readonly after: ContentAfter;
}

/** How far a sentence has been read, verb by verb. */
export interface Progress {
  readonly statements: FoundStatement[];
  open: OpenContent | undefined;
  /** The first token not yet used. */
  floor: number;
  /** The one who speaks or acts in the sentence so far. */
  subject: Subject | undefined;
}

/** A verb, the token at which the next one begins, and the one at which the sentence's last mark does. */
export interface Place {
  readonly verb: ReportingVerb;
  readonly next: number;
  readonly limit: number;
}

/** Ends at token `to` at the latest what is being said, if anything is, and notes it unless it says nothing. */
export function closeContent(scope: SentenceScope, progress: Progress, to: number): void {
  const { open } = progress;
  if (!open) return;
  progress.open = undefined;
  const end = contentEnd(scope, open.after, open.verb, to);
  const content = readContent(scope, open.after.from, end);
  if (!content) return;
  const words = countWords(scope.text.slice(content.start, content.end));
  if (content.form !== "direct" && words < 2) return;
  const refused = isRefused(scope, open.verb.rule, open.after.opener, content);
  addStatement(scope, progress, refused ? { ...open, isRefused: true } : open, content);
  progress.floor = Math.max(progress.floor, end);
}

/** Notes what somebody says; whoever says it is the one of whom the sentence goes on. */
export function addStatement(
  { tokens }: SentenceScope,
  progress: Progress,
  { subject, verb, ...said }: Pick<OpenContent, "subject" | "verb"> & Pick<FoundStatement, "isRefused">,
  content: Content,
): void {
  const cue: Span = { start: tokens[verb.from]!.start, end: tokens[verb.to - 1]!.end };
  const { weak: isWeak, evidence: isEvidence } = verb.rule;
  const refused = said.isRefused === true ? { isRefused: true } : {};
  progress.statements.push({ subject, cue, content, isWeak, isEvidence, ...refused });
  progress.subject = subject;
}
