import { validateCorpus } from "../corpus/validate-corpus";
import { canaryStorage } from "../platform/canary-storage";
import { getOwnFileUrl } from "../platform/own-files";
import type { OnRecordDatabase } from "../store/database";
import { openStore } from "../store/open-store";
import { installSeed } from "./install-seed";

/** The SHA-256 of the shipped corpus file, put in by the build, so that no start has to read the file to know it. */
declare const __SEED_HASH__: string;

/**
 * The store with the shipped corpus in it; every context calls it once, at its start. A damaged or newer store is
 * opened for reading and keeps the corpus it has.
 * @throws StoreError if there is no store; SeedError if the shipped corpus is broken
 */
export async function openCorpus(): Promise<{ readonly db: OnRecordDatabase; readonly revision: number }> {
  const outcome = await openStore(canaryStorage);
  if (outcome.kind === "failed") throw outcome.error;
  const { db } = outcome;
  if (outcome.kind !== "open") return { db, revision: 0 };
  const { revision } = await installSeed(db, {
    contentHash: __SEED_HASH__,
    loadPack: async () => (await fetch(getOwnFileUrl("/corpus/seed.corpus.json"))).json() as Promise<unknown>,
    validate: validateCorpus,
  });
  return { db, revision };
}
