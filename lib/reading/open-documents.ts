import type { DocumentId } from "../domain/ids";
import { chainHashes, firstRow, nextRow } from "../figures/hash-chains";
import { joinNumbers, startAt } from "./block-ranges";
import { hashKey } from "./document-block";
import type { DocumentBlock, IndexBlocks } from "./index-blocks";
import { nameReader } from "./open-figure-rows";
import type { DocumentIndex } from "./prior-document";

/** Documents on record by their numbers. */
export type DocumentTable = DocumentIndex & {
  readonly isKnown: (number: number) => boolean;
  readonly idOf: (number: number) => DocumentId;
  readonly outletOf: (number: number) => string;
  /** One plus the number of the date of publication; 0 if it is unknown. */
  readonly published: Uint32Array;
  /** One plus the number of the round-up it is part of; 0 if it is of none. */
  readonly parents: Uint32Array;
};

/** Opens the documents of an index. */
export function openDocuments({ documents, documentIds, outletIds }: IndexBlocks): DocumentTable {
  const size = documentIds.reduce((sum, { ends }) => sum + ends.length, 0);
  const outlets = new Uint32Array(size);
  const published = new Uint32Array(size);
  const parents = new Uint32Array(size);
  for (const block of documents) {
    for (const [at, number] of block.numbers.entries()) {
      outlets[number] = block.outlets[at]! + 1;
      published[number] = block.published[at]!;
      parents[number] = block.parents[at]!;
    }
  }
  const idOf = nameReader(documentIds);
  const outletOf = nameReader(outletIds);
  const find = findByKey(documents);
  return {
    find: (key) => find(key).map((number) => idOf(number) as DocumentId),
    isKnown: (number) => outlets[number]! > 0,
    idOf: (number) => idOf(number) as DocumentId,
    outletOf: (number) => outletOf(outlets[number]! - 1),
    published,
    parents,
  };
}

function findByKey(documents: readonly DocumentBlock[]): (key: string) => readonly number[] {
  const chains = chainHashes(joinNumbers(documents.map(({ keys }) => keys)));
  const checks = joinNumbers(documents.map((block) => block.checks));
  const owners = joinNumbers(documents.map(ownersOfKeys));
  return (key) => {
    const [hash, check] = hashKey(key);
    const found: number[] = [];
    for (let row = firstRow(chains, hash); row >= 0; row = nextRow(chains, row)) {
      if (checks[row] === check) found.push(owners[row]!);
    }
    return found;
  };
}

function ownersOfKeys({ numbers, keys, keyEnds }: DocumentBlock): Uint32Array {
  const owners = new Uint32Array(keys.length);
  for (const [at, number] of numbers.entries()) owners.fill(number, startAt(keyEnds, at), keyEnds[at]);
  return owners;
}
