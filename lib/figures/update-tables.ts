import type { Figure } from "../domain/figure";
import type { FigureId } from "../domain/ids";
import { foldName } from "../text/fold-name";
import { compileBlock } from "./compile-block";
import { type FigureBlock, FIGURES_PER_BLOCK, type FigureTables, type IndexedFigure } from "./figure-tables";
import { rememberDescriptions, type WordDescriber } from "./name-tokens";
import { getNation } from "./organisation-words";
import { findIdsOfBlock, readBlock } from "./read-block";

/** What became of figures since tables were made. An id in both lists is put. */
export interface FigureChanges {
  /** Figures that are new, or as they are now. */
  readonly put: readonly Figure[];
  /** Ids of figures that are no more; unknown ones do not matter. */
  readonly removed: readonly FigureId[];
}

/** The tables of `figures`, whose ids differ. */
export function compileTables(figures: readonly Figure[], perBlock?: number): FigureTables {
  return updateTables({ blocks: [] }, { put: figures, removed: [] }, perBlock);
}

/**
 * The tables with the changes, which answer as if compiled anew. A changed figure stays in its block, new ones go into
 * the last block until that has `perBlock`; only blocks with a change in them are made anew.
 */
export function updateTables(
  { blocks }: FigureTables,
  { put, removed }: FigureChanges,
  perBlock = FIGURES_PER_BLOCK,
): FigureTables {
  const changed = new Map<FigureId, IndexedFigure | undefined>(removed.map((id) => [id, undefined]));
  for (const figure of put) changed.set(figure.id, indexedFigure(figure));
  const describe = rememberDescriptions();
  const updated = blocks.map((block) => {
    const known = findIdsOfBlock(block).filter((id) => changed.has(id));
    if (known.length === 0) return block;
    const figures = readBlock(block).flatMap((figure) =>
      changed.has(figure.id) ? (changed.get(figure.id) ?? []) : [figure],
    );
    for (const id of known) changed.delete(id);
    return compileBlock(figures, describe);
  });
  const kept = updated.filter(({ figureFlags }) => figureFlags.length > 0);
  const added = [...changed.values()].filter((figure) => figure !== undefined);
  const last = kept.at(-1);
  if (added.length === 0 || last === undefined || last.figureFlags.length >= perBlock) {
    return { blocks: [...kept, ...compileBlocks(added, perBlock, describe)] };
  }
  const filled = compileBlocks([...readBlock(last), ...added], perBlock, describe);
  return { blocks: [...kept.slice(0, -1), ...filled] };
}

function compileBlocks(
  figures: readonly IndexedFigure[],
  perBlock: number,
  describe: WordDescriber,
): readonly FigureBlock[] {
  const blocks: FigureBlock[] = [];
  for (let from = 0; from < figures.length; from += perBlock) {
    blocks.push(compileBlock(figures.slice(from, from + perBlock), describe));
  }
  return blocks;
}

function indexedFigure(figure: Figure): IndexedFigure {
  const { id, kind, names, affiliations, mergedInto } = figure;
  const inOffice = figure.roles.length > 0;
  return { id, kind, names, affiliations, mergedInto, inOffice, nations: findNations(figure) };
}

function findNations({ kind, names, description }: Figure): readonly string[] {
  if (kind === "person") return [];
  const texts = [...names.map((name) => name.text), description].join(" ");
  const words = texts.match(/[\p{L}\p{M}]+/gu) ?? [];
  return [...new Set(words.flatMap((word) => getNation(foldName(word)) ?? []))];
}
