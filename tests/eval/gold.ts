import { join } from "node:path";

import { readJsonLines } from "./data-files";

/** A hand-marked place in a seed file: UTF-16, half-open. */
export type GoldSpan = Readonly<{ start: number; end: number }>;

/** One row of `statements/gold-statements.jsonl`; only what is measured here. */
export type GoldStatement = Readonly<{
  index: number;
  doc: string;
  segment: string;
  form: "direct" | "indirect" | "mixed" | "transcript" | "headline";
  speaker: Readonly<{ id: string | null; kind: string; asPrinted: string }>;
  content: GoldSpan & Readonly<{ text: string }>;
  claims: readonly string[];
  saidOn: Readonly<{ value: string | null }>;
  optional?: boolean;
  parts?: readonly (GoldSpan & Readonly<{ text: string; claims: readonly string[] }>)[];
}>;

/** One mention of `names/gold-seeds.jsonl`. */
export type GoldMention = GoldSpan & Readonly<{ text: string; type: "person" | "org"; id: string }>;

/** The least that is scored as one statement: a row or, in a transcript, one sentence of it. */
export type GoldUnit = GoldSpan &
  Readonly<{ row: GoldStatement; claims: ReadonlySet<string>; isPart: boolean }>;

/** Every gold statement of the seeds. */
export function readGoldStatements(data: string): readonly GoldStatement[] {
  return readJsonLines(join(data, "statements/gold-statements.jsonl")) as readonly GoldStatement[];
}

/** The gold mentions of each seed, by the seed's name. */
export function readGoldMentions(data: string): ReadonlyMap<string, readonly GoldMention[]> {
  type Row = Readonly<{ doc: string; mentions: readonly GoldMention[] }>;
  const rows = readJsonLines(join(data, "names/gold-seeds.jsonl")) as readonly Row[];
  return new Map(rows.map((row) => [row.doc, row.mentions]));
}

/** The ids of the persons that a corpus of the seeds' world is expected to know. */
export function readKnownPersons(data: string): ReadonlySet<string> {
  const rows = readJsonLines(join(data, "names/seed-figures.jsonl")) as readonly { id: string }[];
  return new Set(rows.map((row) => row.id));
}

/** Rows that count: a headline is an echo, and what is marked optional is scored neither way. */
export function isScored(row: GoldStatement): boolean {
  return row.form !== "headline" && row.optional !== true;
}

/** The rows as units, each transcript row as its sentences. */
export function unitsOf(rows: readonly GoldStatement[]): readonly GoldUnit[] {
  return rows.flatMap((row): readonly GoldUnit[] => {
    if (row.form === "transcript" && row.parts && row.parts.length > 0) {
      return row.parts.map((part) => ({
        start: part.start,
        end: part.end,
        row,
        claims: new Set(part.claims),
        isPart: true,
      }));
    }
    const { start, end } = row.content;
    return [{ start, end, row, claims: new Set(row.claims), isPart: false }];
  });
}

/** How many characters two spans share. */
export function sharedLength(a: GoldSpan, b: GoldSpan): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}

/** Shared characters over all characters of two spans: 1 for equal ones. */
export function overlap(a: GoldSpan, b: GoldSpan): number {
  const shared = sharedLength(a, b);
  const all = a.end - a.start + (b.end - b.start) - shared;
  return all === 0 ? 0 : shared / all;
}
