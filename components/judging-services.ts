import type { EditId, ClaimId, StatementId } from "../lib/domain/ids";
import type { Edit } from "../lib/domain/edit";
import type { Judgement } from "../lib/domain/judgement";
import type { LineDraft } from "../lib/services/correct-line";
import type { JudgementRow } from "../lib/services/judgement-view";

/** The user's word on a link, to be kept. */
export type Said = Pick<Judgement, "target" | "scope" | "verdict">;

/** Takes back what was done; resolves once that is on disk. */
export type Undo = () => Promise<unknown>;

/** What came of judging. */
export interface Judged {
  readonly undo: Undo;
  /** A spelling that was confirmed is now one of the figure's, on every page. */
  readonly learned: boolean;
}

/**
 * Everything judging and correcting ask of the world around them. The entrypoints hand in the real one, the tests a plain
 * object. A promise that resolves means: on disk. One that rejects: nothing was written.
 */
export interface JudgingServices {
  /** Keeps the user's word on these links, all of it or none. */
  judge(said: readonly Said[]): Promise<Judged>;
  /** What the user has said on links and not withdrawn, the newest first. */
  findJudgements(): Promise<readonly JudgementRow[]>;
  /** A line of the record as it reads now, to be put right; undefined if it cannot be. */
  loadLine(id: StatementId, claimId: ClaimId | undefined): Promise<LineDraft | undefined>;
  /** Lays edits over the corpus, all of them or none. */
  correct(edits: readonly Omit<Edit, "at">[]): Promise<Undo>;
  /** Takes edits off again, so that the line reads as it came. */
  removeCorrections(ids: readonly EditId[]): Promise<Undo>;
}
