import { findAccordingTo } from "./according-to";
import { findRelayTail } from "./find-relay";
import type { FoundStatement } from "./found-statement";
import { isInsideDashes } from "./no-telling";
import { findAsTold, findQuotedAs } from "./quoted-as";
import { readReported } from "./read-reported";
import { readVerb } from "./read-verb";
import { findSourced } from "./reported-source";
import { findHeld, findSaidByOwner } from "./said-by-owner";
import { closeContent, type Progress } from "./sentence-progress";
import type { WholeSentence } from "./sentence-scope";

/** What one sentence gives. */
export interface SentenceReading {
  readonly statements: readonly FoundStatement[];
  /** Names of those who passed the words on ("…, Reuters reported"). */
  readonly relay: readonly string[];
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
  for (const cue of cues) readVerb(scope, progress, cue, limit);
  closeContent(scope, progress, limit);
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

/** The statements of a sentence in a language whose order of words is its own. */
function readReportedSentence(scope: WholeSentence): SentenceReading {
  const told = readReported(scope);
  const statements = told.length > 0 ? told : findSourced(scope, findRelayTail(scope).limit);
  return { statements, relay: [] };
}
