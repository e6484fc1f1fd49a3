import type { CorpusRows } from "../domain/corpus";
import type { FigureId } from "../domain/ids";
import { updateTables } from "../figures/update-tables";
import { claimBlocks } from "./claim-block";
import { documentBlocks } from "./document-block";
import { figureBlocks } from "./figure-block";
import type { IndexBlocks } from "./index-blocks";
import { continueNumbers } from "./index-numbers";
import { statementBlocks } from "./statement-block";
import { updateBlocks } from "./update-blocks";

/** The ids whose rows have changed, by table; rows of other tables than these play no part in an index. */
export type TouchedIds = Readonly<
  Record<"figures" | "documents" | "claims" | "statements", ReadonlySet<string>>
>;

const NONE: ReadonlySet<string> = new Set();
const NOTHING: TouchedIds = { figures: NONE, documents: NONE, claims: NONE, statements: NONE };

/**
 * The blocks with some rows put in. `touched` are the ids of rows that the blocks may have: what they have of them goes,
 * so an id among them without a row is taken out. Blocks that nothing is done to stay the same objects.
 */
export function updateIndex(
  blocks: IndexBlocks,
  rows: CorpusRows,
  touched: TouchedIds = NOTHING,
): IndexBlocks {
  const numbers = continueNumbers(blocks);
  const figures = updateBlocks(blocks.figures, figureBlocks(numbers), {
    ids: touched.figures,
    rows: rows.figures,
  });
  const documents = updateBlocks(blocks.documents, documentBlocks(numbers), {
    ids: touched.documents,
    rows: rows.documents,
  });
  const claims = updateBlocks(blocks.claims, claimBlocks(numbers), {
    ids: touched.claims,
    rows: rows.claims,
  });
  const statements = updateBlocks(blocks.statements, statementBlocks(numbers), {
    ids: touched.statements,
    rows: rows.statements,
  });
  const kept = new Set<string>(rows.figures.map(({ id }) => id));
  const removed = [...touched.figures].filter((id) => !kept.has(id)) as FigureId[];
  const { blocks: spellings } = updateTables({ blocks: blocks.spellings }, { put: rows.figures, removed });
  return { ...numbers.finish(), figures, spellings, documents, claims, statements };
}
