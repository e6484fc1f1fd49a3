import { describe, expect, test } from "vitest";

import type { CollectionId } from "../../../lib/domain/ids";
import { type ByteSink, chunked } from "../../../lib/services/export-sink";
import { exportCollection, exportEverything } from "../../../lib/services/export-collection";
import { getExportState } from "../../../lib/store/state";
import { write } from "../../../lib/store/write";
import { exportAll, exportOne, importRows, importText, memorySink } from "../../make/exchange-world";
import { idsIn, openFilled, rows } from "../../make/export-sample";
import { row } from "../../make/import-sample";
import { makeProfile, openContext } from "../../make/store-profile";

const program = { layout: "json", generator: "On Record test" } as const;

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
