import { canonicalJson, countKeys } from "./canonical-json";
import { checkRow, type RowFinding } from "./check-row";
import {
  EXCHANGE_CORPUS_TABLES,
  EXCHANGE_TABLES,
  exchangeKey,
  type ExchangeTable,
} from "./collection-format";
import { ExchangeFault } from "./exchange-fault";
import { type ImportProblemCode, jsonPointer, shownValue } from "./import-problem";
import { report, requireManifest, type ReadingState } from "./reading-state";
import type { JsonCut } from "./scan-json";

/** A row as it was cut out: `value` is all that was parsed of the cut, with the row inside it or the row itself. */
type CutRow = {
  readonly table: string;
  readonly row: unknown;
  readonly cut: JsonCut;
  readonly value: unknown;
};

/**
 * Checks one row by itself, in its table's order and against the rows before it, and notes it as sound or its problems.
 * Throws an `ExchangeFault` where the file is no sound export from here on.
 */
export function takeRow(state: ReadingState, { table: name, row, cut, value }: CutRow): void {
  const hash = requireManifest(state);
  const table = startTable(state, name, cut.line);
  if (++state.total > state.limits.rows) throw new ExchangeFault("too-large", cut.line);
  const place = [...placeOf(table), state.index++];
  hash.addRow(table, canonicalJson(row));
  const refuse = (found: readonly RowFinding[]) => {
    for (const { path, value, ...rest } of found.slice(0, MOST_FINDINGS)) {
      const shown = value === undefined ? {} : { value: shownValue(value) };
      report(state, { ...rest, line: cut.line, path: jsonPointer([...place, ...path]), ...shown });
    }
    state.references.addRefused(row);
  };
  if (countKeys(value) !== cut.keys) return refuse([finding("repeated-field", "has a field twice")]);
  const checked = checkRow(table, row);
  if (checked.kind === "refused") return refuse(checked.findings);
  const found = [...findOrderFindings(state, exchangeKey(checked.row)), ...state.references.add(checked.row)];
  if (found.length > 0) return refuse(found);
  state.rows.push({ ...checked.row, line: cut.line, path: jsonPointer(place) });
}

/** Findings listed of one row; a row of another program has one for every field. */
const MOST_FINDINGS = 5;

const finding = (code: ImportProblemCode, reason: string): RowFinding => ({ code, path: [], reason });

function startTable(state: ReadingState, name: string, line: number): ExchangeTable {
  const at = (EXCHANGE_TABLES as readonly string[]).indexOf(name);
  if (at < 0) throw new ExchangeFault("unknown-table", line);
  if (at < state.table) throw new ExchangeFault("out-of-order", line);
  if (at > state.table) Object.assign(state, { table: at, index: 0, lastKey: "" });
  return EXCHANGE_TABLES[at] as ExchangeTable;
}

const placeOf = (table: ExchangeTable): readonly string[] =>
  (EXCHANGE_CORPUS_TABLES as readonly string[]).includes(table) ? ["corpus", table] : [table];

function findOrderFindings(state: ReadingState, key: string): readonly RowFinding[] {
  const { lastKey } = state;
  state.lastKey = key;
  if (key > lastKey) return [];
  if (key === lastKey) return [finding("repeated-row", "stands twice")];
  return [finding("out-of-order", "stands behind a row that comes after it")];
}
