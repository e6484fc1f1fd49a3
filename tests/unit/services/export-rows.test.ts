import { describe, expect, test } from "vitest";

import type { CollectionExport } from "../../../lib/exchange/collection-format";
import { exportEverything } from "../../../lib/services/export-collection";
import { write } from "../../../lib/store/write";
import { exportAll, exportOne, importRows, importText, memorySink } from "../../make/exchange-world";
import { alias, idsIn, openFilled } from "../../make/export-sample";
import { row } from "../../make/import-sample";
import { makeExportRows } from "../../make/kept-articles";
import { inOrder } from "../../make/library-arbitrary";
import { makeProfile, openContext } from "../../make/store-profile";

const program = { layout: "json", generator: "On Record test" } as const;

describe("an export of a damaged store", () => {
  test("leaves out what hangs on lost rows, says so, and can be imported", async () => {
    const db = await openFilled();
    await write(db, { requestId: "damage", tables: ["texts"] }, () => db.texts.delete("v-1" as never));
    const sink = memorySink();
    const { leftOut } = await exportEverything(db, "export", sink, program);
    expect(leftOut.map(({ table, key }) => `${table} ${key}`)).toEqual([
      "articles a-1",
      "memberships c-1,a-1",
      "versions v-1",
      "annotations n-1",
      "annotations n-2",
      "anchors n-1,v-1",
    ]);
    const other = await openContext(makeProfile());
    expect((await importText(other, sink.text())).rows).toMatchObject({
      articles: 2,
      versions: 2,
      memberships: 1,
    });
  });

  test("gives an article the latest version that is left", async () => {
    const db = await openContext(makeProfile());
    const second = row("versions", { id: "v-2", seq: 2 });
    const changed = makeExportRows().map((each) =>
      each.table === "articles" ? row("articles", { latestVersion: "v-2" }) : each,
    );
    await importRows(db, inOrder([...changed, second]));
    await write(db, { requestId: "damage", tables: ["texts"] }, () => db.texts.delete("v-2" as never));
    const file = JSON.parse(await exportAll(db)) as CollectionExport;
    expect(file.articles[0]?.latestVersion).toBe("v-1");
  });
});

test("a version that was kept with what the format does not know is exported so that it can be imported", async () => {
  const db = await openFilled();
  await write(db, { requestId: "old", tables: ["versions"] }, async () => {
    const [version] = await db.versions.toArray();
    await db.versions.put({ ...version!, entries: [] } as never);
  });
  const other = await openContext(makeProfile());
  const file = await exportAll(db);
  await importText(other, file);
  expect(await exportAll(other)).toBe(file);
});

describe("a collection of more articles than are looked up one by one", () => {
  test("is exported with what is in it and nothing else", async () => {
    const many = Array.from({ length: 1001 }, (_, index) => {
      const [id, versionId] = [`m-${String(index).padStart(4, "0")}`, `mv-${String(index).padStart(4, "0")}`];
      return [
        row("articles", { id, aliases: alias(id), latestVersion: versionId }),
        row("versions", { id: versionId, articleId: id }),
        row("memberships", { articleId: id }),
      ];
    });
    const db = await openContext(makeProfile());
    const outside = [
      row("articles", { id: "out", aliases: alias("out"), latestVersion: "vo" }),
      row("versions", { id: "vo", articleId: "out" }),
    ];
    const inside = inOrder([...makeExportRows(), ...many.flat()]);
    await importRows(db, inOrder([...inside, ...outside]));
    const { counts, idsOf } = idsIn(await exportOne(db, "c-1"));
    expect(counts).toMatchObject({
      articles: 1002,
      versions: 1002,
      memberships: 1002,
      annotations: 1,
      anchors: 1,
    });
    expect(idsOf("versions")).toEqual(idsOf("versions").toSorted((one, other) => (one < other ? -1 : 1)));
    expect(idsOf("articles")).not.toContain("out");
  });
});
