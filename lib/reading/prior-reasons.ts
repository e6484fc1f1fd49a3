import { weighParts } from "../claims/rank-prior";
import { sharedWords } from "../claims/shared-words";
import type { MatchReason } from "../domain/page-report";
import type { PreparedAttribution } from "./prior-attribution";
import type { Candidate } from "./prior-candidates";

/** Why a statement is shown, the weightiest reason first: what each part of the rank adds and the words it rests on. */
export function explainMatch(
  here: PreparedAttribution,
  { entry, parts, claim }: Candidate,
): readonly MatchReason[] {
  const weights = weighParts(parts);
  const { query } = here.words;
  const { text } = entry.sightings[0]!;
  const words = sharedWords(query, text);
  const slots = sharedWords(query, text, { slotsOnly: true });
  const { speaker } = here.attribution;
  const speakerSpan = [{ start: speaker.start, end: speaker.end }];
  const reasons: readonly MatchReason[] = [
    { kind: "same-claim", weight: weights.sameClaim, here: claim?.evidence ?? [], there: words.there },
    { kind: "shared-words", weight: weights.closeness, ...words },
    { kind: "same-figure", weight: weights.sameFigure, here: speakerSpan, there: [] },
    { kind: "same-organisation", weight: weights.sameOrganisation, here: speakerSpan, there: [] },
    { kind: "shared-slots", weight: weights.slots, ...slots },
    { kind: "clear-attribution", weight: weights.attribution, here: [], there: [] },
    { kind: "recent", weight: weights.recency, here: [], there: [] },
  ];
  return reasons.filter((reason) => reason.weight > 0).toSorted((one, other) => other.weight - one.weight);
}
