import type { Table } from "dexie";

import type { CorpusRows } from "../../domain/corpus";
import type { LibraryChange } from "../../domain/library-change";
import type { OnRecordDatabase } from "../database";
import { CORPUS_TABLES, type CorpusTable, type Stored } from "../rows";
import { findUnused, USERS_TABLES } from "./find-unused";
import type { LibraryUpdate } from "./library-update";
import { sameValue } from "./same-value";

type Row = { readonly id: string };
type UserTable = Table<Stored<Row>, ["user", string]>;
type CorpusIds = Extract<LibraryChange, { kind: "corpus.remove" }>["ids"];
/** What was done to one table: rows as they were before, and the ids of those that were not there. */
type Done = { readonly replaced: readonly Row[]; readonly added: readonly string[] };

/**
 * Adds or replaces rows of the user's own part of the corpus, and takes others out; no other origin is touched. A row that
 * is to go but is named by something that stays does not go.
 */
export function putCorpusRows(rows: CorpusRows, remove: CorpusIds = noIds): LibraryUpdate {
  return {
    tables: isNone(remove) ? CORPUS_TABLES : USERS_TABLES,
    apply: async (db) => {
      const put = new Map<CorpusTable, Done>();
      for (const name of CORPUS_TABLES) put.set(name, await putRows(userTable(db, name), rows[name]));
      const going = isNone(remove) ? remove : await findUnused(db, withoutPut(remove, rows));
      const done = new Map<CorpusTable, Done>();
      for (const name of CORPUS_TABLES) {
        const { added, replaced } = put.get(name)!;
        const removed = await removeRows(userTable(db, name), going[name]);
        done.set(name, { added, replaced: [...replaced, ...removed] });
      }
      return inverseOf(done);
    },
  };
}

/**
 * Takes rows out of the user's own part of the corpus; a row of another origin under the same id stays, and so does what
 * is still named by something.
 */
export function removeCorpusRows(ids: CorpusIds): LibraryUpdate {
  return putCorpusRows({ figures: [], outlets: [], documents: [], claims: [], statements: [] }, ids);
}

const noIds: CorpusIds = { figures: [], outlets: [], documents: [], claims: [], statements: [] };

const isNone = (ids: CorpusIds) => CORPUS_TABLES.every((name) => ids[name].length === 0);

/** What is put is not taken out in the same change. */
function withoutPut(ids: CorpusIds, rows: CorpusRows): CorpusIds {
  const left = CORPUS_TABLES.map((name) => {
    const kept = new Set(rows[name].map(({ id }) => String(id)));
    return [name, ids[name].filter((id) => !kept.has(id))];
  });
  return Object.fromEntries(left) as CorpusIds;
}

const userTable = (db: OnRecordDatabase, name: CorpusTable): UserTable => db.table(name);

const keyOf = (id: string): ["user", string] => ["user", id];

async function putRows(table: UserTable, rows: readonly Row[]): Promise<Done> {
  const wanted = [...new Map(rows.map((row) => [row.id, row])).values()];
  const present = await table.bulkGet(wanted.map(({ id }) => keyOf(id)));
  const stored = wanted.map((row): Stored<Row> => ({ ...row, origin: "user" }));
  const changing = stored.filter((row, index) => !sameValue(row, present[index]));
  await table.bulkPut(changing);
  const replaced = present.filter((row, index) => row !== undefined && !sameValue(row, stored[index]));
  return {
    replaced: (replaced as Stored<Row>[]).map(withoutOrigin),
    added: wanted.filter((_, index) => present[index] === undefined).map(({ id }) => id),
  };
}

async function removeRows(table: UserTable, ids: readonly string[]): Promise<readonly Row[]> {
  const found = await table.bulkGet([...new Set(ids)].map(keyOf));
  const present = found.filter((row) => row !== undefined);
  await table.bulkDelete(present.map(({ id }) => keyOf(id)));
  return present.map(withoutOrigin);
}

function withoutOrigin(stored: Stored<Row>): Row {
  return Object.fromEntries(Object.entries(stored).filter(([key]) => key !== "origin")) as Row;
}

function inverseOf(done: ReadonlyMap<CorpusTable, Done>): LibraryChange | undefined {
  const pick = <Key extends keyof Done>(key: Key) =>
    Object.fromEntries(CORPUS_TABLES.map((name) => [name, done.get(name)?.[key] ?? []]));
  const rows = pick("replaced") as unknown as CorpusRows;
  const ids = pick("added") as unknown as CorpusIds;
  const isEmpty = (lists: CorpusRows | CorpusIds) => CORPUS_TABLES.every((name) => lists[name].length === 0);
  if (isEmpty(rows)) return isEmpty(ids) ? undefined : { kind: "corpus.remove", ids };
  return { kind: "corpus.put", rows, ...(isEmpty(ids) ? {} : { remove: ids }) };
}
