import { type Groups, startAt } from "./block-ranges";
import { STANCES } from "./statement-block";
import type { StatementTable } from "./statement-table";

/** Texts that show how each claim is worded, by its number; a mere mention of it is mostly about something else. */
export function groupClaimTexts(statements: StatementTable, claimCount: number): Groups {
  const { size, claims, claimEnds, stances, sightingEnds, sightingTexts } = statements;
  const mentions = STANCES.indexOf("mentions");
  const starts = new Uint32Array(claimCount + 1);
  for (let number = 0, at = 0; number < size; number++) {
    const texts = sightingEnds[number]! - startAt(sightingEnds, number);
    for (; at < claimEnds[number]!; at++) if (stances[at] !== mentions) starts[claims[at]! + 1]! += texts;
  }
  for (let claim = 0; claim < claimCount; claim++) starts[claim + 1]! += starts[claim]!;
  const places = new Uint32Array(starts[claimCount]!);
  const next = starts.slice(0, claimCount);
  for (let number = 0, at = 0; number < size; number++) {
    const start = startAt(sightingEnds, number);
    for (; at < claimEnds[number]!; at++) {
      if (stances[at] === mentions) continue;
      for (let own = start; own < sightingEnds[number]!; own++)
        places[next[claims[at]!]!++] = sightingTexts[own]!;
    }
  }
  return { starts, places };
}
