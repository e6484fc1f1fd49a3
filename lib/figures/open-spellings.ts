import type { FigureIndex, StoredSpelling } from "./alias-index";
import { firstRow, hashText, nextRow } from "./hash-chains";
import type { JoinedFigures } from "./join-figures";
import type { Owners } from "./open-owners";
import { isInitial, unpackName } from "./pack-flags";
import { textAt } from "./packed-texts";
import { hashNextWord, readNameTokens } from "./read-name";

/** Puts spellings together out of joined tables. */
export function makeSpellingReader(
  block: JoinedFigures,
  { idAt, figureOf, kindOf }: Owners,
): FigureIndex["spellingAt"] {
  const { names, nameFlags, partEnds, parts, patronymics, same } = block;
  return (id) => {
    const figure = figureOf[id]!;
    const kind = kindOf(figure);
    const units: number[] = [];
    const patronymic: boolean[] = [];
    const end = kind === "person" ? partEnds[id]! : 0;
    for (let part = partEnds[id - 1] ?? 0; part < end; part++) {
      units.push(same[parts[part]!]!);
      patronymic.push(patronymics[part] === 1);
    }
    const name = unpackName(textAt(names, id), nameFlags[id]!);
    return { id, figureId: idAt(figure), kind, name, units, patronymic };
  };
}

/** How many parts a spelling has. */
export function countParts({ partEnds }: JoinedFigures, spelling: number): number {
  return partEnds[spelling]! - (partEnds[spelling - 1] ?? 0);
}

/** Whether a part of a spelling is an initial. */
export function hasInitial({ partEnds, parts, unitFlags }: JoinedFigures, spelling: number): boolean {
  for (let part = partEnds[spelling - 1] ?? 0; part < partEnds[spelling]!; part++) {
    if (isInitial(unitFlags[parts[part]!]!)) return true;
  }
  return false;
}

/** Finds spellings by all their words. The words of one that was found are remembered: who is named is named again. */
export function makeSpellingFinder(
  { wordCounts, wordChains: chains, longest }: JoinedFigures,
  spellingAt: (id: number) => StoredSpelling,
): FigureIndex["findSpellings"] {
  const wordsOf = new Map<number, ReturnType<typeof readNameTokens>>();
  return (first, wordAfter) => {
    let hash = hashText(first);
    const most = longest[hash & (longest.length - 1)]!;
    if (most === 0) return NONE;
    const found: ReturnType<FigureIndex["findSpellings"]>[number][] = [];
    const words = [first];
    for (let count = 1; count <= most; count++) {
      for (let row = firstRow(chains, hash); row >= 0; row = nextRow(chains, row)) {
        if (wordCounts[row] !== count) continue;
        const spelling = spellingAt(row);
        const tokens = wordsOf.get(row) ?? readNameTokens(spelling.name.text);
        wordsOf.set(row, tokens);
        if (tokens.every((token, at) => token.folded === words[at])) found.push({ ...spelling, tokens });
      }
      const next = wordAfter(count);
      if (next === undefined) break;
      words.push(next);
      hash = hashNextWord(next, hash);
    }
    return found.toReversed();
  };
}

/** What most words of a text begin. */
const NONE: ReturnType<FigureIndex["findSpellings"]> = [];

/** By the last bits of the hash of a first word: how many words spellings that begin with it have at most. */
export function findLongest(firstWordHashes: Uint32Array, wordCounts: Uint8Array): Uint8Array {
  let size = 64;
  while (size < 2 * firstWordHashes.length) size *= 2;
  const longest = new Uint8Array(size);
  firstWordHashes.forEach((hash, spelling) => {
    const bucket = hash & (size - 1);
    longest[bucket] = Math.max(longest[bucket]!, wordCounts[spelling]!);
  });
  return longest;
}
