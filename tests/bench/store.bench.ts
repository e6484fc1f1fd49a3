import { IDBFactory } from "fake-indexeddb";

import type { CorpusPack } from "../../lib/domain/corpus";
import { readCorpusRows, replaceOrigin } from "../../lib/store/corpus-repository";
import { CORPUS_TABLES } from "../../lib/store/rows";
import { makeProfile, openContext } from "../make/store-profile";
import { type BenchTable, leastCpuLater } from "./measure";

/** Installing a corpus in the store and reading it whole, in Node's IndexedDB of memory. */
export async function benchStore(pack: CorpusPack): Promise<BenchTable> {
  const installed = await install(pack);
  const plain = await putPlainly(pack);
  return {
    operation: "the shipped corpus in the store (IndexedDB in memory)",
    unit: "ms",
    peer: "the same rows put and read without checks, keys of origins, canary or Dexie",
    rows: [
      {
        of: "install",
        ours: await leastCpuLater(() => install(pack)),
        peer: await leastCpuLater(() => putPlainly(pack)),
      },
      {
        of: "read all rows",
        ours: await leastCpuLater(() => readCorpusRows(installed)),
        peer: await leastCpuLater(() => readPlainly(plain)),
      },
    ],
  };
}

async function install(pack: CorpusPack) {
  const db = await openContext(makeProfile());
  await replaceOrigin(db, { origin: "seed", pack, contentHash: "bench" }, "bench");
  return db;
}

async function putPlainly(pack: CorpusPack): Promise<IDBDatabase> {
  const opening = new IDBFactory().open("plain", 1);
  opening.addEventListener("upgradeneeded", () => {
    for (const table of CORPUS_TABLES) opening.result.createObjectStore(table, { keyPath: "id" });
  });
  const db = await resultOf(opening);
  const transaction = db.transaction(CORPUS_TABLES, "readwrite");
  for (const table of CORPUS_TABLES) {
    for (const row of pack[table]) transaction.objectStore(table).put(row);
  }
  await new Promise((resolve, reject) => {
    transaction.addEventListener("complete", resolve);
    transaction.addEventListener("error", () => reject(asError(transaction.error)));
  });
  return db;
}

async function readPlainly(db: IDBDatabase): Promise<void> {
  const transaction = db.transaction(CORPUS_TABLES);
  await Promise.all(CORPUS_TABLES.map((table) => resultOf(transaction.objectStore(table).getAll())));
}

function resultOf<Result>(request: IDBRequest<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    request.addEventListener("success", () => resolve(request.result));
    request.addEventListener("error", () => reject(asError(request.error)));
  });
}

function asError(cause: unknown): Error {
  return cause instanceof Error ? cause : new Error("IndexedDB gave no reason", { cause });
}
