import type { Figure } from "../domain/figure";
import type { FigureId } from "../domain/ids";
import { bytesAt, joinPackedTexts, packBytes, textAt } from "../figures/packed-texts";
import { joinNumbers, startAt } from "./block-ranges";
import type { FigureRowBlock } from "./index-blocks";
import type { JoinedFigureRows, JoinedIndex } from "./joined-index";
import type { NameNumbers } from "./open-names";

/** What of a figure matters here: who it is after merges, and the organisations it belongs to. */
export type IndexedFigure = { readonly root: FigureId; readonly organisations: ReadonlySet<FigureId> };

/** Figures on record, read one at a time. */
export type FigureTable = {
  /** Follows merges, also those of a figure's organisations; an organisation belongs to itself. Undefined if unknown. */
  readonly get: (id: FigureId) => IndexedFigure | undefined;
  readonly rowOf: (id: FigureId) => Figure | undefined;
};

/** Joins the figures of blocks, whose ids have numbers below `size`. */
export function joinFigureRows(blocks: readonly FigureRowBlock[], size: number): JoinedFigureRows {
  const places = new Uint32Array(size);
  const merged = new Uint32Array(size);
  let place = 0;
  for (const { numbers, mergedInto } of blocks) {
    for (const [at, number] of numbers.entries()) {
      places[number] = ++place;
      merged[number] = mergedInto[at]!;
    }
  }
  let before = 0;
  const shifts = blocks.map(({ organisations }) => (before += organisations.length) - organisations.length);
  return {
    places,
    roots: merged.map((_, number) => followMerges(merged, number)),
    organisationEnds: joinNumbers(
      blocks.map(({ organisationEnds }) => organisationEnds),
      (block) => shifts[block]!,
    ),
    organisations: joinNumbers(blocks.map(({ organisations }) => organisations)),
    rows: packBytes(joinPackedTexts(blocks.map(({ rows }) => rows))),
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

/** Opens the figures of an index, whose ids have these numbers. */
export function openFigureRows(
  {
    figureRows: { places, roots, organisationEnds, organisations, rows },
    figureIds,
  }: Pick<JoinedIndex, "figureRows" | "figureIds">,
  numbers: NameNumbers,
): FigureTable {
  const rootId = (number: number) => textAt(figureIds.names, roots[number]!) as FigureId;
  const placeOf = (number: number | undefined) => (number === undefined ? -1 : places[number]! - 1);
  const read = (id: FigureId): IndexedFigure | undefined => {
    const number = numbers.get(id);
    const place = placeOf(number);
    if (number === undefined || place < 0) return undefined;
    const own = organisations.subarray(startAt(organisationEnds, place), organisationEnds[place]);
    return { root: rootId(number), organisations: new Set(Array.from(own, rootId)) };
  };
  // Those who speak on a matter are asked for with every statement on it.
  const known = new Map<FigureId, IndexedFigure>();
  return {
    get: (id) => {
      const figure = known.get(id) ?? read(id);
      if (figure) known.set(id, figure);
      return figure;
    },
    rowOf: (id) => {
      const place = placeOf(numbers.get(id));
      return place < 0 ? undefined : (JSON.parse(bytesAt(rows, place)) as Figure);
    },
  };
}
