import type { CorpusRows } from "../domain/corpus";
import type { FigureId } from "../domain/ids";
import { compileFigures, type FigureIndex } from "../figures/alias-index";
import type { FigureRows } from "./apply-judgements";
import { compileStatements, type StatementIndex } from "./prior-statements";

/** A corpus made ready for reading: kept in the worker's memory and made anew when the revision has moved on. */
export interface CompiledCorpus {
  readonly revision: number;
  readonly figuresById: FigureRows;
  readonly figures: FigureIndex;
  readonly statements: StatementIndex;
}

/** Compiles the rows of all origins, merged and with the user's edits laid over, as the store hands them out. */
export function compileCorpus(rows: CorpusRows, revision: number): CompiledCorpus {
  const onRecord = findOnRecord(rows);
  return {
    revision,
    figuresById: new Map(rows.figures.map((figure) => [figure.id, figure])),
    figures: compileFigures(rows.figures, { onRecord }),
    statements: compileStatements(rows),
  };
}

/**
 * Whose lone surname may be offered as "possible": figures the record tells something of, a statement or an office with
 * its source. A name alone, as in an imported list of thousands, is no ground for it.
 */
function findOnRecord(rows: CorpusRows): ReadonlySet<FigureId> {
  const figures = rows.figures.filter((figure) => figure.roles.length > 0).map((figure) => figure.id);
  const speakers = rows.statements.flatMap(({ speaker }) => (typeof speaker === "string" ? [speaker] : []));
  return new Set([...figures, ...speakers]);
}
