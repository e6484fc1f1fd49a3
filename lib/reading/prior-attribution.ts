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
  /** Too few words to tell by, or of doubtful provenance. */
  readonly weak: boolean;
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
