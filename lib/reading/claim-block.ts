import { collectTexts } from "../claims/text-table";
import type { Claim } from "../domain/claim";
import { startAt } from "./block-ranges";
import { findNumbers } from "./document-block";
import type { ClaimBlock } from "./index-blocks";
import type { IndexNumbers } from "./index-numbers";
import type { BlockKind, BlockWriter } from "./update-blocks";

const CLAIMS_PER_BLOCK = 512;

/** Blocks of claims whose names and terms have these numbers. */
export function claimBlocks(numbers: IndexNumbers): BlockKind<ClaimBlock, Claim> {
  return {
    most: CLAIMS_PER_BLOCK,
    sizeOf: (block) => block.numbers.length,
    placesOf: (block, ids) => findNumbers(block.numbers, ids, numbers.claimIds.numberOf),
    write: () => writeClaims(numbers),
  };
}

function writeClaims(numbers: IndexNumbers): BlockWriter<ClaimBlock, Claim> {
  const [own, wordingEnds, cueEnds]: [number[], number[], number[]] = [[], [], []];
  const texts = collectTexts(numbers.terms, numbers.readerOf);
  let size = 0;
  return {
    add: ({ id, wording, cueTerms = [] }) => {
      own.push(numbers.claimIds.numberOf(id));
      for (const [language, text] of Object.entries(wording)) size = 1 + texts.add(text, language);
      wordingEnds.push(size);
      for (const cue of cueTerms) size = 1 + texts.add(cue);
      cueEnds.push(size);
    },
    copy: (block, at) => {
      own.push(block.numbers[at]!);
      const start = startAt(block.cueEnds, at);
      for (let text = start; text < block.cueEnds[at]!; text++) texts.copy(block.texts, text);
      wordingEnds.push(size + block.wordingEnds[at]! - start);
      size += block.cueEnds[at]! - start;
      cueEnds.push(size);
    },
    finish: () => ({
      numbers: Uint32Array.from(own),
      wordingEnds: Uint32Array.from(wordingEnds),
      cueEnds: Uint32Array.from(cueEnds),
      texts: texts.toColumns(),
    }),
  };
}
