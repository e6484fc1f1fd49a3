import type { CalibrationWeights } from "../claims/calibration-weights";
import type { CorpusRows } from "../domain/corpus";
import type { FigureId } from "../domain/ids";
import type { FigureIndex } from "../figures/alias-index";
import { IN_OFFICE } from "../figures/figure-tables";
import { openFigures } from "../figures/open-figures";
import { findIdsOfBlock } from "../figures/read-block";
import type { FigureRows } from "./apply-judgements";
import { type IndexBlocks, NO_BLOCKS } from "./index-blocks";
import { nameReader } from "./open-figure-rows";
import { openStatements, type StatementIndex } from "./prior-index";
import { updateIndex } from "./update-index";

/** A corpus made ready for reading: kept in the worker's memory and opened anew when the revision has moved on. */
export interface CompiledCorpus {
  readonly revision: number;
  readonly figuresById: FigureRows;
  readonly figures: FigureIndex;
  readonly statements: StatementIndex;
  /** Other weights than the trained ones, for measuring without what was trained on. */
  readonly calibration?: CalibrationWeights;
}

/**
 * Compiles the rows of all origins, merged and with the user's edits laid over, as the store hands them out. Where the
 * blocks of an index are stored, opening those is quicker.
 */
export function compileCorpus(rows: CorpusRows, revision: number): CompiledCorpus {
  return openCorpusIndex(updateIndex(NO_BLOCKS, rows), revision);
}

/** Opens the blocks of an index; the answer is the same as that of its rows compiled anew. */
export function openCorpusIndex(blocks: IndexBlocks, revision: number): CompiledCorpus {
  const statements = openStatements(blocks);
  return {
    revision,
    figuresById: { get: statements.figures.rowOf },
    figures: openFigures({ blocks: blocks.spellings }, { onRecord: findOnRecord(blocks) }),
    statements,
  };
}

/**
 * Whose lone surname may be offered as "possible": figures the record tells something of, a statement or an office with
 * its source. A name alone, as in an imported list of thousands, is no ground for it.
 */
function findOnRecord({ spellings, statements, figureIds }: IndexBlocks): ReadonlySet<FigureId> {
  const inOffice = spellings.flatMap((block) =>
    findIdsOfBlock(block).filter((_, at) => (block.figureFlags[at]! & IN_OFFICE) !== 0),
  );
  const idOf = nameReader(figureIds);
  const speakers = new Set(statements.flatMap((block) => [...new Set(block.speakers)]));
  speakers.delete(0);
  return new Set([...inOffice, ...Array.from(speakers, (speaker) => idOf(speaker - 1) as FigureId)]);
}
