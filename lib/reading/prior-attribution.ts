import type { Term } from "../claims/analyse";
import type { FoundClaim } from "../claims/find-claims";
import type { Attribution } from "../domain/attribution";
import type { FigureId } from "../domain/ids";
import type { SpokenDate } from "./prior-dates";
import type { PageIdentity } from "./prior-utterance";

/** An attribution made ready for comparing. Offsets of `terms` are into the page's text. */
export type PreparedAttribution = {
  readonly attribution: Attribution;
  readonly attributionIndex: number;
  readonly text: string;
  readonly terms: readonly Term[];
  readonly claims: readonly FoundClaim[];
  /** The confirmed figure, after merges. */
  readonly speaker: FigureId | undefined;
  readonly spoken: SpokenDate | undefined;
  readonly page: PageIdentity;
};
