import type { ClaimId, FigureId, StatementId } from "../domain/ids";
import type { Match, MatchReason } from "../domain/page-report";
import type { SightingForm, Stance, Statement } from "../domain/statement";
import type { Span } from "../domain/span";
import type { DateOrder, UncertainDate } from "../domain/uncertain-date";

import { isImported } from "../store/corpus-repository";
import type { CorpusIndex } from "./corpus-index";
import { type CorrectionView, correctionsOf } from "./correction-view";
import type { FigureNames } from "./figure-name";
import type { StatementNote } from "./load-report-rows";
import { alikeOf, type OtherReport, reportsOf } from "./other-reports";
import { speakerOf, whenOf, wordsOf } from "./sighting-view";
import { type SourceView, sourceOf } from "./source-view";

/** Words as they are shown: `own` covers the speaker's words inside a `mixed` text, marks included. Offsets into `text`. */
export interface WordsView {
  readonly text: string;
  readonly form: SightingForm;
  /** BCP 47; "und" if not known. */
  readonly language: string;
  readonly own: readonly Span[];
}

/** Whose words they are. `printed` is how the text names the speaker at this place. */
export interface SpeakerView {
  readonly figureId?: FigureId;
  readonly names: FigureNames;
  readonly printed: string;
}

/** The date a record is shown under: the day of speaking if anything is known of it, else that of publication. */
export type WhenView =
  { readonly label: "said" | "published"; readonly date: UncertainDate } | { readonly label: "unknown" };

/** A claim by its wordings per language, and how the statement takes it up. */
export interface ClaimView {
  readonly id: ClaimId;
  readonly wording: Readonly<Record<string, string>>;
  readonly stance: Stance;
}

/** One statement on record as it stands under a statement of the page. */
export interface RecordView {
  readonly statementId: StatementId;
  readonly order: DateOrder;
  readonly tier: Match["tier"];
  readonly speaker: SpeakerView;
  readonly words: WordsView;
  readonly when: WhenView;
  /** When the document that carries it came out, if it is not already `when`. */
  readonly source: SourceView;
  /** Where else the same statement is reported. */
  readonly reports: readonly OtherReport[];
  /** Statements of their own that seem to report the same words of the same time. */
  readonly alike: readonly OtherReport[];
  readonly occasion?: string;
  readonly place?: string;
  readonly saidTo?: string;
  readonly inHeadline: boolean;
  readonly claim?: ClaimView;
  readonly reasons: readonly MatchReason[];
  /** The oldest of the earlier ones, and certainly so: no other of them may be as old. */
  readonly firstOnRecord: boolean;
  /** It belongs to the user's own part of the corpus. */
  readonly isOwn: boolean;
  /** It came with a file that was imported; nobody of ours has looked at it. */
  readonly isImported: boolean;
  readonly corrections: readonly CorrectionView[];
}

/** Joins a match to its statement; undefined where the statement is no longer in the corpus. `note`: whose it is. */
export function recordOf(match: Match, corpus: CorpusIndex, note?: StatementNote): RecordView | undefined {
  const statement = corpus.statements.get(match.statementId);
  const sighting = statement?.sightings[0];
  if (!statement || !sighting) return undefined;
  const claim = claimOf(match, statement, corpus);
  return {
    statementId: statement.id,
    order: match.order,
    tier: match.tier,
    speaker: speakerOf(statement, sighting, corpus),
    words: wordsOf(sighting),
    when: whenOf(statement, sighting, corpus),
    source: sourceOf(sighting, corpus),
    reports: reportsOf(statement, corpus),
    alike: alikeOf(match, corpus),
    ...(statement.occasion ? { occasion: statement.occasion } : {}),
    ...(statement.place ? { place: statement.place } : {}),
    ...(statement.saidTo ? { saidTo: statement.saidTo } : {}),
    inHeadline: sighting.inHeadline === true,
    ...(claim ? { claim } : {}),
    reasons: match.reasons,
    firstOnRecord: false,
    isOwn: note?.origin === "user",
    isImported: note !== undefined && isImported(note.origin),
    corrections: correctionsOf(note?.corrections ?? [], corpus),
  };
}

function claimOf(match: Match, statement: Statement, corpus: CorpusIndex): ClaimView | undefined {
  const taken = statement.claims.find((claim) => claim.id === match.claimId);
  const claim = taken && corpus.claims.get(taken.id);
  return claim && { id: claim.id, wording: claim.wording, stance: taken.how };
}
