import { checkEnd, FRAME_FIELDS, parseVersion } from "./check-frame";
import { createReferenceCheck } from "./check-references";
import {
  type CollectionManifest,
  EXCHANGE_CORPUS_TABLES,
  EXCHANGE_TABLES,
  type ExchangeCounts,
  type ExchangeTable,
} from "./collection-format";
import { ExchangeFault } from "./exchange-fault";
import { type ImportLimits, importLimits } from "./import-limits";
import { type ImportProblem, jsonPointer } from "./import-problem";
import { type ReadRow, report, requireManifest, type ReadingState } from "./reading-state";
import { type JsonCut, scanJson, type ScannedItem } from "./scan-json";
import { takeRow } from "./take-row";

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

/**
 * A reader for one file of either layout, told apart by its content. It checks everything that can be checked without
 * the library, row by row and without ever holding the file: version, shape, order, references, offsets, counts, hash.
 */
export function createCollectionReader(limits: ImportLimits = importLimits): CollectionReader {
  const state: ReadingState = {
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

function runScan(state: ReadingState, scan: ReturnType<typeof scanJson>, text: string | undefined): void {
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

function takeItem(state: ReadingState, item: ScannedItem): void {
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

function takeField(state: ReadingState, name: string, value: unknown): void {
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
  state: ReadingState,
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

function takeLine(state: ReadingState, value: unknown, cut: JsonCut): void {
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

function finish(state: ReadingState): ReadResult {
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
