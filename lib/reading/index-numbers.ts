import { matterOf } from "../claims/light-words";
import { numberTerms, rememberWords, type TermNumbers } from "../claims/text-table";
import { packTexts } from "../figures/packed-texts";
import type { IndexBlocks, TermBlock } from "./index-blocks";
import { continueNames, type NameList, numberNames } from "./name-list";

type Lists = "figureIds" | "documentIds" | "claimIds" | "outletIds" | "dates";

/** The numbers that blocks name things by, while an index is put together. */
export type IndexNumbers = Readonly<Record<Lists, NameList>> & {
  readonly terms: TermNumbers;
  readonly readerOf: ReturnType<typeof rememberWords>;
  /** All names and terms so far in blocks. */
  readonly finish: () => Pick<IndexBlocks, Lists | "terms">;
};

/** Terms a block; only the last one is ever written anew. */
const TERMS_PER_BLOCK = 8192;

/** Goes on numbering after the names and terms of an index. */
export function continueNumbers(blocks: IndexBlocks): IndexNumbers {
  const lists = {
    figureIds: continueNames(blocks.figureIds),
    documentIds: continueNames(blocks.documentIds),
    claimIds: continueNames(blocks.claimIds),
    outletIds: continueNames(blocks.outletIds),
    dates: continueNames(blocks.dates),
  };
  const terms = numberTerms(numberNames(blocks.terms.map(({ words }) => words)));
  let termBlocks = blocks.terms;
  return {
    ...lists,
    terms,
    readerOf: rememberWords(terms),
    finish: () => ({
      figureIds: lists.figureIds.finish(),
      documentIds: lists.documentIds.finish(),
      claimIds: lists.claimIds.finish(),
      outletIds: lists.outletIds.finish(),
      dates: lists.dates.finish(),
      terms: (termBlocks = appendTerms(termBlocks, terms.vocabulary)),
    }),
  };
}

function appendTerms(
  blocks: readonly TermBlock[],
  vocabulary: ReadonlyMap<string, number>,
): readonly TermBlock[] {
  const before = blocks.reduce((sum, { matter }) => sum + matter.length, 0);
  if (vocabulary.size === before) return blocks;
  const all = [...vocabulary.keys()];
  const full = blocks.filter(({ matter }) => matter.length >= TERMS_PER_BLOCK);
  const appended = [...full];
  for (let from = full.length * TERMS_PER_BLOCK; from < all.length; from += TERMS_PER_BLOCK) {
    const words = all.slice(from, from + TERMS_PER_BLOCK);
    appended.push({ words: packTexts(words), matter: Float64Array.from(words, matterOf) });
  }
  return appended;
}
