import { joinClaimColumns } from "../claims/compile-claims";
import { inverseFrequency } from "../claims/score";
import { joinWeights } from "../claims/term-weights";
import { joinColumns, type TextColumns, type TextTable } from "../claims/text-table";
import { IN_OFFICE } from "../figures/figure-tables";
import { joinFigures } from "../figures/join-figures";
import { joinPackedTexts, packTexts, type PackedTexts, textAt } from "../figures/packed-texts";
import { findIdsOfBlock } from "../figures/read-block";
import { groupAt, groupPlaces } from "./block-ranges";
import { countTerms } from "./count-terms";
import { groupClaimTexts } from "./group-statements";
import type { IndexBlocks } from "./index-blocks";
import type { JoinedIndex } from "./joined-index";
import { joinClaims, openClaims } from "./open-claims";
import { joinDocuments } from "./open-documents";
import { joinFigureRows } from "./open-figure-rows";
import { type HashedNames, hashNames } from "./open-names";
import { joinStatements, type StatementTable } from "./statement-table";

/**
 * Joins the blocks of an index. What follows from all texts together is worked out here: it is the same by whatever
 * changes the blocks have come to be.
 */
export function joinIndex(blocks: IndexBlocks): JoinedIndex {
  const figureIds = hashNames(blocks.figureIds);
  const claimIds = hashNames(blocks.claimIds);
  const documentIds = joinPackedTexts(blocks.documentIds);
  const figureRows = joinFigureRows(blocks.figures, figureIds.names.ends.length);
  const statements = joinStatements(blocks.statements, (figure) => figureRows.roots[figure]!);
  const claimCount = claimIds.names.ends.length;
  const claimTexts = groupClaimTexts(statements, claimCount);
  const firstText = blocks.statements.reduce((sum, { texts }) => sum + texts.starts.length - 1, 0);
  const claims = joinClaims(blocks.claims, claimIds.names, firstText);
  const texts = joinTexts(blocks, statements, firstText);
  const opened = openClaims(claims, claimIds.names);
  const takenUp = (place: number) => groupAt(claimTexts, opened[place]!.number);
  const frequencies = countTerms({ statements, claims: opened, texts, termCount: texts.matter.length });
  return {
    figureIds,
    claimIds,
    terms: hashNames(blocks.terms.map(({ words }) => words)),
    documentIds,
    outletIds: joinPackedTexts(blocks.outletIds),
    dates: joinPackedTexts(blocks.dates),
    figureRows,
    figures: joinFigures({ blocks: blocks.spellings }),
    onRecord: findOnRecord(blocks, figureIds.names),
    documents: joinDocuments(blocks.documents, documentIds.ends.length),
    claims,
    claimColumns: joinClaimColumns(opened, takenUp, texts),
    statements,
    texts,
    weights: joinWeights(
      texts,
      (term) => texts.matter[term]! * inverseFrequency(frequencies[term]!, statements.size),
    ),
    byClaim: groupPlaces(claimCount, statements.claims, statements.claimEnds),
    claimTexts,
    bySpeaker: groupPlaces(figureIds.names.ends.length + 1, statements.speakers),
  };
}

/** One table of the texts of statements and claims; those of claims begin at `firstOfClaims`. */
function joinTexts(
  blocks: IndexBlocks,
  statements: StatementTable,
  firstOfClaims: number,
): Omit<TextTable, "vocabulary"> {
  const matter = new Float64Array(blocks.terms.reduce((sum, block) => sum + block.matter.length, 0));
  const columns = joinColumns(
    [...blocks.statements, ...blocks.claims].map(({ texts }) => texts),
    matter.length,
  );
  let at = 0;
  for (const block of blocks.terms) {
    matter.set(block.matter, at);
    at += block.matter.length;
  }
  return { ...columns, matter, uses: countUses(columns, statements, firstOfClaims) };
}

function countUses(
  { starts }: TextColumns,
  { sightingTexts, circumstances }: StatementTable,
  firstOfClaims: number,
): Uint32Array {
  const uses = new Uint32Array(starts.length - 1).fill(1, firstOfClaims);
  for (const text of sightingTexts) uses[text]!++;
  for (const text of circumstances) if (text > 0) uses[text - 1]!++;
  return uses;
}

/**
 * Whose lone surname may be offered as "possible": figures the record tells something of, a statement or an office with
 * its source. A name alone, as in an imported list of thousands, is no ground for it.
 */
function findOnRecord({ spellings, statements }: IndexBlocks, figureIds: PackedTexts): HashedNames {
  const inOffice = spellings.flatMap((block) =>
    findIdsOfBlock(block).filter((_, at) => (block.figureFlags[at]! & IN_OFFICE) !== 0),
  );
  const speakers = new Set(statements.flatMap((block) => [...new Set(block.speakers)]));
  speakers.delete(0);
  const speaking = Array.from(speakers, (speaker) => textAt(figureIds, speaker - 1));
  return hashNames([packTexts([...new Set([...inOffice, ...speaking])])]);
}
