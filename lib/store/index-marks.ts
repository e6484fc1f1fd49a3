import type { DBCore, DBCoreMutateRequest, DBCoreTransaction, Middleware } from "dexie";

import type { Edit } from "../domain/edit";
import { INDEXED_TABLES, type IndexedTable, type IndexMarkRow } from "./rows";

/** Table of {@link IndexMarkRow}. */
const MARKS = "indexMarks";

/** If one transaction changes more rows than these, the index is made anew: marking all of them would take as long. */
const MOST_MARKS = 2000;

type Watched = IndexedTable | "edits";

/**
 * Marks a corpus row in the same transaction as any change of it or of an edit laid over it, so that the index follows.
 * It stands under every write: none can leave it out.
 */
export const indexMarks: Middleware<DBCore> = {
  stack: "dbcore",
  name: "index-marks",
  create: (core) => {
    // A database of an earlier version, as it is opened in a test of a migration.
    if (!core.schema.tables.some(({ name }) => name === MARKS)) return {};
    const counts: MarkCounts = new WeakMap();
    return {
      transaction: (tables, mode, options) => {
        const marks = mode !== "readonly" && tables.some(isWatched);
        return core.transaction(marks ? [...new Set([...tables, MARKS])] : tables, mode, options);
      },
      table: (name) => {
        const table = core.table(name);
        if (!isWatched(name)) return table;
        return {
          ...table,
          mutate: (request) => noteChange({ core, counts }, name, request).then(() => table.mutate(request)),
        };
      },
    };
  },
};

/** How many rows each transaction has marked. */
type MarkCounts = WeakMap<DBCoreTransaction, number>;

type Under = { readonly core: DBCore; readonly counts: MarkCounts };
type Target = Pick<IndexMarkRow, "table" | "id">;

function isWatched(table: string): table is Watched {
  return table === "edits" || (INDEXED_TABLES as readonly string[]).includes(table);
}

function noteChange(under: Under, table: Watched, request: DBCoreMutateRequest): Promise<unknown> {
  if (isAllMarked(under, request.trans)) return Promise.resolve();
  const changed = table === "edits" ? findTargets(under, request) : findRows(under, table, request);
  return changed.then((targets) => mark(under, request.trans, targets));
}

/** The rows that a request is about to change. */
function findRows(
  { core }: Under,
  name: IndexedTable,
  request: DBCoreMutateRequest,
): Promise<readonly Target[]> {
  const targetOf = (id: string): Target => ({ table: name, id });
  if (request.type === "add" || request.type === "put") {
    return Promise.resolve((request.values as readonly { id: string }[]).map(({ id }) => targetOf(id)));
  }
  const ofKeys = (keys: readonly unknown[]) =>
    (keys as readonly (readonly [string, string])[]).map(([, id]) => targetOf(id));
  if (request.type === "delete") return Promise.resolve(ofKeys(request.keys));
  const query = { index: core.table(name).schema.primaryKey, range: request.range };
  const { trans } = request;
  const reading = core.table(name).query({ trans, values: false, limit: MOST_MARKS + 1, query });
  return reading.then(({ result }) => ofKeys(result));
}

/** The rows that edits are laid over which a request is about to add, replace or take away. */
function findTargets({ core }: Under, request: DBCoreMutateRequest): Promise<readonly Target[]> {
  const { trans } = request;
  const edits = core.table("edits");
  const targetsOf = (rows: readonly unknown[]) =>
    (rows as readonly (Edit | undefined)[]).flatMap((edit) => (edit ? [edit.target] : [])).filter(isIndexed);
  if (request.type === "deleteRange") {
    const query = { index: edits.schema.primaryKey, range: request.range };
    return edits.query({ trans, values: true, query }).then(({ result }) => targetsOf(result));
  }
  const added = request.type === "delete" ? [] : targetsOf(request.values);
  const keys =
    request.type === "delete" ? request.keys : (request.values as readonly Edit[]).map(({ id }) => id);
  return edits.getMany({ trans, keys: [...keys] }).then((before) => [...added, ...targetsOf(before)]);
}

function isIndexed(target: Edit["target"]): target is Target & Edit["target"] {
  return (INDEXED_TABLES as readonly string[]).includes(target.table);
}

const isAllMarked = ({ counts }: Under, transaction: DBCoreTransaction): boolean =>
  (counts.get(transaction) ?? 0) > MOST_MARKS;

function mark(
  { core, counts }: Under,
  trans: DBCoreTransaction,
  targets: readonly Target[],
): Promise<unknown> {
  if (targets.length === 0) return Promise.resolve();
  const count = (counts.get(trans) ?? 0) + targets.length;
  counts.set(trans, count);
  const token = crypto.randomUUID();
  const marked: readonly Target[] = count > MOST_MARKS ? [{ table: "all", id: "" }] : targets;
  const values = marked.map((target): IndexMarkRow => ({ ...target, mark: token }));
  return core.table(MARKS).mutate({ type: "put", trans, values });
}
