import { IDBObjectStore } from "fake-indexeddb";

/** Counts what is asked to be written, and can end the context at any point of it. */
export interface KillSwitch {
  /** From the next request on, counted from 1, the context is dead: this one's transaction and all later requests fail. */
  readonly killAt: (request: number) => void;
  readonly isDead: () => boolean;
  readonly requests: () => number;
  /** Another context is started. */
  readonly revive: () => void;
  readonly remove: () => void;
}

const NEVER = Number.POSITIVE_INFINITY;

/** Puts a switch into the IndexedDB of memory, for every database there. */
export function installKillSwitch(): KillSwitch {
  const store = IDBObjectStore.prototype as unknown as Record<string, (...args: unknown[]) => unknown>;
  const originals = ["put", "add", "delete"].map((name) => [name, store[name]!] as const);
  let requests = 0;
  let last = NEVER;
  for (const [name, original] of originals) {
    store[name] = function (this: { transaction: IDBTransaction }, ...args: unknown[]) {
      requests++;
      if (requests < last) return original.apply(this, args);
      if (requests === last) this.transaction.abort();
      throw new Error("the context is dead");
    };
  }
  return {
    killAt: (request) => {
      requests = 0;
      last = request;
    },
    isDead: () => requests >= last,
    requests: () => requests,
    revive: () => {
      last = NEVER;
    },
    remove: () => {
      for (const [name, original] of originals) store[name] = original;
    },
  };
}
