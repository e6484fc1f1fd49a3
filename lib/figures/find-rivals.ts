import { findNamesakes, isNamesake, type Namesake } from "./namesakes";
import { type DraftMention, type Passage, tokensOf } from "./passage";
import { readPart } from "./unit-matches";

/**
 * Tells of a part of a name whether the passage has somebody else it may be short for: a figure whose name has the part
 * too, or a namesake in full. Of a figure that is named before it, a namesake since then; of any other one, wherever he
 * stands, since headlines give the surname first. `named` are all full mentions.
 */
export function findRivals(
  passage: Passage,
  named: readonly DraftMention[],
): (draft: DraftMention) => boolean {
  let namesakes: readonly Namesake[] | undefined;
  return ({ figureId, from, reasons }) => {
    if (reasons.some((reason) => reason.startsWith("shared-"))) return true;
    const unit = passage.runs[passage.runOfToken[from]!]?.units.find((each) => each.from === from);
    if (unit === undefined) return true;
    namesakes ??= findNamesakes(passage, tokensOf(named));
    const since = named.findLast((other) => other.figureId === figureId && other.from < from)?.from;
    const at = since === undefined ? Infinity : from;
    return isNamesake(readPart(unit, passage.memo), namesakes, { at, since });
  };
}
