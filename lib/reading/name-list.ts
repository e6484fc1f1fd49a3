import { packTexts, type PackedTexts, textAt } from "../figures/packed-texts";

/** Names with the numbers they have for good; one it has not met gets the next number. */
export type NameList = {
  readonly numberOf: (name: string) => number;
  /** All names so far in blocks; those that were there and are full stay the same objects. */
  readonly finish: () => readonly PackedTexts[];
};

/** Names a block; only the last one is ever written anew. */
const NAMES_PER_BLOCK = 4096;

/** Goes on numbering after the names of these blocks, which are read when a number is first asked for. */
export function continueNames(start: readonly PackedTexts[]): NameList {
  let blocks = start;
  let added: string[] = [];
  let known: Map<string, number> | undefined;
  const numberOf = (name: string): number => {
    known ??= numberNames(blocks);
    const number = known.get(name);
    if (number !== undefined) return number;
    added.push(name);
    known.set(name, known.size);
    return known.size - 1;
  };
  const finish = () => {
    blocks = appendNames(blocks, added);
    added = [];
    return blocks;
  };
  return { numberOf, finish };
}

/** The names of blocks with their numbers, in order. */
export function numberNames(blocks: readonly PackedTexts[]): Map<string, number> {
  const numbers = new Map<string, number>();
  for (const block of blocks) {
    for (let at = 0; at < block.ends.length; at++) numbers.set(textAt(block, at), numbers.size);
  }
  return numbers;
}

function appendNames(blocks: readonly PackedTexts[], added: readonly string[]): readonly PackedTexts[] {
  if (added.length === 0) return blocks;
  const last = blocks.at(-1);
  const isOpen = last !== undefined && last.ends.length < NAMES_PER_BLOCK;
  const open = isOpen ? Array.from(last.ends, (_, at) => textAt(last, at)) : [];
  const names = [...open, ...added];
  const appended: PackedTexts[] = isOpen ? blocks.slice(0, -1) : [...blocks];
  for (let from = 0; from < names.length; from += NAMES_PER_BLOCK) {
    appended.push(packTexts(names.slice(from, from + NAMES_PER_BLOCK)));
  }
  return appended;
}
