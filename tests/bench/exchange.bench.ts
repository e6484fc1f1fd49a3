import type { CorpusPack } from "../../lib/domain/corpus";
import type { CollectionLayout } from "../../lib/exchange/write-collection";
import { exportEverything } from "../../lib/services/export-collection";
import { applyImport } from "../../lib/services/import-apply";
import { readImport } from "../../lib/services/import-dry-run";
import type { OnRecordDatabase } from "../../lib/store/database";
import { memorySink, noLock } from "../make/exchange-world";
import { fillLibrary } from "../make/fill-library";
import { makeProfile, openContext } from "../make/store-profile";
import { type BenchRow, type BenchTable, leastCpuLater } from "./measure";

/** Exporting libraries of so many articles, comparing the files with them, and importing them into empty ones. */
export async function benchExchange(corpus: CorpusPack, sizes: readonly number[]): Promise<BenchTable> {
  const rows: BenchRow[] = [];
  for (const size of sizes) rows.push(...(await benchSize(corpus, size)));
  return {
    operation: "export and import (IndexedDB in memory)",
    unit: "ms",
    peer: "the same file by JSON.stringify from all rows at once, and by JSON.parse, without checks, hash or store",
    rows,
  };
}

async function benchSize(corpus: CorpusPack, size: number): Promise<readonly BenchRow[]> {
  const db = await openContext(makeProfile());
  await fillLibrary(db, corpus, size);
  const json = await exportFile(db, "json");
  const ndjson = await exportFile(db, "ndjson");
  const parsed = JSON.parse(await json.text()) as object;
  const stringified = await leastCpuLater(() => Promise.resolve(JSON.stringify(parsed)), 1);
  const text = await json.text();
  const parsing = await leastCpuLater(() => Promise.resolve(JSON.parse(text)), 1);
  const note = `${(json.size / 1e6).toFixed(1)} MB`;
  const of = (what: string) => `${size} articles, ${what}`;
  const measure = (work: () => Promise<unknown>) => leastCpuLater(work, size > 1000 ? 1 : 3);
  return [
    { of: of("export as JSON"), ours: await measure(() => exportFile(db, "json")), peer: stringified, note },
    {
      of: of("export as NDJSON"),
      ours: await measure(() => exportFile(db, "ndjson")),
      peer: stringified,
      note,
    },
    {
      of: of("dry run, all there already"),
      ours: await measure(() => readImport(db, json)),
      peer: parsing,
      note,
    },
    {
      of: of("import into an empty library"),
      ours: await measure(() => importNew(ndjson)),
      peer: parsing,
      note,
    },
  ];
}

async function exportFile(db: OnRecordDatabase, layout: CollectionLayout): Promise<Blob> {
  const sink = memorySink();
  await exportEverything(db, crypto.randomUUID(), sink, { layout, generator: "On Record bench" });
  return new Blob(sink.chunks.map((chunk) => new Uint8Array(chunk)));
}

async function importNew(file: Blob): Promise<number> {
  const db = await openContext(makeProfile());
  const dryRun = await readImport(db, file);
  if (dryRun.kind === "refused") throw new Error(`refused: ${dryRun.problems[0]?.reason}`);
  return applyImport(db, dryRun, new Map(), { actionId: "bench", lock: noLock });
}
