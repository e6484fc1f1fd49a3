import type { Figure } from "../domain/figure";
import { packTexts, textAt } from "../figures/packed-texts";
import { startAt } from "./block-ranges";
import { findNumbers } from "./document-block";
import type { FigureRowBlock } from "./index-blocks";
import type { IndexNumbers } from "./index-numbers";
import type { BlockKind, BlockWriter } from "./update-blocks";

const FIGURES_PER_BLOCK = 512;

/** Blocks of figures whose names have these numbers. */
export function figureBlocks(numbers: IndexNumbers): BlockKind<FigureRowBlock, Figure> {
  return {
    most: FIGURES_PER_BLOCK,
    sizeOf: (block) => block.numbers.length,
    placesOf: (block, ids) => findNumbers(block.numbers, ids, numbers.figureIds.numberOf),
    write: () => writeFigures(numbers),
  };
}

function writeFigures({ figureIds }: IndexNumbers): BlockWriter<FigureRowBlock, Figure> {
  const list = (): number[] => [];
  const [own, mergedInto, ends, organisations] = [list(), list(), list(), list()] as const;
  const rows: string[] = [];
  return {
    add: (figure) => {
      own.push(figureIds.numberOf(figure.id));
      mergedInto.push(figure.mergedInto === undefined ? 0 : 1 + figureIds.numberOf(figure.mergedInto));
      const self = figure.kind === "organisation" ? [figure.id] : [];
      const offices = figure.roles.flatMap((role) => role.organisation ?? []);
      organisations.push(...[...self, ...figure.affiliations, ...offices].map(figureIds.numberOf));
      ends.push(organisations.length);
      rows.push(JSON.stringify(figure));
    },
    copy: (block, at) => {
      own.push(block.numbers[at]!);
      mergedInto.push(block.mergedInto[at]!);
      for (let place = startAt(block.organisationEnds, at); place < block.organisationEnds[at]!; place++) {
        organisations.push(block.organisations[place]!);
      }
      ends.push(organisations.length);
      rows.push(textAt(block.rows, at));
    },
    finish: () => ({
      numbers: Uint32Array.from(own),
      mergedInto: Uint32Array.from(mergedInto),
      organisationEnds: Uint32Array.from(ends),
      organisations: Uint32Array.from(organisations),
      rows: packTexts(rows),
    }),
  };
}
