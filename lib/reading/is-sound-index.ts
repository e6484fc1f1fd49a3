import type { TextColumns } from "../claims/text-table";
import type { PackedTexts } from "../figures/packed-texts";
import type { IndexBlocks } from "./index-blocks";

/**
 * Whether blocks that were read from a disk hang together: every column has the length that the others say. Whatever
 * can be seen in little time; what an index says of a text cannot be told without the text.
 */
export function isSoundIndex(blocks: IndexBlocks): boolean {
  try {
    const lists = [blocks.figureIds, blocks.documentIds, blocks.claimIds, blocks.outletIds, blocks.dates];
    return (
      lists.every((list) => list.every(isWhole)) &&
      blocks.terms.every(({ words, matter }) => isWhole(words) && words.ends.length === matter.length) &&
      blocks.figures.every((block) => {
        const size = block.numbers.length;
        const isFull = block.organisations.length === lastOf(block.organisationEnds);
        return isFull && isWhole(block.rows) && haveSize(size, block.rows.ends, block.mergedInto);
      }) &&
      blocks.documents.every((block) => {
        const { numbers, outlets, published, parents, keyEnds, keys, checks } = block;
        const areKeys = haveSize(lastOf(keyEnds), keys, checks);
        return areKeys && haveSize(numbers.length, outlets, published, parents, keyEnds);
      }) &&
      blocks.claims.every(({ numbers, wordingEnds, cueEnds, texts }) => {
        const areTexts = areColumns(texts) && texts.starts.length - 1 === lastOf(cueEnds);
        return areTexts && haveSize(numbers.length, wordingEnds, cueEnds);
      }) &&
      blocks.statements.every((block) => {
        const { ids, speakers, said, circumstances, sightingEnds, claimEnds } = block;
        const { sightingIds, forms, printed, documents, sightingTexts } = block;
        return (
          [ids, sightingIds].every(isWhole) &&
          areColumns(block.texts) &&
          haveSize(ids.ends.length, speakers, said, circumstances, sightingEnds, claimEnds) &&
          haveSize(lastOf(sightingEnds), sightingIds.ends, forms, printed, documents, sightingTexts) &&
          haveSize(lastOf(claimEnds), block.claims, block.stances)
        );
      })
    );
  } catch (error) {
    // A column that is not there at all.
    if (error instanceof TypeError) return false;
    throw error;
  }
}

type Column = { readonly length: number };

const lastOf = (ends: Uint32Array): number => ends.at(-1) ?? 0;

const haveSize = (size: number, ...columns: readonly Column[]): boolean =>
  columns.every((column) => column.length === size);

const isWhole = ({ text, ends }: PackedTexts): boolean => text.length === lastOf(ends);

function areColumns({ starts, terms, from, to, flags }: TextColumns): boolean {
  return haveSize(lastOf(starts), terms, from, to, flags);
}
