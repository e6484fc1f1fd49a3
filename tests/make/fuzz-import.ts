import { readImport } from "../../lib/services/import-dry-run";
import type { OnRecordDatabase } from "../../lib/store/database";
import { mutatedExport, seededRandom } from "./mutated-export";

/** What a run of mutated files came to. */
export interface FuzzResult {
  /** Files by the code of their first problem; "accepted" for those that were found sound. */
  readonly byReason: Readonly<Record<string, number>>;
  /** Files all of whose values are JSON, as one or line by line. */
  readonly parsed: number;
}

/**
 * Reads this many mutated files. Each must be refused with a reason or found sound; anything thrown is a fault of ours
 * and names the seed of its file.
 */
export async function fuzzImport(db: OnRecordDatabase, files: number, seed: number): Promise<FuzzResult> {
  const byReason: Record<string, number> = {};
  let parsed = 0;
  for (let file = 0; file < files; file++) {
    const bytes = mutatedExport(seededRandom(seed + file));
    if (isJson(Buffer.from(bytes).toString("utf8"))) parsed++;
    try {
      const outcome = await readImport(db, new Blob([new Uint8Array(bytes)]));
      const reason =
        outcome.kind === "ready" ? "accepted" : (outcome.problems[0]?.code ?? "refused for no reason");
      byReason[reason] = (byReason[reason] ?? 0) + 1;
    } catch (cause) {
      throw new Error(`the file of seed ${seed + file} broke the import`, { cause });
    }
  }
  return { byReason, parsed };
}

/** The shares as lines of text, the largest first. */
export function printFuzz({ byReason, parsed }: FuzzResult): string {
  const files = Object.values(byReason).reduce((sum, count) => sum + count, 0);
  const share = (count: number) => `${((100 * count) / files).toFixed(1)} %`.padStart(7);
  const reasons = Object.entries(byReason).toSorted(([, one], [, other]) => other - one);
  return [
    `${files} files, ${share(parsed).trim()} of them JSON`,
    ...reasons.map(([reason, count]) => `${share(count)}  ${reason}`),
  ].join("\n");
}

function isJson(text: string): boolean {
  const lines = text.trim().split("\n");
  return parses(text) || lines.every(parses);
}

function parses(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
