import { Dexie } from "dexie";

import type { LibraryChange } from "../../domain/library-change";
import type { LibraryUpdate } from "./library-update";

/** One of the changes that a change of several is made of. */
export type SingleChange = Exclude<LibraryChange, { kind: "together" }>;

/** Several updates as one: over all their tables, one after the other; taken back from the last to the first. */
export function updateTogether(updates: readonly LibraryUpdate[]): LibraryUpdate {
  return {
    tables: [...new Set(updates.flatMap(({ tables }) => tables))],
    apply: async (db) => {
      const back: SingleChange[] = [];
      for (const update of updates) {
        // A plain promise of work that asks the database for nothing would let go of the transaction.
        const undo = await Dexie.Promise.resolve(update.apply(db));
        if (undo?.kind === "together") back.unshift(...undo.changes);
        else if (undo !== undefined) back.unshift(undo);
      }
      const [first] = back;
      return back.length > 1 ? { kind: "together", changes: back } : first;
    },
  };
}
