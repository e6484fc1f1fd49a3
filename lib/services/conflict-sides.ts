import type { ExchangeRow } from "../exchange/collection-format";
import { rowLabel } from "../exchange/row-label";

/** A field in which the sides of a conflict differ, beside the words they are known by. */
export interface ConflictField {
  /** As the format names it. */
  readonly name: string;
  /** As a person reads it; empty where this side has none. */
  readonly value: string;
}

/** One side of a conflict. */
export interface ConflictSide {
  readonly label: string;
  /** When it was last changed; RFC 3339, UTC. Absent for what has no such moment. */
  readonly at?: string;
  readonly inTrash: boolean;
  /** What else differs; both sides have the same fields in the same order. */
  readonly fields: readonly ConflictField[];
}

type Fields = Readonly<Record<string, unknown>>;

/** What tells of a change but is none. */
const bookkeeping: ReadonlySet<string> = new Set(["rev", "editedAt", "deletedAt", "importedAs"]);

/** Both sides of a conflict, mine first, with all they differ in: who chooses sees what is chosen. */
export function conflictSides(mine: ExchangeRow, theirs: ExchangeRow): readonly [ConflictSide, ConflictSide] {
  const here: Fields = { ...mine.row };
  const there: Fields = { ...theirs.row };
  const labels = [rowLabel(mine), rowLabel(theirs)] as const;
  const names = [...new Set([...Object.keys(here), ...Object.keys(there)])].filter((name) => {
    if (bookkeeping.has(name)) return false;
    const values = [said(here[name]), said(there[name])];
    const isLabel = values[0] === labels[0] && values[1] === labels[1];
    return values[0] !== values[1] && !isLabel;
  });
  const side = (row: Fields, label: string): ConflictSide => ({
    label,
    ...(typeof row["editedAt"] === "string" && { at: row["editedAt"] }),
    inTrash: row["deletedAt"] !== undefined,
    fields: names.map((name) => ({ name, value: said(row[name]) })),
  });
  return [side(here, labels[0]), side(there, labels[1])];
}

function said(value: unknown): string {
  if (value === undefined) return "";
  if (typeof value === "string") return value;
  if (Array.isArray(value) && value.every((each) => typeof each === "string")) return value.join(", ");
  return JSON.stringify(value);
}
