import { type Closeness, closenessOf } from "../claims/closeness";
import type { SightingForm } from "../domain/statement";
import { startAt } from "./block-ranges";
import type { PreparedAttribution } from "./prior-attribution";
import type { StatementIndex } from "./prior-index";
import { FORMS } from "./statement-block";

/** A report of a statement with how close its text is. */
export type ComparedSighting = {
  /** Its place among the statement's sightings. */
  readonly place: number;
  readonly form: SightingForm;
  readonly text: number;
  readonly closeness: Closeness;
};

/** The report of the statement with this number whose words come closest to those of the attribution, the first of equals. */
export function closestSighting(
  { words }: PreparedAttribution,
  number: number,
  { statements: { sightingEnds, sightingTexts, forms } }: StatementIndex,
): ComparedSighting {
  const first = startAt(sightingEnds, number);
  let closest = first;
  let closeness = closenessOf(words, sightingTexts[closest]!);
  for (let sighting = first + 1; sighting < sightingEnds[number]!; sighting++) {
    const other = closenessOf(words, sightingTexts[sighting]!);
    if (other.cosine <= closeness.cosine) continue;
    closest = sighting;
    closeness = other;
  }
  return { place: closest - first, form: FORMS[forms[closest]!]!, text: sightingTexts[closest]!, closeness };
}
