import { basename, dirname, join } from "node:path";

import type { CorpusRows } from "../../lib/domain/corpus";
import type { Figure } from "../../lib/domain/figure";
import type { FigureTables } from "../../lib/figures/figure-tables";
import { findMentions } from "../../lib/figures/find-mentions";
import { openFigures } from "../../lib/figures/open-figures";
import { compileTables, updateTables } from "../../lib/figures/update-tables";
import { measureMentions } from "../eval/measure-mentions";
import { makeCast, NAME_FOLDERS, readBenchTexts } from "./bench-names";
import { type BenchRow, type BenchTable, leastCpu, memoryOf } from "./measure";
import { compilePeerNames } from "./peer-names";

const PEER = "Aho-Corasick over the stored names, Double Metaphone over words in capitals";

type Measured = Readonly<Record<"compile" | "update" | "open" | "bytes" | "memory", BenchRow>> & {
  readonly find: readonly BenchRow[];
};

/**
 * The index of so many figures, made, updated, opened from its tables and asked for the figures a text names; everybody
 * is on record. What the peer finds is measured as well: it is quick for looking for less.
 */
export function benchMentions(
  shipped: CorpusRows,
  sizes: readonly number[],
  data: string | undefined,
): readonly BenchTable[] {
  const measured = sizes.map((size) => measureSize(makeCast(size, shipped)));
  const table = (operation: string, unit: BenchTable["unit"], part: "compile" | "open" | "memory") => ({
    operation,
    unit,
    peer: PEER,
    rows: measured.map((row) => row[part]),
  });
  const alone = (operation: string, unit: BenchTable["unit"], part: "update" | "bytes") => ({
    operation,
    unit,
    peer: "none",
    rows: measured.map((row) => row[part]),
  });
  return [
    table("compile the tables of figures", "ms", "compile"),
    alone("update one figure of them", "ms", "update"),
    alone("their bytes", "MB", "bytes"),
    table("open the figures, the peer has to be compiled", "ms", "open"),
    table("memory of the opened figures after reading", "MB", "memory"),
    {
      operation: "find figures in a text",
      unit: "ms",
      peer: PEER,
      rows: measured.flatMap((row) => row.find),
    },
    benchQuality(data === undefined ? NAME_FOLDERS : [...NAME_FOLDERS, join(data, "names")]),
  ];
}

function measureSize(figures: readonly Figure[]): Measured {
  const onRecord = new Set(figures.map(({ id }) => id));
  const texts = readBenchTexts();
  const tables = compileTables(figures);
  const readAll = () => {
    const index = openFigures(tables, { onRecord });
    for (const { text } of texts) findMentions(text, index, []);
    return index;
  };
  const { made: index, megabytes } = memoryOf(readAll);
  const { made: peer, megabytes: peerMegabytes } = memoryOf(() => compilePeerNames(figures));
  const peerCompile = leastCpu(() => compilePeerNames(figures), 2);
  const of = `${figures.length} figures, ${index.spellingCount} spellings`;
  const changes = { put: figures.slice(0, 1), removed: [] };
  return {
    compile: { of, ours: leastCpu(() => compileTables(figures), 2), peer: peerCompile },
    update: { of, ours: leastCpu(() => updateTables(tables, changes), 5) },
    bytes: { of, ours: bytesOf(tables) / 1e6 },
    open: { of, ours: leastCpu(() => openFigures(tables, { onRecord })), peer: peerCompile },
    memory: { of, ours: megabytes, peer: peerMegabytes },
    find: texts.map(({ name, text }) => ({
      of: `${name}, ${figures.length} figures`,
      ours: leastCpu(() => findMentions(text, index, [])),
      peer: leastCpu(() => peer(text)),
    })),
  };
}

/** Strict F1 over the persons of each gold file, of both. */
function benchQuality(folders: readonly string[]): BenchTable {
  const rows = folders.flatMap((folder) => {
    const peers = measureMentions(folder, compilePeerNames);
    return measureMentions(folder).map(({ file, persons }, at) => ({
      of: `${basename(dirname(folder))}/${file}`,
      ours: persons.strict.f1,
      peer: peers[at]!.persons.strict.f1,
    }));
  });
  return {
    operation: "what is found: persons, both ends and the figure right",
    unit: "F1",
    peer: PEER,
    rows,
  };
}

function bytesOf({ blocks }: FigureTables): number {
  const columns = blocks.flatMap((block) => Object.values(block));
  return columns.reduce((sum, column) => {
    if (ArrayBuffer.isView(column)) return sum + column.byteLength;
    // A string with a character beyond Latin-1 takes two bytes for each, in memory and in a store.
    const width = /^[\0-\u00ff]*$/u.test(column.text) ? 1 : 2;
    return sum + column.ends.byteLength + column.text.length * width;
  }, 0);
}
