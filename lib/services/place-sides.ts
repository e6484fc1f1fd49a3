import type { Anchor, Annotation } from "../domain/annotation";
import { findRows, findWholeVersions } from "../store/exchange-repository";
import type { OnRecordDatabase } from "../store/database";
import type { ConflictSide } from "./conflict-sides";

/**
 * Both sides of a conflict over where a note stands, mine first: the words it stands on here and in the file, and as a
 * field of both the words it was made on. Places say nothing to a reader.
 */
export async function readPlaceSides(
  db: OnRecordDatabase,
  mine: Anchor,
  theirs: Anchor,
): Promise<readonly [ConflictSide, ConflictSide]> {
  const [[annotation], [version]] = await Promise.all([
    findRows<Annotation>(db, "annotations", [mine.annotationId]),
    findWholeVersions(db, [mine.versionId]),
  ]);
  const quote = annotation?.quote ?? "";
  const side = ({ start = 0, end = 0 }: Anchor): ConflictSide => ({
    label: version?.text.slice(start, end) ?? `${start}–${end}`,
    inTrash: false,
    fields: [{ name: "quote", value: quote }],
  });
  return [side(mine), side(theirs)];
}
