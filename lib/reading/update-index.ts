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

/** Puts rows into the blocks it has made so far, and gives them. */
export type IndexWriter = (rows: CorpusRows, touched?: TouchedIds) => IndexBlocks;

/**
 * The blocks with some rows put in. `touched` are the ids of rows that the blocks may have: what they have of them goes,
 * so an id among them without a row is taken out. Blocks that nothing is done to stay the same objects.
 */
export function updateIndex(
  blocks: IndexBlocks,
  rows: CorpusRows,
  touched: TouchedIds = NOTHING,
): IndexBlocks {
  return makeIndexWriter(blocks)(rows, touched);
}

/** Does what {@link updateIndex} does again and again, beginning with these blocks. */
export function makeIndexWriter(start: IndexBlocks): IndexWriter {
  const numbers = continueNumbers(start);
  let blocks = start;
  return (rows, touched = NOTHING) => {
    const put = <Row>(table: keyof TouchedIds, own: readonly Row[]) => ({ ids: touched[table], rows: own });
    const rowBlocks = {
      figures: updateBlocks(blocks.figures, figureBlocks(numbers), put("figures", rows.figures)),
      documents: updateBlocks(blocks.documents, documentBlocks(numbers), put("documents", rows.documents)),
      claims: updateBlocks(blocks.claims, claimBlocks(numbers), put("claims", rows.claims)),
      statements: updateBlocks(
        blocks.statements,
        statementBlocks(numbers),
        put("statements", rows.statements),
      ),
    };
    blocks = { ...numbers.finish(), ...rowBlocks, spellings: updateSpellings(blocks, rows, touched) };
    return blocks;
  };
}

function updateSpellings(
  { spellings }: IndexBlocks,
  { figures }: CorpusRows,
  touched: TouchedIds,
): IndexBlocks["spellings"] {
  const kept = new Set<string>(figures.map(({ id }) => id));
  const removed = [...touched.figures].filter((id) => !kept.has(id)) as FigureId[];
  if (figures.length === 0 && removed.length === 0) return spellings;
  return updateTables({ blocks: spellings }, { put: figures, removed }).blocks;
}
