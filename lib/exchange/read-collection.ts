import { canonicalJson, countKeys } from "./canonical-json";
import { checkRow, type RowFinding } from "./check-row";
import {
  type CollectionManifest,
  EXCHANGE_CORPUS_TABLES,
  EXCHANGE_TABLES,
  type ExchangeCounts,
  exchangeKey,
  type ExchangeRow,
  type ExchangeTable,
} from "./collection-format";
import { checkEnd, FRAME_FIELDS, parseManifest, parseVersion } from "./check-frame";
import { createReferenceCheck } from "./check-references";
import { type ContentHash, createContentHash } from "./content-hash";
import { ExchangeFault } from "./exchange-fault";
import { type ImportProblem, type ImportProblemCode, jsonPointer, shownValue } from "./import-problem";
import type { CollectionLayout } from "./write-collection";
import { type JsonCut, type ScanLimits, type ScannedItem, scanJson } from "./scan-json";

/** What a file may come to at most. */
export interface ImportLimits extends ScanLimits {
  readonly rows: number;
  /** Problems listed before the rest of the file is no longer looked at. */
  readonly problems: number;
}

/** Far above what a library holds: a row of the longest text there is, and some ten times the largest library. */
export const importLimits: ImportLimits = {
  depth: 64,
  length: 32 * 2 ** 20,
  rows: 5_000_000,
  problems: 200,
};

/** A row of a file that is sound by itself, and where it stands. */
export type ReadRow = ExchangeRow & { readonly line: number; readonly path: string };

/** What a file came to; `sha256` is of what was read, and the same as the file's own if there are no problems. */
export interface ReadResult {
  readonly manifest: CollectionManifest | undefined;
  readonly counts: ExchangeCounts | undefined;
  readonly sha256: string | undefined;
  /** Empty exactly if the file is sound from beginning to end. */
  readonly problems: readonly ImportProblem[];
}

/** Reads a file as it arrives. */
export interface CollectionReader {
  /** The sound rows that end in this piece of text; none after the file was found to be no export. */
  readonly push: (text: string) => readonly ReadRow[];
  readonly end: () => ReadResult;
  /** The reading stopped, and no further text is looked at. */
  readonly hasStopped: () => boolean;
}

type State = {
  readonly limits: ImportLimits;
  readonly fields: Map<string, unknown>;
  readonly references: ReturnType<typeof createReferenceCheck>;
  readonly problems: ImportProblem[];
  readonly rows: ReadRow[];
  manifest: CollectionManifest | undefined;
  hash: ContentHash | undefined;
  layout: CollectionLayout | undefined;
  table: number;
  /** Rows of the table at hand so far, and the key of its last one. */
  index: number;
  lastKey: string;
  total: number;
  isDone: boolean;
};

/**
 * A reader for one file of either layout, told apart by its content. It checks everything that can be checked without
 * the library, row by row and without ever holding the file: version, shape, order, references, offsets, counts, hash.
 */
export function createCollectionReader(limits: ImportLimits = importLimits): CollectionReader {
  const state: State = {
    limits,
    fields: new Map(),
    references: createReferenceCheck(),
    problems: [],
    rows: [],
    manifest: undefined,
    hash: undefined,
    layout: undefined,
    table: 0,
    index: 0,
    lastKey: "",
    total: 0,
    isDone: false,
  };
  const scan = scanJson(limits);
  const feed = (text: string | undefined) => runScan(state, scan, text);
  feed("");
  return {
    push: (text) => {
      feed(text);
      return state.rows.splice(0);
    },
    end: () => {
      feed(undefined);
      return finish(state);
    },
    hasStopped: () => state.isDone,
  };
}

function runScan(state: State, scan: ReturnType<typeof scanJson>, text: string | undefined): void {
  if (state.isDone) return;
  try {
    let step = scan.next(text);
    while (!step.done && step.value !== undefined && !state.isDone) {
      takeItem(state, step.value);
      step = scan.next();
    }
  } catch (error) {
    if (!(error instanceof ExchangeFault)) throw error;
    report(state, { code: error.code, line: error.line, reason: error.message });
    state.isDone = true;
  }
}

function takeItem(state: State, item: ScannedItem): void {
  if (item.kind === "field") return takeField(state, item.name, parse(item.cut));
  if (state.fields.size === 0) throw new ExchangeFault("foreign", 1);
  if (item.kind === "list") return startList(state, item);
  state.layout ??= item.kind === "item" ? "json" : "ndjson";
  const value = parse(item.cut);
  if (item.kind === "item")
    return takeRow(state, { table: item.path.at(-1) ?? "", row: value, cut: item.cut, value });
  takeLine(state, value, item.cut);
}

function parse({ raw, line }: JsonCut): unknown {
  try {
    return JSON.parse(raw) as unknown;
  } catch (cause) {
    throw new ExchangeFault("not-json", line, { cause });
  }
}

function takeField(state: State, name: string, value: unknown): void {
  if (state.fields.size === 0 && name !== "format") throw new ExchangeFault("foreign", 1);
  if (state.fields.has(name))
    report(state, { code: "repeated-field", path: jsonPointer([name]), reason: "stands twice" });
  if (!FRAME_FIELDS.has(name)) {
    report(state, {
      code: "unknown-field",
      path: jsonPointer(name.split("/")),
      reason: `there is no field "${name}"`,
    });
  }
  state.fields.set(name, value);
  if (name === "format" || name === "version") parseVersion(state.fields);
}

function startList(
  state: State,
  { path, line }: { readonly path: readonly string[]; readonly line: number },
): void {
  state.layout = "json";
  const [table] = path.slice(-1) as [ExchangeTable];
  const inCorpus = (EXCHANGE_CORPUS_TABLES as readonly string[]).includes(table);
  const isTable = EXCHANGE_TABLES.includes(table) && path.length === (inCorpus ? 2 : 1);
  if (!isTable) throw new ExchangeFault(state.manifest ? "unknown-table" : "foreign", line);
  requireManifest(state);
  const at = EXCHANGE_TABLES.indexOf(table);
  if (at < state.table || (at === state.table && state.index > 0))
    throw new ExchangeFault("out-of-order", line);
}

function takeLine(state: State, value: unknown, cut: JsonCut): void {
  const object = (typeof value === "object" && value !== null ? value : {}) as Readonly<
    Record<string, unknown>
  >;
  const names = Object.keys(object).sort().join(" ");
  if (state.fields.has("counts")) throw new ExchangeFault("not-json", cut.line);
  if (names === "row table" && typeof object["table"] === "string") {
    return takeRow(state, { table: object["table"], row: object["row"], cut, value });
  }
  if (!("counts" in object)) throw new ExchangeFault(state.manifest ? "unknown-table" : "foreign", cut.line);
  for (const [name, field] of Object.entries(object)) takeField(state, name, field);
}

/** A row as it was cut out: `value` is all that was parsed of the cut, with the row inside it or the row itself. */
type CutRow = {
  readonly table: string;
  readonly row: unknown;
  readonly cut: JsonCut;
  readonly value: unknown;
};

function takeRow(state: State, { table: name, row, cut, value }: CutRow): void {
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

function startTable(state: State, name: string, line: number): ExchangeTable {
  const at = (EXCHANGE_TABLES as readonly string[]).indexOf(name);
  if (at < 0) throw new ExchangeFault("unknown-table", line);
  if (at < state.table) throw new ExchangeFault("out-of-order", line);
  if (at > state.table) Object.assign(state, { table: at, index: 0, lastKey: "" });
  return EXCHANGE_TABLES[at] as ExchangeTable;
}

const placeOf = (table: ExchangeTable): readonly string[] =>
  (EXCHANGE_CORPUS_TABLES as readonly string[]).includes(table) ? ["corpus", table] : [table];

function findOrderFindings(state: State, key: string): readonly RowFinding[] {
  const { lastKey } = state;
  state.lastKey = key;
  if (key > lastKey) return [];
  if (key === lastKey) return [finding("repeated-row", "stands twice")];
  return [finding("out-of-order", "stands behind a row that comes after it")];
}

function requireManifest(state: State): ContentHash {
  state.manifest ??= parseManifest(state.fields);
  state.hash ??= createContentHash(state.manifest);
  return state.hash;
}

function report(state: State, problem: ImportProblem): void {
  if (state.isDone) return;
  state.problems.push(problem);
  if (state.problems.length >= state.limits.problems) state.isDone = true;
}

function finish(state: State): ReadResult {
  const { problems, fields } = state;
  if (state.isDone) return { manifest: state.manifest, counts: undefined, sha256: undefined, problems };
  try {
    const hash = requireManifest(state);
    if (!fields.has("counts") && state.layout !== "json") throw new ExchangeFault("truncated", 1);
    const counts = hash.counts();
    const sha256 = hash.digest();
    for (const id of state.references.articlesWithoutLatest()) {
      const reason = "the latest version of the article is not in the file";
      report(state, { code: "missing-reference", path: "/articles", reason, value: id });
    }
    for (const problem of checkEnd(fields, counts, sha256)) report(state, problem);
    return { manifest: state.manifest, counts, sha256, problems };
  } catch (error) {
    if (!(error instanceof ExchangeFault)) throw error;
    report(state, { code: error.code, reason: error.message });
    return { manifest: state.manifest, counts: undefined, sha256: undefined, problems };
  }
}
