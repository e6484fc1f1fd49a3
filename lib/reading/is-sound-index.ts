import type { ClaimColumns } from "../claims/compile-claims";
import type { TextColumns } from "../claims/text-table";
import type { HashChains } from "../figures/hash-chains";
import type { PackedBytes, PackedTexts } from "../figures/packed-texts";
import type { Groups } from "./block-ranges";
import type { IndexBlocks } from "./index-blocks";
import type { JoinedIndex } from "./joined-index";

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

/** As {@link isSoundIndex}, of a joined index: whether its columns, as far as others say their lengths, have these. */
export function isSoundJoinedIndex(content: unknown): content is JoinedIndex {
  if (content === undefined) return false;
  try {
    const { figureIds, claimIds, terms, documentIds, claims, texts, ...joined } = content as JoinedIndex;
    const { figureRows, documents, statements, figures, claimColumns, weights } = joined;
    const { size, sightingEnds, sightingIds, forms, printed, sightingTexts, claimEnds } = statements;
    const terminal = terms.names.ends.length;
    return (
      [figureIds, claimIds, terms, joined.onRecord].every(
        ({ names, chains }) => isWhole(names) && areChains(chains, names),
      ) &&
      [documentIds, joined.dates, joined.outletIds].every(isWhole) &&
      [figureRows.rows, statements.ids].every(areBytes) &&
      haveSize(figureIds.names.ends.length, figureRows.places, figureRows.roots) &&
      haveSize(figureRows.rows.ends.length, figureRows.organisationEnds, figures.ids.ends) &&
      haveSize(documentIds.ends.length, documents.outlets, documents.published, documents.parents) &&
      haveSize(documents.keys.hashes.length, documents.checks, documents.owners) &&
      haveSize(claims.numbers.length, claims.starts, claims.wordingEnds, claims.cueEnds) &&
      areColumns(texts) &&
      haveSize(terminal, texts.matter, claimColumns.names, claimColumns.settings, weights.ofTerms) &&
      haveSize(texts.uses.length, weights.squares) &&
      [claimColumns.postings, claimColumns.wordings].every(arePostings) &&
      areCues(claimColumns.cues) &&
      haveSize(size, statements.ids.ends, statements.speakers, statements.said, sightingEnds, claimEnds) &&
      haveSize(lastOf(sightingEnds), sightingIds.ends, forms, printed, statements.documents, sightingTexts) &&
      haveSize(lastOf(claimEnds), statements.claims, statements.stances) &&
      [joined.byClaim, joined.claimTexts, joined.bySpeaker].every(areGroups) &&
      areChains(figures.idChains, figures.ids) &&
      haveSize(figures.ids.ends.length, figures.firstSpellings) &&
      haveSize(figures.nameFlags.length, figures.nextSpellings) &&
      haveSize(figures.nameFlags.length, figures.figureOf, figures.names.ends, figures.partEnds) &&
      haveSize(figures.unitFlags.length, figures.same, figures.places.ends, figures.sounds.ends)
    );
  } catch (error) {
    // A column that is not there at all.
    if (error instanceof TypeError) return false;
    throw error;
  }
}

type Column = { readonly length: number };

const areChains = ({ hashes, next }: HashChains, { ends }: PackedTexts): boolean =>
  haveSize(ends.length, hashes, next);

const areGroups = ({ starts, places }: Groups): boolean => places.length === lastOf(starts);

const arePostings = ({ starts, documents, frequencies }: ClaimColumns["postings"]): boolean =>
  haveSize(lastOf(starts), documents, frequencies);

const areCues = ({ firsts, ends, terms, ownerEnds, owners }: ClaimColumns["cues"]): boolean =>
  haveSize(firsts.length, ends, ownerEnds) &&
  haveSize(lastOf(ends), terms) &&
  haveSize(lastOf(ownerEnds), owners);

const lastOf = (ends: Uint32Array): number => ends.at(-1) ?? 0;

const haveSize = (size: number, ...columns: readonly Column[]): boolean =>
  columns.every((column) => column.length === size);

const isWhole = ({ text, ends }: PackedTexts): boolean => text.length === lastOf(ends);

const areBytes = ({ bytes, ends }: PackedBytes): boolean => bytes.length === lastOf(ends);

function areColumns({ starts, terms, places, flags }: TextColumns): boolean {
  return haveSize(lastOf(starts), terms, places.gaps, places.lengths, flags) && places.wide.length % 3 === 0;
}
