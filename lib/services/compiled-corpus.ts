import type { CompiledCorpus } from "../reading/compile-corpus";
import { corpusRevision } from "../store/corpus-repository";
import type { OnRecordDatabase } from "../store/database";
import { isIndexReady } from "../store/index-repository";
import { type LoadedCorpus, loadCorpus } from "./keep-index";

/** The SHA-256 of the engine's code, put in by the build. */
declare const ENGINE_HASH: string;

/** The one thing a context keeps in memory; one that begins anew reads it again. */
let compiled: CompiledCorpus | undefined;
let loading: Promise<void> | undefined;

/** The store it was read from: one that is made anew counts its revisions anew. */
let source: OnRecordDatabase | undefined;

/** What keeps the loaded index for the next to read it; undefined where it is kept. */
let keep: LoadedCorpus["keep"];

/** The corpus ready for reading, read again only when its revision has moved on. */
export async function compiledCorpus(db: OnRecordDatabase): Promise<CompiledCorpus> {
  if (source !== db) {
    source = db;
    compiled = undefined;
    loading = undefined;
  }
  // What is not there yet need not be asked how old it is.
  if (compiled === undefined) await loadOnce(db);
  for (;;) {
    const revision = await corpusRevision(db);
    if (compiled?.revision === revision) return compiled;
    await loadOnce(db);
  }
}

function loadOnce(db: OnRecordDatabase): Promise<void> {
  if (loading) return loading;
  const mine = load(db).finally(() => {
    if (loading === mine) loading = undefined;
  });
  loading = mine;
  return mine;
}

/** Does the index of the corpus stand in the store as the corpus is now, or can it not? Little is read for that. */
export async function isIndexKept(db: OnRecordDatabase): Promise<boolean> {
  return db.access.kind !== "writable" || isIndexReady(db, ENGINE_HASH);
}

/** Sees to it that whoever reads the corpus next will find its index in the store as the corpus is now. */
export async function keepCorpusIndex(db: OnRecordDatabase): Promise<void> {
  if (await isIndexKept(db)) return;
  await compiledCorpus(db);
  const write = keep;
  keep = undefined;
  await write?.();
}

async function load(db: OnRecordDatabase): Promise<void> {
  // The tables of before are let go of first: a large corpus need not stand in memory twice.
  compiled = undefined;
  keep = undefined;
  const loaded = await loadCorpus(db, ENGINE_HASH);
  if (source !== db) return;
  compiled = loaded.corpus;
  keep = loaded.keep;
}
