import { findEvidence } from "../claims/find-claims";
import { weighParts } from "../claims/rank-prior";
import { sharedWords } from "../claims/shared-words";
import type { MatchReason } from "../domain/page-report";
import type { PreparedAttribution } from "./prior-attribution";
import type { Candidate } from "./prior-candidates";
import type { StatementIndex } from "./prior-index";

/**
 * Why a statement is shown, the weightiest reason first: what each part of the rank adds and the words it rests on, here
 * and in the sighting that comes closest, or in how that prints the speaker.
 */
export function explainMatch(
  here: PreparedAttribution,
  { sighting, parts, claim }: Candidate,
  index: StatementIndex,
): readonly MatchReason[] {
  const weights = weighParts(parts);
  const { query } = here.words;
  const words = sharedWords(query, sighting.text);
  const slots = sharedWords(query, sighting.text, { slotsOnly: true });
  const { speaker } = here.attribution;
  const speakers = {
    here: [{ start: speaker.start, end: speaker.end }],
    there: sighting.printed === 0 ? [] : [{ start: 0, end: sighting.printed }],
    thereIn: "speaker" as const,
  };
  const reasons: readonly MatchReason[] = [
    {
      kind: "same-claim",
      weight: weights.sameClaim,
      here: claim ? findEvidence(query, claim, index.claims) : [],
      there: words.there,
    },
    { kind: "shared-words", weight: weights.closeness, ...words },
    { kind: "same-figure", weight: weights.sameFigure, ...speakers },
    { kind: "same-organisation", weight: weights.sameOrganisation, ...speakers },
    { kind: "shared-slots", weight: weights.slots, ...slots },
    { kind: "clear-attribution", weight: weights.attribution, here: [], there: [] },
    { kind: "recent", weight: weights.recency, here: [], there: [] },
  ];
  return reasons.filter((reason) => reason.weight > 0).toSorted((one, other) => other.weight - one.weight);
}
