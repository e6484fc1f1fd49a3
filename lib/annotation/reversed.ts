/** A text from its end to its beginning, unit by unit: for comparing only. */
export function reversed(text: string): string {
  return text.split("").toReversed().join("");
}
