import { Dexie, type IndexableType, type ObservabilitySet, RangeSet, type Table } from "dexie";

import { asStoreError, type StoreError } from "./errors";

/** A table, whatever its keys are. */
type TableOf<Row> = Pick<Table<Row>, "db" | "name" | "toArray">;

/** A table that is followed, what is kept of each row (undefined: nothing), and who is told. */
export interface RowWatch<Row, Kept> {
  readonly table: TableOf<Row>;
  readonly keep: (row: Row) => Kept | undefined;
  /** All that is kept, in the order of the keys where they have been read whole, new ones last. */
  readonly onRows: (kept: readonly Kept[]) => void;
  readonly onFault: (fault: StoreError) => void;
}

/** Rows asked of the database at a time: a large table does not stand in memory as rows and as what is kept of them. */
const PAGE_ROWS = 2000;

/** From how many changed rows on a table is read whole again. */
const MAX_CHANGED = 500;

type Changed = "all" | ReadonlyMap<string, IndexableType>;

/**
 * Follows a whole table in memory. It is read once; then only the rows that were changed, in this context or another
 * one, are read again, so that one change among 20,000 rows costs one row. Returns the way to stop.
 */
export function watchRows<Row, Kept>(watch: RowWatch<Row, Kept>): () => void {
  const { table, onRows, onFault } = watch;
  let kept = new Map<string, Kept>();
  let pending: Changed | undefined = "all";
  let busy = false;
  const life = { stopped: false };
  const catchUp = async () => {
    if (busy) return;
    busy = true;
    try {
      while (pending !== undefined && !life.stopped) {
        const changed: Changed = pending;
        pending = undefined;
        if (changed === "all") kept = await readAll(watch);
        else await readChanged(watch, changed, kept);
        if (!life.stopped) onRows([...kept.values()]);
      }
    } catch (fault) {
      // What was to be read again is read whole the next time.
      pending = "all";
      if (!life.stopped) onFault(asStoreError(fault));
    } finally {
      busy = false;
    }
  };
  const onMutated = (parts: ObservabilitySet) => {
    const changed = changedIn(table, parts);
    if (changed === undefined) return;
    pending = join(pending, changed);
    void catchUp();
  };
  Dexie.on.storagemutated.subscribe(onMutated);
  void catchUp();
  return () => {
    life.stopped = true;
    Dexie.on.storagemutated.unsubscribe(onMutated);
  };
}

async function readAll<Row, Kept>(watch: RowWatch<Row, Kept>): Promise<Map<string, Kept>> {
  const { keep } = watch;
  const table = tableOf(watch);
  const kept = new Map<string, Kept>();
  let last: IndexableType | undefined;
  for (;;) {
    const from = last === undefined ? table.orderBy(":id") : table.where(":id").above(last);
    const page = await from.limit(PAGE_ROWS).toArray();
    for (const row of page) {
      last = keyOf(table, row);
      const value = keep(row);
      if (value !== undefined) kept.set(textOf(last), value);
    }
    if (page.length < PAGE_ROWS) return kept;
  }
}

async function readChanged<Row, Kept>(
  watch: RowWatch<Row, Kept>,
  changed: ReadonlyMap<string, IndexableType>,
  kept: Map<string, Kept>,
): Promise<void> {
  const names = [...changed.keys()];
  const rows = await tableOf(watch).bulkGet([...changed.values()]);
  for (const [at, row] of rows.entries()) {
    const value = row === undefined ? undefined : watch.keep(row);
    if (value === undefined) kept.delete(names[at]!);
    else kept.set(names[at]!, value);
  }
}

/** The keys of the table that a change touched; `all` if it cannot be told which or they are many. */
function changedIn(table: TableOf<unknown>, parts: ObservabilitySet): Changed | undefined {
  if (parts["all"] !== undefined) return "all";
  const ranges = parts[`idb://${table.db.name}/${table.name}/`];
  if (ranges === undefined) return undefined;
  const keys = new Map<string, IndexableType>();
  for (const { from, to } of RangeSet(ranges)) {
    const name = textOf(from);
    if (name !== textOf(to) || keys.size === MAX_CHANGED) return "all";
    keys.set(name, from);
  }
  return keys.size === 0 ? undefined : keys;
}

function join(one: Changed | undefined, other: Changed): Changed {
  if (one === undefined) return other;
  if (one === "all" || other === "all") return "all";
  return one.size + other.size > MAX_CHANGED ? "all" : new Map([...one, ...other]);
}

const tableOf = <Row>({ table }: { readonly table: TableOf<Row> }) => table.db.table<Row>(table.name);

function keyOf(table: Table<unknown, IndexableType>, row: unknown): IndexableType {
  const { keyPath } = table.schema.primKey;
  const fields = row as Readonly<Record<string, IndexableType>>;
  if (Array.isArray(keyPath)) return keyPath.map((name) => fields[name]!) as IndexableType;
  return fields[keyPath ?? ""]!;
}

/** Keys are texts or lists of texts; infinite bounds of a range are told apart from them. */
const textOf = (key: unknown): string => (typeof key === "number" ? String(key) : JSON.stringify(key));
