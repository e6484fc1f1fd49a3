import { Dexie } from "dexie";

import type { Origin } from "../domain/corpus";
import type { StatementId } from "../domain/ids";
import type { OnRecordDatabase } from "./database";
import { read } from "./read";
import { getCorpusRevision, getState } from "./state";

/** So many keys at most are read of an origin, where another way is left. */
const MANY = 5000;

/** How many statements are on record, and in which revision of the corpus. */
export interface StatementCount {
  readonly statements: number;
  readonly revision: number;
}

/**
 * Counts the statements on record without reading them: by what the store has counted, less the rows of an id that
 * another origin has too. A large corpus takes seconds to read, and a report says how large it is. Where one origin
 * alone has `many` rows or more, only the keys of the others are read to their end. A store that is only read may have
 * lost rows, or count in a way of its own, so its rows are counted anew.
 * @throws StoreError
 */
export function countStatements(db: OnRecordDatabase, many = MANY): Promise<StatementCount> {
  return read(db, ["statements"], async () => {
    const counts = db.access.kind === "read-only" ? undefined : (await getState(db))?.counts;
    const rows = counts?.["statements"] ?? (await db.statements.count());
    return { statements: rows - (await countDoubled(db, many)), revision: await getCorpusRevision(db) };
  });
}

/** How many rows are of an id that another row has too, the first of each left out. */
async function countDoubled(db: OnRecordDatabase, many: number): Promise<number> {
  const ids = new Map<Origin, readonly StatementId[]>();
  for (let origin = await originAfter(db, ""); origin; origin = await originAfter(db, origin)) {
    ids.set(origin, await findIds(db, origin, many));
  }
  if (ids.size < 2) return 0;
  const large = [...ids].filter(([, found]) => found.length === many).map(([origin]) => origin);
  // One large origin is asked for the ids of the others; of several each has to be read.
  for (const origin of large.slice(1)) ids.set(origin, await findIds(db, origin));
  const others = [...ids].flatMap(([origin, found]) => (origin === large[0] ? [] : found));
  const distinct = new Set(others);
  return others.length - distinct.size + (await countOf(db, large[0], distinct));
}

/** How many of the ids an origin has. */
async function countOf(
  db: OnRecordDatabase,
  origin: Origin | undefined,
  ids: ReadonlySet<StatementId>,
): Promise<number> {
  if (origin === undefined) return 0;
  return db.statements
    .where("[origin+id]")
    .anyOf([...ids].map((id) => [origin, id]))
    .count();
}

/** The next origin that has a statement, in their order. */
async function originAfter(db: OnRecordDatabase, origin: Origin | ""): Promise<Origin | undefined> {
  const [first] = await db.statements
    .where("[origin+id]")
    .above([origin, Dexie.maxKey])
    .limit(1)
    .primaryKeys();
  return first?.[0];
}

async function findIds(
  db: OnRecordDatabase,
  origin: Origin,
  most = Infinity,
): Promise<readonly StatementId[]> {
  const range = db.statements.where("[origin+id]").between([origin, Dexie.minKey], [origin, Dexie.maxKey]);
  const keys = await (most === Infinity ? range : range.limit(most)).primaryKeys();
  return keys.map(([, id]) => id);
}
