import { validateCorpus } from "../corpus/validate-corpus";
import { canaryStorage } from "../platform/canary-storage";
import { checkMark } from "../platform/check-mark";
import { getOwnFileUrl } from "../platform/own-files";
import type { OnRecordDatabase } from "../store/database";
import { openStore } from "../store/open-store";
import { installSeed } from "./install-seed";

/** The SHA-256 of the shipped corpus file, put in by the build, so that no start has to read the file to know it. */
declare const SEED_HASH: string;

/**
 * The worker's store, with the shipped corpus of this build in it. A damaged or newer store is opened for reading and
 * keeps the corpus it has.
 * @throws StoreError if there is no store; SeedError if the shipped corpus is broken
 */
export async function openCorpus(): Promise<OnRecordDatabase> {
  const outcome = await openStore(canaryStorage, { checkMark });
  if (outcome.kind === "failed") throw outcome.error;
  if (outcome.kind === "open") {
    await installSeed(outcome.db, {
      contentHash: SEED_HASH,
      loadPack: async () =>
        (await fetch(getOwnFileUrl("/corpus/seed.corpus.json"))).json() as Promise<unknown>,
      validate: validateCorpus,
    });
  }
  return outcome.db;
}
