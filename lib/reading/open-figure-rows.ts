import type { Figure } from "../domain/figure";
import type { FigureId } from "../domain/ids";
import { textAt } from "../figures/packed-texts";
import { startAt } from "./block-ranges";
import type { FigureRowBlock, IndexBlocks } from "./index-blocks";
import type { NameNumbers } from "./open-names";

/** What of a figure matters here: who it is after merges, and the organisations it belongs to. */
export type IndexedFigure = { readonly root: FigureId; readonly organisations: ReadonlySet<FigureId> };

/** Figures on record, read one at a time. */
export type FigureTable = {
  /** Follows merges, also those of a figure's organisations; an organisation belongs to itself. Undefined if unknown. */
  readonly get: (id: FigureId) => IndexedFigure | undefined;
  readonly rowOf: (id: FigureId) => Figure | undefined;
  /** The number of the figure that a figure was merged into, or its own. */
  readonly rootOf: (number: number) => number;
};

type Place = { readonly block: FigureRowBlock; readonly at: number };

/** Opens the figures of an index, whose ids have these numbers. */
export function openFigureRows(
  { figures, figureIds }: Pick<IndexBlocks, "figures" | "figureIds">,
  numbers: NameNumbers,
): FigureTable {
  const places: Place[] = [];
  const merged = new Uint32Array(numbers.size);
  for (const block of figures) {
    for (const [at, number] of block.numbers.entries()) {
      places[number] = { block, at };
      merged[number] = block.mergedInto[at]!;
    }
  }
  const rootOf = (number: number) => followMerges(merged, number);
  const placeOf = (id: FigureId): Place | undefined => places[numbers.get(id) ?? -1];
  const idOf = nameReader(figureIds);
  const rootId = (number: number) => idOf(rootOf(number)) as FigureId;
  return {
    rootOf,
    get: (id) => {
      const place = placeOf(id);
      if (place === undefined) return undefined;
      const organisations = new Set(Array.from(organisationsAt(place), rootId));
      return { root: rootId(numbers.get(id)!), organisations };
    },
    rowOf: (id) => {
      const place = placeOf(id);
      return place && (JSON.parse(textAt(place.block.rows, place.at)) as Figure);
    },
  };
}

function followMerges(merged: Uint32Array, number: number): number {
  if (merged[number] === 0) return number;
  const seen = new Set<number>();
  let root = number;
  for (let next = merged[number]!; next > 0 && !seen.has(next); next = merged[next - 1]!) {
    seen.add(next);
    root = next - 1;
  }
  return root;
}

function organisationsAt({ block: { organisations, organisationEnds }, at }: Place): Uint32Array {
  return organisations.subarray(startAt(organisationEnds, at), organisationEnds[at]);
}

/** Gives the name of a number of these blocks, all but the last of which have as many. */
export function nameReader(blocks: IndexBlocks["figureIds"]): (number: number) => string {
  const each = blocks[0]?.ends.length ?? 1;
  return (number) => {
    const block = Math.floor(number / each);
    return textAt(blocks[block]!, number - block * each);
  };
}
