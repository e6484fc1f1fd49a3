import type { CorpusPack } from "../../lib/domain/corpus";
import { canaryStorage } from "../../lib/platform/canary-storage";
import { readCorpusRows, replaceOrigin } from "../../lib/store/corpus-repository";
import { openStore } from "../../lib/store/open-store";
import { makeCorpus } from "../bench/synthetic-corpus";

/** Puts a made pack into the store of the page's own profile; the way to call it from outside. */
async function fill(statements: number, figures: number): Promise<void> {
  const outcome = await openStore(canaryStorage);
  if (outcome.kind !== "open") throw new Error(`The store is ${outcome.kind}.`);
  const { rows } = await readCorpusRows(outcome.db);
  const head = { format: "on-record/corpus", version: 1, id: "made", release: 1 } as const;
  const about = { title: "Made", description: "", licence: "CC0-1.0", createdAt: "2024-01-01T00:00:00Z" };
  const pack: CorpusPack = { ...head, ...about, ...makeCorpus(statements, figures, rows) };
  await replaceOrigin(outcome.db, { origin: "pack:made", pack, contentHash: "made" }, `fill ${statements}`);
  outcome.db.close();
}

Object.assign(globalThis, { fillCorpus: fill });
