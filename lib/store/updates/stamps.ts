import type { Instant } from "../../domain/instant";

/** A row that counts its changes and says when the last one was made. */
export type EditedRow = { readonly editedAt: Instant; readonly rev: number };

/** The moment `now`, or the next millisecond after `before` where the clock stands or has been set back. */
export function stampAfter(now: Date, before: Instant | undefined): Instant {
  const earliest = before === undefined ? -Infinity : Date.parse(before) + 1;
  return new Date(Math.max(now.getTime(), earliest)).toISOString();
}

/** The row with the changes in it, counted and stamped later than it was. A change to undefined takes a field away. */
export function edited<Row extends EditedRow>(
  row: Row,
  now: Date,
  changes: { readonly [Key in keyof Row]?: Row[Key] | undefined },
): Row {
  const changed = { ...row, ...changes, rev: row.rev + 1, editedAt: stampAfter(now, row.editedAt) };
  return Object.fromEntries(Object.entries(changed).filter(([, value]) => value !== undefined)) as Row;
}
