import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

/** One line of a table: what was done, what it took here and what it took the peer, in the unit of its table. */
export type BenchRow = Readonly<{ of: string; ours: number; peer?: number | undefined; note?: string }>;

/** What one operation took, beside a peer that does the same or the nearest to it. */
export type BenchTable = Readonly<{
  operation: string;
  unit: "ms" | "MB" | "F1";
  /** What the peer is and does. */
  peer: string;
  rows: readonly BenchRow[];
}>;

/** Shortest stretch that the clock of the processor tells well, in milliseconds. */
const MEASURABLE = 10;

/**
 * The least processor time of one call, in milliseconds, helper threads included: other work of the machine makes it
 * longer, never shorter. Short work is repeated until it can be measured.
 */
export function leastCpu(work: () => unknown, attempts = 9): number {
  let calls = 1;
  let least = cpuOf(work, calls);
  while (least < MEASURABLE && calls < 4096) {
    calls *= 4;
    least = cpuOf(work, calls);
  }
  for (let attempt = 1; attempt < attempts; attempt++) least = Math.min(least, cpuOf(work, calls));
  return least / calls;
}

/** As {@link leastCpu} for work that ends later, one call an attempt. */
export async function leastCpuLater(work: () => Promise<unknown>, attempts = 5): Promise<number> {
  let least = Infinity;
  for (let attempt = 0; attempt < attempts; attempt++) {
    const before = process.cpuUsage();
    await work();
    least = Math.min(least, millisecondsSince(before));
  }
  return least;
}

/** The memory that what `make` returns holds, in megabytes, and the thing itself. */
export function memoryOf<Made>(make: () => Made): { readonly made: Made; readonly megabytes: number } {
  const before = usedBytes();
  const made = make();
  return { made, megabytes: (usedBytes() - before) / 1e6 };
}

/** The value below which this part of the values lies. */
export function quantile(values: readonly number[], part: number): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;
}

function cpuOf(work: () => unknown, calls: number): number {
  const before = process.cpuUsage();
  for (let call = 0; call < calls; call++) work();
  return millisecondsSince(before);
}

function millisecondsSince(before: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

function usedBytes(): number {
  setFlagsFromString("--expose-gc");
  const collect = runInNewContext("gc") as () => void;
  collect();
  collect();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}
