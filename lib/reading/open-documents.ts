import type { DocumentId } from "../domain/ids";
import { chainHashes, firstRow, nextRow } from "../figures/hash-chains";
import { textAt } from "../figures/packed-texts";
import { joinNumbers, startAt } from "./block-ranges";
import { hashKey } from "./document-block";
import type { DocumentBlock } from "./index-blocks";
import type { JoinedDocuments, JoinedIndex } from "./joined-index";
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

/** Joins the documents of blocks, whose ids have numbers below `size`. */
export function joinDocuments(blocks: readonly DocumentBlock[], size: number): JoinedDocuments {
  const outlets = new Uint32Array(size);
  const published = new Uint32Array(size);
  const parents = new Uint32Array(size);
  for (const block of blocks) {
    for (const [at, number] of block.numbers.entries()) {
      outlets[number] = block.outlets[at]! + 1;
      published[number] = block.published[at]!;
      parents[number] = block.parents[at]!;
    }
  }
  return {
    outlets,
    published,
    parents,
    keys: chainHashes(joinNumbers(blocks.map(({ keys }) => keys))),
    checks: joinNumbers(blocks.map(({ checks }) => checks)),
    owners: joinNumbers(blocks.map(ownersOfKeys)),
  };
}

function ownersOfKeys({ numbers, keys, keyEnds }: DocumentBlock): Uint32Array {
  const owners = new Uint32Array(keys.length);
  for (const [at, number] of numbers.entries()) owners.fill(number, startAt(keyEnds, at), keyEnds[at]);
  return owners;
}

/** Opens the documents of an index. */
export function openDocuments({
  documents: { outlets, published, parents, keys, checks, owners },
  documentIds,
  outletIds,
}: Pick<JoinedIndex, "documents" | "documentIds" | "outletIds">): DocumentTable {
  const idOf = (number: number) => textAt(documentIds, number) as DocumentId;
  return {
    find: (key) => {
      const [hash, check] = hashKey(key);
      const found: DocumentId[] = [];
      for (let row = firstRow(keys, hash); row >= 0; row = nextRow(keys, row)) {
        if (checks[row] === check) found.push(idOf(owners[row]!));
      }
      return found;
    },
    isKnown: (number) => outlets[number]! > 0,
    idOf,
    outletOf: (number) => textAt(outletIds, outlets[number]! - 1),
    published,
    parents,
  };
}
