import type { EvidencedRecord } from "./page-statement-view";

/** A run of records in the list, shown or folded. */
export interface RecordRun {
  readonly folded: boolean;
  readonly records: readonly EvidencedRecord[];
}

/**
 * A long row of earlier records, shortened without changing its order: the newest two, the first and the one that
 * bears most surely on the statement stay in sight, the others are folded between them. Up to four stay as they are.
 */
export function foldEarlier(earlier: readonly EvidencedRecord[]): readonly RecordRun[] {
  if (earlier.length <= 4) return [{ folded: false, records: earlier }];
  const surest = earlier.reduce((best, record) => (record.probability > best.probability ? record : best));
  const runs: { folded: boolean; records: EvidencedRecord[] }[] = [];
  for (const [at, record] of earlier.entries()) {
    const folded = at >= 2 && at < earlier.length - 1 && record !== surest;
    const run = runs.at(-1);
    if (run?.folded === folded) run.records.push(record);
    else runs.push({ folded, records: [record] });
  }
  return runs;
}
