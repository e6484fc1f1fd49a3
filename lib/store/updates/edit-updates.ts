import type { Edit } from "../../domain/edit";
import type { EditId } from "../../domain/ids";
import type { Instant } from "../../domain/instant";
import type { OnRecordDatabase } from "../database";
import type { LibraryUpdate } from "./library-update";
import { stampAfter } from "./stamps";

/** An edit to be laid; `at` where it was there before. */
type NewEdit = Omit<Edit, "at"> & { readonly at?: Instant | undefined };

/** Lays edits over corpus rows, after all that are there, in the order given; one whose id is there already stays. */
export function addEdits(edits: readonly NewEdit[]): LibraryUpdate {
  const wanted = [...new Map(edits.map((edit) => [edit.id, edit])).values()];
  return {
    tables: ["edits"],
    apply: async (db) => {
      const present = await db.edits.bulkGet(wanted.map(({ id }) => id));
      const missing = wanted.filter((_, index) => present[index] === undefined);
      if (missing.length === 0) return undefined;
      await db.edits.bulkAdd(await stamped(db, missing));
      return { kind: "edits.remove", ids: missing.map(({ id }) => id) };
    },
  };
}

/** Takes edits off the corpus again. */
export function removeEdits(ids: readonly EditId[]): LibraryUpdate {
  return {
    tables: ["edits"],
    apply: async (db) => {
      const removed = (await db.edits.bulkGet([...new Set(ids)])).filter((edit) => edit !== undefined);
      if (removed.length === 0) return undefined;
      await db.edits.bulkDelete(removed.map(({ id }) => id));
      return { kind: "edits.add", edits: removed };
    },
  };
}

/** The order of edits decides what they come to, so no two that are laid here have the same time. */
async function stamped(db: OnRecordDatabase, edits: readonly NewEdit[]): Promise<Edit[]> {
  let last = (await db.edits.toArray()).reduce<Instant | undefined>(
    (latest, { at }) => (latest === undefined || at > latest ? at : latest),
    undefined,
  );
  const now = db.now();
  return edits.map(({ at, ...edit }) => {
    if (at !== undefined) return { ...edit, at };
    last = stampAfter(now, last);
    return { ...edit, at: last };
  });
}
