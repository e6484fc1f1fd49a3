import { Claim } from "../domain/claim";
import type { CorpusRows } from "../domain/corpus";
import type { Edit } from "../domain/edit";
import { Figure } from "../domain/figure";
import { Outlet } from "../domain/outlet";
import { SourceDocument } from "../domain/source-document";
import { Statement } from "../domain/statement";
import { getField, withField } from "./row-fields";
import { sameJson } from "./same-json";

/** A field that an edit of the user's has changed: what it was in the row as it came, and the edits laid over it. */
export interface Correction {
  readonly field: string;
  /** Undefined where the row has no such field. */
  readonly was: unknown;
  readonly edits: readonly Edit[];
}

/**
 * Why an edit is not laid: its row or its field is gone, the row says the same by now, what would come of it is no row, or
 * the user has a row of their own in its place.
 */
export type StaleReason = "row-gone" | "field-gone" | "same" | "invalid" | "own-row";

/** An edit that does not apply any more, or never did. */
export interface StaleEdit {
  readonly edit: Edit;
  readonly reason: StaleReason;
}

/** A row with edits laid over it. */
export interface LaidRow<Row> {
  readonly row: Row;
  readonly corrections: readonly Correction[];
  readonly stale: readonly StaleEdit[];
}

interface Schema {
  readonly safeParse: (
    row: unknown,
  ) => { readonly success: true; readonly data: object } | { readonly success: false };
}

const schemas: Readonly<Record<keyof CorpusRows, Schema>> = {
  figures: Figure,
  outlets: Outlet,
  documents: SourceDocument,
  claims: Claim,
  statements: Statement,
};

/**
 * Lays edits over a corpus row, in the order they were made; `edits` are all those of this row. One that changes nothing,
 * leads nowhere or would leave no valid row is left out and reported. A row's id is no field that can be edited.
 */
export function layEdits<Row extends object>(
  table: keyof CorpusRows,
  shipped: Row,
  edits: readonly Edit[],
): LaidRow<Row> {
  let row: Row = shipped;
  const laid: Edit[] = [];
  const stale: StaleEdit[] = [];
  for (const edit of edits.toSorted(byTime)) {
    const outcome = layOne(table, row, edit);
    if (outcome.kind === "stale") {
      stale.push({ edit, reason: outcome.reason });
    } else {
      laid.push(edit);
      row = outcome.row;
    }
  }
  return withoutReturns({ shipped, row, laid, stale });
}

type Outcome<Row> =
  { readonly kind: "laid"; readonly row: Row } | { readonly kind: "stale"; readonly reason: StaleReason };

function layOne<Row extends object>(table: keyof CorpusRows, row: Row, edit: Edit): Outcome<Row> {
  const { field, op } = edit;
  const before = getField(row, field);
  if (before.kind === "gone") return { kind: "stale", reason: "field-gone" };
  if (field === "id" || field.endsWith("/id")) return { kind: "stale", reason: "invalid" };
  if (op !== "set" && !isList(before.value)) return { kind: "stale", reason: "field-gone" };
  const value = valueAfter(before.value, edit);
  if (sameJson(before.value, value)) return { kind: "stale", reason: "same" };
  const parsed = schemas[table].safeParse(withField(row, field, value));
  if (!parsed.success) return { kind: "stale", reason: "invalid" };
  const after = getField(parsed.data, field);
  // A field the row's kind does not know is dropped in parsing.
  const isKept = after.kind === "found" && sameJson(after.value, value);
  return isKept ? { kind: "laid", row: parsed.data as Row } : { kind: "stale", reason: "field-gone" };
}

function valueAfter(before: unknown, { op, value }: Edit): unknown {
  if (op === "set") return value;
  const list = before as readonly unknown[];
  const others = list.filter((item) => !sameJson(item, value));
  if (op === "remove") return others;
  return others.length === list.length ? [...list, value] : list;
}

const isList = (value: unknown) => Array.isArray(value);

/** What was changed and changed back is no correction; its last edit says what the row says. */
function withoutReturns<Row extends object>({
  shipped,
  row,
  laid,
  stale,
}: {
  readonly shipped: Row;
  readonly row: Row;
  readonly laid: readonly Edit[];
  readonly stale: readonly StaleEdit[];
}): LaidRow<Row> {
  const fields = [...new Set(laid.map(({ field }) => field))];
  const all = fields.map((field): Correction & { readonly isSame: boolean } => {
    const [was, is] = [valueOf(shipped, field), valueOf(row, field)];
    return { field, was, edits: laid.filter((edit) => edit.field === field), isSame: sameJson(was, is) };
  });
  const returned = all.flatMap(({ isSame, edits }): readonly StaleEdit[] =>
    isSame ? edits.slice(-1).map((edit) => ({ edit, reason: "same" })) : [],
  );
  const corrections = all
    .filter(({ isSame }) => !isSame)
    .map(({ field, was, edits }): Correction => ({ field, was, edits }));
  return { row, corrections, stale: [...stale, ...returned] };
}

function valueOf(row: unknown, field: string): unknown {
  const found = getField(row, field);
  return found.kind === "found" ? found.value : undefined;
}

function byTime(one: Edit, other: Edit): number {
  if (one.at !== other.at) return one.at < other.at ? -1 : 1;
  return one.id < other.id ? -1 : Number(one.id > other.id);
}
