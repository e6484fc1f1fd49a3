import {
  type DBCore,
  type DBCoreKeyRange,
  type DBCoreMutateRequest,
  type DBCoreRangeType,
  type DBCoreTable,
  type DBCoreTransaction,
  Dexie,
  type Middleware,
} from "dexie";

import { StoreError } from "./errors";
import { isCounted } from "./state";

/**
 * By how many rows each table has grown in a transaction so far (negative: shrunk); `unknown` once a request of it
 * failed as a whole, so that nobody can tell how much of it was done. A table nothing was done to is not in it.
 */
export type RowTally = Map<string, number | "unknown">;

/** The tallies of writing transactions under way, by the browser's transaction. */
export type RowTallies = WeakMap<object, RowTally>;

/**
 * Sees every row that is added, put or deleted, and keeps the tally of its transaction, so that nobody has to count
 * whole tables (200 ms for 60,000 rows). Which keys are there is asked right before each request, in the same turn: a
 * browser carries out the requests of a transaction in the order they were placed, so the answer is of that moment.
 * A transaction without a tally was not opened by `write` and may change nothing; a migration counts for itself.
 */
export function countingMiddleware(tallies: RowTallies): Middleware<DBCore> {
  return {
    stack: "dbcore",
    name: "row-tally",
    // Nearest to the database: what arrives here is what is carried out.
    level: -2,
    create: (core) => ({
      table: (name) => {
        const table = core.table(name);
        return { ...table, mutate: (request) => mutateTallied(table, request, tallies) };
      },
    }),
  };
}

type MutateAnswer = ReturnType<DBCoreTable["mutate"]>;

/** By how many rows the table has grown, given which of the request's operations failed. */
type Growth = (failures: Readonly<Record<number, unknown>>) => number;

function mutateTallied(table: DBCoreTable, request: DBCoreMutateRequest, tallies: RowTallies): MutateAnswer {
  const transaction = request.trans as IDBTransaction;
  if (transaction.mode === "versionchange") return table.mutate(request);
  const tally = tallies.get(transaction);
  if (tally === undefined) return refuse("rows are changed by write alone");
  if (!isCounted(table.name)) return table.mutate(request);
  const growing = askGrowth(table, request);
  const answering = table.mutate(request);
  return Dexie.Promise.all([growing, answering] as const).then(
    ([growth, answer]) => {
      addTo(tally, table.name, growth(answer.failures));
      return answer;
    },
    (error: unknown) => {
      tally.set(table.name, "unknown");
      throw error;
    },
  );
}

function refuse(message: string): MutateAnswer {
  return Dexie.Promise.reject(new StoreError("failed", message));
}

// Dexie's promises all the way: any other would let go of the transaction.
function askGrowth(table: DBCoreTable, request: DBCoreMutateRequest): PromiseLike<Growth> {
  if (request.type === "add") {
    const { length } = request.values;
    return Dexie.Promise.resolve((failures) => length - Object.keys(failures).length);
  }
  if (request.type === "deleteRange") {
    return countIn(table, request.trans, request.range).then((rows) => () => -rows);
  }
  const keys: readonly unknown[] =
    request.type === "delete" ? request.keys : (request.keys ?? request.values.map(keyReader(table)));
  return askPresent(table, request.trans, keys).then((present) => (failures) => {
    const done = keys.filter((_, index) => !(index in failures)).map(nameOf);
    const changed = [...new Set(done)].filter((name) => present.has(name) === (request.type === "delete"));
    return request.type === "delete" ? -changed.length : changed.length;
  });
}

/** Which of these keys the table has, by {@link nameOf}. */
function askPresent(
  table: DBCoreTable,
  transaction: DBCoreTransaction,
  keys: readonly unknown[],
): PromiseLike<ReadonlySet<string>> {
  const byName = new Map(keys.map((key) => [nameOf(key), key]));
  const counting = [...byName.values()].map((key) =>
    countIn(table, transaction, { type: EQUAL, lower: key, upper: key }),
  );
  return Dexie.Promise.all(counting).then(
    (counts) => new Set([...byName.keys()].filter((_, index) => counts[index] === 1)),
  );
}

function countIn(
  table: DBCoreTable,
  transaction: DBCoreTransaction,
  range: DBCoreKeyRange,
): PromiseLike<number> {
  return table.count({ trans: transaction, query: { index: table.schema.primaryKey, range } });
}

/** Dexie's name for a range of one key, which it has as a type only. */
const EQUAL = 1 as DBCoreRangeType.Equal;

const keyReader = ({ schema }: DBCoreTable) => {
  return (row: unknown) => schema.primaryKey.extractKey?.(row) as unknown;
};

/** Tells keys apart; ours are texts and lists of texts. */
const nameOf = (key: unknown): string => JSON.stringify(key) ?? "";

function addTo(tally: RowTally, table: string, growth: number): void {
  const before = tally.get(table) ?? 0;
  tally.set(table, before === "unknown" ? before : before + growth);
}
