import { IDBFactory, IDBKeyRange } from "fake-indexeddb";

import type { CanaryStorage, DatabaseOptions, OnRecordDatabase } from "../../lib/store/database";
import { openStore } from "../../lib/store/open-store";

/** What one browser profile keeps: its databases and, apart from them, the canary. */
export type StoreProfile = {
  readonly options: DatabaseOptions & { readonly indexedDB: IDBFactory };
  readonly canaryStorage: CanaryStorage;
  /** The canary as it lies in the storage. */
  readonly kept: { canary?: unknown };
};

/** An empty profile with a clock of its own that stands at noon of 1 May 2024. */
export function makeProfile(
  over: Partial<DatabaseOptions> = {},
  kept: { canary?: unknown } = {},
): StoreProfile {
  const now = () => new Date("2024-05-01T12:00:00Z");
  return {
    options: { indexedDB: new IDBFactory(), IDBKeyRange, now, ...over },
    canaryStorage: {
      get: () => Promise.resolve(structuredClone(kept.canary)),
      set: (canary) => {
        kept.canary = structuredClone(canary);
        return Promise.resolve();
      },
    },
    kept,
  };
}

/** A new context of the profile (a start of the worker, a popup) with the store open and writable. */
export async function openContext(profile: StoreProfile): Promise<OnRecordDatabase> {
  const outcome = await openStore(profile.canaryStorage, profile.options);
  if (outcome.kind !== "open") throw new Error(`expected an open store, got ${JSON.stringify(outcome.kind)}`);
  return outcome.db;
}
