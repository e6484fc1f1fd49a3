import { describe, expect, it } from "vitest";
import { chainHashes, firstRow, hashText, nextRow } from "../../../lib/figures/hash-chains";

function rowsOf(hashes: readonly number[], hash: number): number[] {
  const chains = chainHashes(Uint32Array.from(hashes));
  const rows: number[] = [];
  for (let row = firstRow(chains, hash); row >= 0; row = nextRow(chains, row)) rows.push(row);
  return rows;
}

describe("chains of hashes", () => {
  it("give the rows of a hash in order", () => {
    expect(rowsOf([7, 9, 7, 8, 7], 7)).toEqual([0, 2, 4]);
  });

  it("keep other hashes of the same bucket apart", () => {
    expect(rowsOf([16, 32, 48, 16], 32)).toEqual([1]);
  });

  it("give no row for a hash that is not there, or of no rows", () => {
    expect(rowsOf([1, 2], 3)).toEqual([]);
    expect(rowsOf([], 3)).toEqual([]);
  });

  it("takes texts and what stands before them into account", () => {
    // The published values of FNV-1a with 32 bits.
    expect(["", "a", "foobar"].map((text) => hashText(text))).toEqual([0x811c9dc5, 0xe40c292c, 0xbf9cf968]);
    expect(hashText("bar", hashText("foo"))).toBe(hashText("foobar"));
  });
});
