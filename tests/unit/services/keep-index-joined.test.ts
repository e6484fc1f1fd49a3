import { describe, expect, test } from "vitest";

import type { JoinedIndex } from "../../../lib/reading/joined-index";
import { loadCorpus } from "../../../lib/services/keep-index";
import { isIndexReady } from "../../../lib/store/index-repository";
import { packColumns, type PackedColumns, unpackColumns } from "../../../lib/store/packed-columns";
import { writeDerived } from "../../../lib/store/write";
import { ENGINE, expectCurrent, load, openInstalled } from "../../make/stored-index";

describe("a joined index that cannot be used", () => {
  const brokenJoined: readonly (readonly [string, (joined: JoinedIndex) => unknown])[] = [
    ["is nothing", () => ({})],
    ["is of another shape", () => "?"],
    [
      "has a column cut off",
      ({ documents, ...rest }) => ({ ...rest, documents: { ...documents, owners: [] } }),
    ],
    ["lacks a column", ({ statements: { size }, ...rest }) => ({ ...rest, statements: { size } })],
  ];
  test.each(brokenJoined)("that %s is joined again", async (_, broken) => {
    const { db } = await openInstalled();
    await load(db);
    const row = await db.indexBlocks.get("~joined");
    const joined = (await unpackColumns(row!.content as PackedColumns)) as JoinedIndex;
    const content = packColumns(broken(joined));
    await writeDerived(db, ["indexBlocks"], () => db.indexBlocks.put({ id: "~joined", content }));
    await expectCurrent(db);
  });

  const lostColumns: readonly (readonly [string, (packed: PackedColumns) => unknown])[] = [
    ["are gone", ({ shape }) => ({ shape })],
    ["are cut off", ({ shape, columns }) => ({ shape, columns: columns.slice(0, columns.size - 8) })],
    ["are empty", ({ shape }) => ({ shape, columns: new Blob([]) })],
    ["are of no known shape", ({ columns }) => ({ columns })],
  ];
  test.each(lostColumns)(
    "whose columns %s is no longer held to be ready, and joined again",
    async (_, lose) => {
      const { db } = await openInstalled();
      await load(db);
      const row = await db.indexBlocks.get("~joined");
      const content = lose(row!.content as PackedColumns);
      await writeDerived(db, ["indexBlocks"], () => db.indexBlocks.put({ id: "~joined", content }));
      expect(await isIndexReady(db, ENGINE)).toBe(true);
      await loadCorpus(db, ENGINE);
      expect(await isIndexReady(db, ENGINE)).toBe(false);
      await expectCurrent(db);
    },
  );
});
