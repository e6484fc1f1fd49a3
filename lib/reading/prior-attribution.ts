import type { CalibrationWeights } from "../claims/calibration-weights";
import type { FoundClaim } from "../claims/find-claims";
import type { WeighedQuery } from "../claims/term-weights";
import type { Attribution } from "../domain/attribution";
import type { DocumentId, FigureId } from "../domain/ids";
import type { PageVerdicts } from "./judged-page";
import type { SpokenDate } from "./prior-dates";

/** An attribution made ready for comparing. Offsets of the terms are into the page's text. */
export type PreparedAttribution = {
  readonly attribution: Attribution;
  readonly attributionIndex: number;
  /** Its words under the weights of the statements on record. */
  readonly words: WeighedQuery;
  /** Too few words to tell by: what bears on them has to be likelier to be shown. */
  readonly isShort: boolean;
  /** Perhaps somebody else's words, or given wrongly: nothing is more than possibly related to them. */
  readonly isDoubtful: boolean;
  readonly claims: readonly FoundClaim[];
  /** The confirmed figure, after merges. */
  readonly speaker: FigureId | undefined;
  readonly spoken: SpokenDate | undefined;
  /** The documents on record that the page is. */
  readonly pageDocuments: ReadonlySet<DocumentId>;
  /** What the user said of links that bear on the page, if anything. */
  readonly verdicts?: PageVerdicts | undefined;
  /** Other weights than the trained ones. */
  readonly weights?: CalibrationWeights | undefined;
};
