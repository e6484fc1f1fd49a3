import { type TextRun, wordDiff } from "./word-diff";

/** A place in a text: UTF-16 offsets, half-open. */
type Place = { readonly start: number; readonly end: number };

/** The words of each of two texts that the other does not have at that place, in the order of the text. */
export function differingWords(one: string, other: string): readonly [readonly Place[], readonly Place[]] {
  const { runs } = wordDiff(one, other, { locale: "und" });
  return [placesOf(runs, "removed"), placesOf(runs, "added")];
}

/** Where the runs of a kind stand in the text that has them, without the white space around them. */
function placesOf(runs: readonly TextRun[], own: "removed" | "added"): readonly Place[] {
  const places: Place[] = [];
  let at = 0;
  for (const { kind, text } of runs) {
    if (kind !== own && kind !== "same") continue;
    const start = at + text.length - text.trimStart().length;
    const end = at + text.trimEnd().length;
    if (kind === own && start < end) places.push({ start, end });
    at += text.length;
  }
  return places;
}
