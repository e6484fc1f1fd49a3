import type { StaleEdit } from "../corpus/lay-edits";
import type { Edit } from "../domain/edit";
import { getCorpusEntries } from "./corpus-repository";
import type { OnRecordDatabase } from "./database";
import { read } from "./read";
import { CORPUS_TABLES } from "./rows";

/** The user's edits, in the order they were made. */
export async function readEdits(db: OnRecordDatabase): Promise<readonly Edit[]> {
  const edits = await read(db, ["edits"], () => db.edits.toArray());
  return edits.toSorted((one, other) =>
    one.at < other.at || (one.at === other.at && one.id < other.id) ? -1 : 1,
  );
}

/**
 * The edits that do not apply to the corpus as it is now, with the reason, in the order they were made: an update took
 * their row or field away or says the same, or what they make is no valid row. They are kept until the user removes them.
 */
export async function findStaleEdits(db: OnRecordDatabase): Promise<readonly StaleEdit[]> {
  const edits = await readEdits(db);
  const reasons = new Map<string, StaleEdit>();
  for (const table of CORPUS_TABLES) {
    const own = edits.filter(({ target }) => target.table === table);
    if (own.length === 0) continue;
    const entries = await getCorpusEntries(
      db,
      table,
      own.map(({ target }) => target.id),
    );
    for (const edit of own.filter(({ target }) => !entries.has(target.id))) {
      reasons.set(edit.id, { edit, reason: "row-gone" });
    }
    for (const stale of [...entries.values()].flatMap((entry) => entry.stale))
      reasons.set(stale.edit.id, stale);
  }
  return edits.flatMap(({ id }) => reasons.get(id) ?? []);
}
