import type { SourceDocument } from "../domain/source-document";
import { hashText } from "../figures/hash-chains";
import { startAt } from "./block-ranges";
import type { DocumentBlock } from "./index-blocks";
import type { IndexNumbers } from "./index-numbers";
import { findDocumentKeys } from "./prior-document";
import { dateNumber } from "./statement-block";
import type { BlockKind, BlockWriter } from "./update-blocks";

const DOCUMENTS_PER_BLOCK = 2048;

/** The second hash of a key is that of what follows this. */
const CHECKED_AFTER = hashText("check ");

/** The two hashes of a key that a document is known by; together they tell keys apart for all that matters. */
export function hashKey(key: string): readonly [key: number, check: number] {
  return [hashText(key), hashText(key, CHECKED_AFTER)];
}

/** Blocks of documents whose names have these numbers. */
export function documentBlocks(numbers: IndexNumbers): BlockKind<DocumentBlock, SourceDocument> {
  return {
    most: DOCUMENTS_PER_BLOCK,
    sizeOf: (block) => block.numbers.length,
    placesOf: (block, ids) => findNumbers(block.numbers, ids, numbers.documentIds.numberOf),
    write: () => writeDocuments(numbers),
  };
}

/** The places of the numbers of some ids in a column. */
export function findNumbers(
  column: Uint32Array,
  ids: ReadonlySet<string>,
  numberOf: (id: string) => number,
): readonly number[] {
  const wanted = new Set([...ids].map(numberOf));
  return Array.from(column.keys()).filter((at) => wanted.has(column[at]!));
}

function writeDocuments(numbers: IndexNumbers): BlockWriter<DocumentBlock, SourceDocument> {
  const list = (): number[] => [];
  const [own, outlets, published, parents] = [list(), list(), list(), list()];
  const [keyEnds, keys, checks] = [list(), list(), list()];
  return {
    add: (document) => {
      own.push(numbers.documentIds.numberOf(document.id));
      outlets.push(numbers.outletIds.numberOf(document.outletId));
      published.push(dateNumber(document.publishedOn, numbers));
      const parent = document.partOf?.documentId;
      parents.push(parent === undefined ? 0 : 1 + numbers.documentIds.numberOf(parent));
      for (const [key, check] of findDocumentKeys(document).map(hashKey)) {
        keys.push(key);
        checks.push(check);
      }
      keyEnds.push(keys.length);
    },
    copy: (block, at) => {
      own.push(block.numbers[at]!);
      outlets.push(block.outlets[at]!);
      published.push(block.published[at]!);
      parents.push(block.parents[at]!);
      for (let key = startAt(block.keyEnds, at); key < block.keyEnds[at]!; key++) {
        keys.push(block.keys[key]!);
        checks.push(block.checks[key]!);
      }
      keyEnds.push(keys.length);
    },
    finish: () => ({
      numbers: Uint32Array.from(own),
      outlets: Uint32Array.from(outlets),
      published: Uint32Array.from(published),
      parents: Uint32Array.from(parents),
      keyEnds: Uint32Array.from(keyEnds),
      keys: Uint32Array.from(keys),
      checks: Uint32Array.from(checks),
    }),
  };
}
