import { describe, expect, test } from "vitest";

import type { CollectionId } from "../../../lib/domain/ids";
import type { CollectionExport } from "../../../lib/exchange/collection-format";
import { type ByteSink, chunked } from "../../../lib/services/export-sink";
import { exportCollection, exportEverything } from "../../../lib/services/export-collection";
import type { OnRecordDatabase } from "../../../lib/store/database";
import { getExportState } from "../../../lib/store/state";
import { write } from "../../../lib/store/write";
import { exportAll, exportOne, importRows, importText, memorySink } from "../../make/exchange-world";
import { makeExportRows, makeRow } from "../../make/kept-articles";
import { inOrder } from "../../make/library-arbitrary";
import { makeProfile, openContext } from "../../make/store-profile";
import type { ExchangeRow, ExchangeTable } from "../../../lib/exchange/collection-format";

const program = { layout: "json", generator: "On Record test" } as const;
const deletedAt = "2026-05-05T00:00:00.000Z";

const row = (table: ExchangeTable, over: Record<string, unknown>) =>
  ({ table, row: makeRow(table, over) }) as ExchangeRow;
const alias = (name: string) => [{ url: `https://${name}.example/a`, kind: "final" }];

/** The sample, and beside it: an article in no collection, one and a note in the trash, things of the corpus, judgements. */
const rows = inOrder([
  ...makeExportRows(),
  row("collections", { id: "c-2", name: "Other" }),
  row("articles", { id: "a-2", aliases: alias("alone"), latestVersion: "v-2" }),
  row("versions", { id: "v-2", articleId: "a-2" }),
  row("articles", { id: "a-3", aliases: alias("gone"), latestVersion: "v-3", deletedAt }),
  row("versions", { id: "v-3", articleId: "a-3" }),
  row("memberships", { articleId: "a-3" }),
  row("annotations", { id: "n-2", deletedAt }),
  row("figures", { id: "own", origin: "user", affiliations: ["club"] }),
  row("figures", { id: "club", kind: "organisation", origin: "other" }),
  row("judgements", {
    id: "j-2",
    scope: { kind: "everywhere" },
    target: { kind: "mention", figureId: "own", spelling: "O" },
  }),
  row("judgements", { id: "j-3", scope: { kind: "outlet", host: "news.example" } }),
  row("judgements", { id: "j-4", scope: { kind: "outlet", host: "alone.example" } }),
  row("edits", { id: "e-2", target: { table: "figures", id: "own" } }),
]);

async function openFilled(): Promise<OnRecordDatabase> {
  const db = await openContext(makeProfile());
  await importRows(db, rows);
  return db;
}

const idsIn = (text: string) => {
  const { corpus, ...file } = JSON.parse(text) as CollectionExport;
  const lists = { ...file, ...corpus } as unknown as Record<ExchangeTable, readonly { id: string }[]>;
  const idsOf = (table: ExchangeTable) => lists[table].map(({ id }) => id);
  return { idsOf, counts: file.counts };
};

describe("an export of a collection", () => {
  test("holds what is in it and what that refers to, and nothing of the trash or of other collections", async () => {
    const { idsOf, counts } = idsIn(await exportOne(await openFilled(), "c-1"));
    expect(idsOf("collections")).toEqual(["c-1"]);
    expect(idsOf("articles")).toEqual(["a-1"]);
    expect(idsOf("versions")).toEqual(["v-1"]);
    expect(idsOf("annotations")).toEqual(["n-1"]);
    expect(counts).toMatchObject({ memberships: 1, anchors: 1 });
    expect(idsOf("judgements")).toEqual(["j-1"]);
    expect(idsOf("edits")).toEqual(["e-1"]);
    expect(idsOf("figures")).toEqual(["ada"]);
    expect(idsOf("statements")).toEqual([]);
  });

  test("of no articles holds the collection alone", async () => {
    const { idsOf, counts } = idsIn(await exportOne(await openFilled(), "c-2"));
    expect(idsOf("collections")).toEqual(["c-2"]);
    expect(Object.values(counts).reduce((sum, count) => sum + count)).toBe(1);
  });

  test("brings a judgement on its outlet if its articles name the figure", async () => {
    const db = await openContext(makeProfile());
    const mention = {
      start: 0,
      end: 3,
      text: "The",
      figureId: "ada",
      kind: "person",
      form: "full",
      tier: "certain",
      reasons: [],
    };
    const report = { mentions: [mention], attributions: [], matches: [], corpusRevision: 1, engine: "1" };
    await importRows(
      db,
      rows.map((each) => (each.table === "versions" ? row("versions", { ...each.row, report }) : each)),
    );
    expect(idsIn(await exportOne(db, "c-1")).idsOf("judgements")).toEqual(["j-1", "j-3"]);
  });

  test("is not the export that the reminder goes by", async () => {
    const db = await openFilled();
    await exportOne(db, "c-1");
    expect((await getExportState(db)).last).toBeUndefined();
  });
});

describe("an export of everything", () => {
  test("holds articles of no collection, the trash, all judgements and edits, and the user's own corpus", async () => {
    const { idsOf } = idsIn(await exportAll(await openFilled()));
    expect(idsOf("articles")).toEqual(["a-1", "a-2", "a-3"]);
    expect(idsOf("annotations")).toEqual(["n-1", "n-2"]);
    expect(idsOf("judgements")).toEqual(["j-1", "j-2", "j-3", "j-4"]);
    expect(idsOf("edits")).toEqual(["e-1", "e-2"]);
    expect(idsOf("figures")).toEqual(["ada", "club", "own"]);
  });

  test("is noted as the last one, with the changes it holds", async () => {
    const db = await openFilled();
    await exportAll(db);
    const { userChanges, last } = await getExportState(db);
    expect(last).toEqual({ at: "2024-05-01T12:00:00.000Z", userChanges });
  });

  test("is whole though it cannot be noted", async () => {
    const db = await openFilled();
    const sink = memorySink();
    const last: ByteSink = { ...sink, close: () => Promise.resolve(db.close()) };
    const result = await exportEverything(db, "export", last, program);
    expect(result.noteFault).toBeDefined();
    expect(sink.text()).toContain(result.sha256);
    expect(sink.ended).toBe("open");
  });

  test("can be made of a store that must not be written to", async () => {
    const db = await openFilled();
    const before = await exportAll(db);
    db.access = { kind: "read-only", reason: new Error("newer") as never };
    expect(await exportAll(db)).toBe(before);
  });

  test("of an empty library is a file that can be imported", async () => {
    const db = await openContext(makeProfile());
    const file = await exportAll(db, "ndjson");
    expect((await importText(db, file)).counts).toEqual({ added: 0, updated: 0, same: 0, conflict: 0 });
  });
});

describe("an export that does not come to its end leaves no file:", () => {
  const endOf = async (over: { signal?: AbortSignal; failing?: boolean }) => {
    const db = await openFilled();
    const sink = memorySink();
    const full: ByteSink = over.failing
      ? { ...sink, write: () => Promise.reject(new Error("disk full")) }
      : sink;
    const options = { ...program, ...(over.signal && { signal: over.signal }) };
    await expect(
      exportEverything(db, "export", { ...full, abort: () => sink.abort() }, options),
    ).rejects.toThrow();
    expect((await getExportState(db)).last).toBeUndefined();
    return sink.ended;
  };
  test("stopped before it began", async () =>
    expect(await endOf({ signal: AbortSignal.abort() })).toBe("aborted"));
  test("a disk that is full", async () => expect(await endOf({ failing: true })).toBe("aborted"));
  test("stopped on the way", async () => {
    const db = await openFilled();
    const sink = memorySink();
    const stop = new AbortController();
    const options = { ...program, signal: stop.signal, onProgress: () => stop.abort(new Error("stopped")) };
    await expect(exportEverything(db, "export", sink, options)).rejects.toThrow("stopped");
    expect(sink.ended).toBe("aborted");
  });
  test("rows deleted for good on the way", async () => {
    const db = await openFilled();
    const sink = memorySink();
    let purge: Promise<unknown> | undefined;
    const slow: ByteSink = { ...sink, abort: () => sink.abort() };
    const options = {
      ...program,
      onProgress: () => {
        purge ??= write(db, { requestId: "purge", tables: ["versions", "texts"] }, async () => {
          await db.versions.clear();
          await db.texts.clear();
        });
      },
    };
    await expect(exportEverything(db, "export", slow, options)).rejects.toMatchObject({ code: "changed" });
    expect(sink.ended).toBe("aborted");
  });
});

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

describe("the pieces of a file", () => {
  test("are handed on in chunks of about a mebibyte, all of them, in order", async () => {
    const sink = memorySink();
    const out = chunked(sink);
    const pieces = Array.from({ length: 5000 }, (_, index) => Buffer.from(`${index} ${"x".repeat(700)}\n`));
    for (const piece of pieces) await out.write(piece);
    await out.close();
    expect(Buffer.concat(sink.chunks).equals(Buffer.concat(pieces))).toBe(true);
    expect(out.size()).toBe(Buffer.concat(pieces).length);
    expect(sink.chunks.length).toBe(4);
    expect(Math.max(...sink.chunks.map(({ length }) => length))).toBeLessThan(2 ** 20 + 1000);
    expect(sink.ended).toBe("closed");
  });

  test("are told of as they are written", async () => {
    const seen: { rows: number; of: number; bytes: number }[] = [];
    const db = await openFilled();
    const ids = ["c-1" as CollectionId];
    const result = await exportCollection(db, ids, memorySink(), {
      ...program,
      onProgress: (step) => seen.push(step),
    });
    expect(seen.length).toBeGreaterThan(5);
    expect(seen.at(-1)?.rows).toBe(seen.at(-1)?.of);
    expect(seen.at(-1)?.bytes).toBeLessThanOrEqual(result.bytes);
    expect(seen.map(({ rows }) => rows)).toEqual(seen.map(({ rows }) => rows).toSorted((a, b) => a - b));
  });
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
