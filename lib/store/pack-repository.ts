import type { Origin } from "../domain/corpus";
import type { OnRecordDatabase } from "./database";
import { read } from "./read";
import type { PackRow } from "./rows";
import { getCorpusRevision } from "./state";

/** The pack whose rows stand under this origin, if one is installed, and the revision of the corpus at that moment. */
export function readPack(
  db: OnRecordDatabase,
  origin: Origin,
): Promise<{ readonly pack: PackRow | undefined; readonly revision: number }> {
  return read(db, ["packs"], async () => ({
    pack: await db.packs.get(origin),
    revision: await getCorpusRevision(db),
  }));
}
