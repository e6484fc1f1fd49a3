import type { CalibrationWeights } from "../claims/calibration-weights";
import type { CorpusRows } from "../domain/corpus";
import type { FigureId } from "../domain/ids";
import type { FigureIndex } from "../figures/alias-index";
import { openJoinedFigures } from "../figures/open-figures";
import type { FigureRows } from "./apply-judgements";
import { type IndexBlocks, NO_BLOCKS } from "./index-blocks";
import { joinIndex } from "./join-index";
import type { JoinedIndex } from "./joined-index";
import { openNames } from "./open-names";
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
  return openJoinedIndex(joinIndex(blocks), revision);
}

/** Opens an index that was joined before. */
export function openJoinedIndex(joined: JoinedIndex, revision: number): CompiledCorpus {
  const statements = openStatements(joined);
  const { get, size } = openNames(joined.onRecord);
  const onRecord = { size, has: (id: FigureId) => get(id) !== undefined };
  return {
    revision,
    figuresById: { get: statements.figures.rowOf },
    figures: openJoinedFigures(joined.figures, { onRecord }),
    statements,
  };
}
