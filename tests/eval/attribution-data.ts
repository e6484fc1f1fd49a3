import { readFileSync } from "node:fs";
import { join } from "node:path";

import type { Block, Segment } from "../../lib/domain/article";
import type { Attribution } from "../../lib/domain/attribution";
import type { Mention } from "../../lib/domain/mention";
import type { Span } from "../../lib/domain/span";
import { findAttributions } from "../../lib/statements/find-attributions";

/** A gold statement, or one sentence of a transcript. */
export interface GoldRow extends Span {
  readonly doc: string;
  readonly form: string;
  readonly speakerId: string | null;
  readonly echoOf: readonly number[];
  readonly index: number;
  readonly isOptional: boolean;
  readonly text: string;
  readonly resolution: string;
  readonly isOrganisation: boolean;
}

/** The gold of a folder with what is found in its texts. */
export interface AttributionData {
  readonly gold: readonly GoldRow[];
  readonly negatives: readonly (Span & {
    readonly doc: string;
    readonly kind: string;
    readonly text: string;
  })[];
  readonly predictions: ReadonlyMap<string, readonly Attribution[]>;
}

const seedFolder = (folder: string) => join(folder, "..", "seeds");

function readLines(path: string): readonly Record<string, unknown>[] {
  return readFileSync(path, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => JSON.parse(line));
}

/** Reads the gold and runs `findAttributions` on the seed texts, the gold mentions being the named figures. */
export function loadAttributionData(folder: string): AttributionData {
  const statements = join(folder, "statements");
  const mentions = readLines(join(folder, "names", "gold-seeds.jsonl"));
  const segments = readLines(join(statements, "segments.jsonl"));
  const predictions = new Map<string, readonly Attribution[]>();
  for (const row of mentions) {
    const doc = String(row.doc);
    const text = readFileSync(join(seedFolder(folder), `${doc}.txt`), "utf8");
    const found = findAttributions({
      ...layOut(
        text,
        segments.filter((segment) => segment.doc === doc),
      ),
      text,
      mentions: (row.mentions as Record<string, unknown>[]).map(readMention),
      figures: new Map(),
      language: "en",
    });
    predictions.set(doc, found);
  }
  const negatives = readLines(join(statements, "negatives.jsonl")) as unknown as AttributionData["negatives"];
  return {
    gold: readLines(join(statements, "gold-statements.jsonl")).flatMap(readGold),
    negatives,
    predictions,
  };
}

function readMention(row: Record<string, unknown>): Mention {
  const isPerson = row.type === "person";
  const form = row.kind === "partial" ? "partial" : "full";
  return {
    start: Number(row.start),
    end: Number(row.end),
    text: String(row.text),
    figureId: String(row.id) as Mention["figureId"],
    kind: isPerson ? "person" : "organisation",
    form,
    tier: "certain",
    reasons: [],
  };
}

function readGold(row: Record<string, unknown>): readonly GoldRow[] {
  if (row.form === "headline") return [];
  const speaker = row.speaker as { id: string | null; resolution: string; kind: string };
  const content = row.content as Span & { text: string };
  const base = {
    doc: String(row.doc),
    form: String(row.form),
    speakerId: speaker.id,
    resolution: speaker.resolution,
    isOrganisation: speaker.kind === "organisation",
    echoOf: (row.echoOf as number[] | undefined) ?? [],
    index: Number(row.index),
    isOptional: row.optional === true,
  };
  const parts = row.parts as (Span & { text: string })[] | undefined;
  return (parts ?? [content]).map((part) => ({ ...base, start: part.start, end: part.end, text: part.text }));
}

/** Blocks and segments as the reading of a page would give them: every line that is not empty is a paragraph. */
function layOut(
  text: string,
  rows: readonly Record<string, unknown>[],
): { blocks: readonly Block[]; segments: readonly Segment[] } {
  const lines: Span[] = [];
  let at = 0;
  for (const line of text.split("\n")) {
    lines.push({ start: at, end: at + line.length });
    at += line.length + 1;
  }
  const segments = rows.map((row) => segmentOf(text, lines, row));
  const headlines = new Set(segments.map((segment) => segment.headline?.start));
  const blocks = lines
    .filter((line) => text.slice(line.start, line.end).trim() !== "")
    .map((line): Block => ({ ...line, kind: headlines.has(line.start) ? "headline" : "paragraph" }));
  return { blocks, segments };
}

function segmentOf(text: string, lines: readonly Span[], row: Record<string, unknown>): Segment {
  const first = Number(row.startLine) - 1;
  const own = lines.slice(first, Number(row.endLine));
  const published = row.publishedOn as { value: string | null };
  const isStatementSource = row.kind === "news" || row.kind === "transcript";
  const isDay = published.value !== null && /^\d{4}-\d\d-\d\d$/.test(published.value);
  const body = own.slice(1).find((line) => {
    const words = text.slice(line.start, line.end).trim();
    return words !== "" && words !== row.outlet && !/^\p{Lu}\p{Ll}+ \d{1,2}, \d{4}$/u.test(words);
  });
  return {
    kind: isStatementSource ? "dispatch" : "compiler",
    mode: row.kind === "transcript" ? "transcript" : "news",
    headline: own[0]!,
    start: own[0]!.start,
    bodyStart: body?.start ?? own[0]!.end,
    end: own.at(-1)!.end,
    ...(isDay ? { publishedOn: { value: published.value!, precision: "day", basis: "visible" } } : {}),
  };
}
