import type { Name } from "../domain/figure";
import type { FigureId } from "../domain/ids";
import { type FigureBlock, IN_OFFICE, type IndexedFigure, ORGANISATION } from "./figure-tables";
import { unpackName } from "./pack-flags";
import { type PackedTexts, textAt } from "./packed-texts";

/** The figures of a block, with the names that it has. */
export function readBlock(block: FigureBlock): readonly IndexedFigure[] {
  return Array.from(block.figureFlags, (flags, at) => ({
    id: textAt(block.ids, at) as FigureId,
    kind: (flags & ORGANISATION) === 0 ? "person" : "organisation",
    names: readNames(block, at),
    inOffice: (flags & IN_OFFICE) !== 0,
    mergedInto: (textAt(block.mergedInto, at) || undefined) as FigureId | undefined,
    affiliations: linesAt(block.affiliations, at) as readonly FigureId[],
    nations: linesAt(block.nations, at),
  }));
}

/** The ids of the figures of a block. */
export function findIdsOfBlock({ ids }: Pick<FigureBlock, "ids">): readonly FigureId[] {
  return Array.from(ids.ends, (_, at) => textAt(ids, at) as FigureId);
}

/** The lines of text number `at`; none of an empty one. */
export function linesAt(texts: PackedTexts, at: number): readonly string[] {
  const text = textAt(texts, at);
  return text === "" ? [] : text.split("\n");
}

function readNames({ names, nameFlags, spellingEnds }: FigureBlock, figure: number): readonly Name[] {
  const read: Name[] = [];
  for (let at = figure === 0 ? 0 : spellingEnds[figure - 1]!; at < spellingEnds[figure]!; at++) {
    read.push(unpackName(textAt(names, at), nameFlags[at]!));
  }
  return read;
}
