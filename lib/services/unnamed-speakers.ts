import type { Attribution } from "../domain/attribution";

/**
 * Tells the attributions whose speaker the text does not name: printed descriptions ("a senior official"), and the
 * pronouns that go back to one.
 */
export function findUnnamed(attributions: readonly Attribution[]): ReadonlySet<Attribution> {
  const keyOf = ({ segment, speaker }: Attribution) => `${segment} ${speaker.name}`;
  const described = attributions.filter(({ speaker }) => speaker.resolution === "unnamed");
  const keys = new Set(described.map(keyOf));
  return new Set(attributions.filter((one) => one.speaker.figureId === undefined && keys.has(keyOf(one))));
}
