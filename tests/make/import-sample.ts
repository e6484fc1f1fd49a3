import type { ExchangeRow, ExchangeTable } from "../../lib/exchange/collection-format";
import type { OnRecordDatabase } from "../../lib/store/database";
import { write } from "../../lib/store/write";
import { importRows, nextAction } from "./exchange-world";
import { makeExportRows, makeRow } from "./kept-articles";
import { makeProfile, openContext } from "./store-profile";

type Over = Record<string, unknown>;

/** Half past nine on a day of May 2026; the sample was made on the fourth. */
export const may = (day: number): string => `2026-05-${String(day).padStart(2, "0")}T09:30:00.000Z`;

/** A row with its table, valid by default. */
export const row = (table: ExchangeTable, over: Over = {}): ExchangeRow =>
  ({ table, row: makeRow(table, over) }) as ExchangeRow;

/** The sample with changes to the row of each table named. */
export const sample = (over: Partial<Record<ExchangeTable, Over>> = {}): readonly ExchangeRow[] =>
  makeExportRows().map((each) => row(each.table, { ...each.row, ...over[each.table] }));

/** A library that these rows were imported into. */
export async function openWith(rows: readonly ExchangeRow[]): Promise<OnRecordDatabase> {
  const db = await openContext(makeProfile());
  await importRows(db, rows);
  return db;
}

/** Changes the first row of a table as its user would, not as it came in with a file. */
export async function changeFirst(
  db: OnRecordDatabase,
  table: "annotations" | "articles" | "collections",
  over: Over,
): Promise<void> {
  await write(db, { requestId: nextAction(), tables: [table] }, async () => {
    const [kept] = await db.table(table).toArray();
    await db.table(table).put({ ...kept, rev: 2, editedAt: may(6), ...over });
  });
}
