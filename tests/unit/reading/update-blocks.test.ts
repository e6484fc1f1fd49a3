import { describe, expect, test } from "vitest";

import { type BlockKind, updateBlocks } from "../../../lib/reading/update-blocks";

type Row = { readonly id: string; readonly value: number };
type Block = readonly Row[];

const kind: BlockKind<Block, Row> = {
  most: 3,
  sizeOf: (block) => block.length,
  placesOf: (block, ids) => block.flatMap(({ id }, at) => (ids.has(id) ? [at] : [])),
  write: () => {
    const rows: Row[] = [];
    return {
      add: (row) => void rows.push(row),
      copy: (block, at) => void rows.push(block[at]!),
      finish: () => rows,
    };
  },
};

const rowsOf = (ids: string, value = 0): readonly Row[] => Array.from(ids, (id) => ({ id, value }));
const add = (blocks: readonly Block[], ids: string) =>
  updateBlocks(blocks, kind, { ids: new Set(), rows: rowsOf(ids) });
const show = (blocks: readonly Block[]) =>
  blocks.map((block) => block.map(({ id, value }) => id + (value || "")).join("")).join(" ");

describe("updateBlocks", () => {
  test.each([
    ["nothing makes no block", "", "", ""],
    ["rows fill one block after the other", "", "abcdefg", "abc def g"],
    ["the last block is filled first", "ab", "cdef", "abc def"],
    ["a full block is left", "abc", "de", "abc de"],
  ])("%s", (_, first, second, expected) => {
    expect(show(add(add([], first), second))).toBe(expected);
  });

  test("a row that is touched leaves its block and comes last as it is now", () => {
    const touched = { ids: new Set(["b"]), rows: rowsOf("b", 2) };
    expect(show(updateBlocks(add([], "abcdefg"), kind, touched))).toBe("ac def gb2");
  });

  test("a row that is no more only leaves", () => {
    expect(show(updateBlocks(add([], "abcd"), kind, { ids: new Set(["d", "a", "?"]), rows: [] }))).toBe(
      "bc ",
    );
  });

  test("blocks that nothing is done to stay the same objects", () => {
    const before = add([], "abcdefghi");
    const after = updateBlocks(before, kind, { ids: new Set(["e"]), rows: rowsOf("j") });
    expect(show(after)).toBe("abc df ghi j");
    expect(before.map((block, at) => block === after[at])).toEqual([true, false, true]);
  });
});
