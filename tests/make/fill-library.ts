import type { CorpusRows } from "../../lib/domain/corpus";
import type { OnRecordDatabase } from "../../lib/store/database";
import { LIBRARY_TABLES } from "../../lib/store/rows";
import { write } from "../../lib/store/write";
import { type LibraryOptions, madeCollections, makeKept } from "./library-data";

/** Articles written at a time. */
const BATCH = 250;

/** Puts a made library of so many articles into a store, through the store's own way to write. */
export async function fillLibrary(
  db: OnRecordDatabase,
  corpus: CorpusRows,
  count: number,
  options: LibraryOptions = {},
): Promise<void> {
  for (let from = 0; from < count; from += BATCH) {
    const numbers = Array.from({ length: Math.min(BATCH, count - from) }, (_, at) => from + at);
    const kept = await Promise.all(numbers.map((number) => makeKept(corpus, number, options)));
    await write(db, { requestId: `fill ${count} ${from}`, tables: LIBRARY_TABLES }, async () => {
      if (from === 0) await db.collections.bulkPut([...madeCollections]);
      await db.articles.bulkPut(kept.map((rows) => rows.article));
      await db.versions.bulkPut(kept.flatMap((rows) => rows.versions));
      await db.texts.bulkPut(kept.flatMap((rows) => rows.texts));
      await db.memberships.bulkPut(kept.flatMap((rows) => rows.memberships));
      await db.annotations.bulkPut(kept.flatMap((rows) => rows.annotations));
      await db.anchors.bulkPut(kept.flatMap((rows) => rows.anchors));
    });
  }
}
