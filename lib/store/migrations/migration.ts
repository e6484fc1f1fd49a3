import type { Transaction } from "dexie";

/**
 * One step of the stored shape, a file `NNN-why.ts` of its own that is never changed once it has shipped. `stores`
 * names only the tables that are new or change, in Dexie's schema words; null drops a table. `upgrade` moves the rows
 * and runs inside the one transaction of the whole upgrade, so it awaits nothing but that transaction's tables.
 */
export type Migration = {
  readonly number: number;
  readonly stores: Readonly<Record<string, string | null>>;
  readonly upgrade?: (transaction: Transaction) => PromiseLike<void>;
};
