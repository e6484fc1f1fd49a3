import { canaryStorage } from "../../lib/platform/canary-storage";
import { readCorpusRows } from "../../lib/store/corpus-repository";
import { openStore } from "../../lib/store/open-store";
import { fillLibrary } from "../make/fill-library";

/** Fills the store of the page's own profile; the way to call it from outside. */
async function fill(count: number, paragraphs?: number): Promise<void> {
  const outcome = await openStore(canaryStorage);
  if (outcome.kind !== "open") throw new Error(`The store is ${outcome.kind}.`);
  const { rows } = await readCorpusRows(outcome.db);
  await fillLibrary(outcome.db, rows, count, paragraphs === undefined ? {} : { paragraphs });
  outcome.db.close();
}

Object.assign(globalThis, { fillLibrary: fill });
