import type { FoundClaim } from "../claims/find-claims";
import { type RankParts, weighParts } from "../claims/rank-prior";
import { sharedWords, spansOf } from "../claims/shared-words";
import { findSlots } from "../claims/slots";
import type { MatchReason } from "../domain/page-report";
import type { PreparedAttribution } from "./prior-attribution";
import type { IndexedStatement } from "./prior-index";

/** Why a statement is shown, the weightiest reason first: what each part of the rank adds and the words it rests on. */
export function explainMatch(
  here: PreparedAttribution,
  entry: IndexedStatement,
  parts: RankParts,
  claim: FoundClaim | undefined,
): readonly MatchReason[] {
  const weights = weighParts(parts);
  const shown = entry.sightings[0]!;
  const words = sharedWords(here.terms, shown.terms);
  const slots = sharedSlots(here, entry);
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

function sharedSlots(
  here: PreparedAttribution,
  entry: IndexedStatement,
): Pick<MatchReason, "here" | "there"> {
  const shown = entry.sightings[0]!;
  const theirs = findSlots(shown.sighting.text, shown.terms);
  const shared = new Set([...findSlots(here.text, here.terms)].filter((slot) => theirs.has(slot)));
  return { here: spansOf(here.terms, shared), there: spansOf(shown.terms, shared) };
}
