import { readFileSync } from "node:fs";
import { join } from "node:path";

import type { Block, Segment } from "../../lib/domain/article";
import type { Attribution } from "../../lib/domain/attribution";
import type { Mention } from "../../lib/domain/mention";
import type { Span } from "../../lib/domain/span";
import { findAttributions } from "../../lib/statements/find-attributions";

interface GoldRow extends Span {
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

/** Content found against content expected, at one overlap. */
export interface ContentScore {
  readonly found: number;
  readonly expected: number;
  readonly right: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

export interface AttributionReport {
  readonly at50: ContentScore;
  readonly at80: ContentScore;
  /** Direct quotations alone, at overlap .5. */
  readonly direct: ContentScore;
  /** What is not marked possible, precision at .5. */
  readonly sure: { readonly found: number; readonly precision: number };
  readonly recallByForm: Readonly<Record<string, string>>;
  readonly speaker: { readonly right: number; readonly of: number; readonly accuracy: number };
  readonly negativesHit: number;
  /** Readable lines: what was missed, what was found too much, whose speaker is wrong. */
  readonly faults: readonly string[];
}

interface Data {
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

/**
 * Scores `findAttributions` on the gold statements in `<folder>/statements`, with the gold mentions of
 * `<folder>/names` as the named figures. Headline rows and optional rows are left out, a transcript is scored by its
 * parts, a row that only echoes another of the same text is not missed. Overlap is intersection over union.
 */
export function measureAttribution(folder: string): AttributionReport {
  const data = load(folder);
  const at50 = match(data, 0.5);
  const at80 = match(data, 0.8);
  const sure = at50.predicted.filter((one) => one.attribution.possible !== true);
  const matched = at50.predicted.filter((one) => one.row !== undefined);
  const rightSpeaker = matched.filter((one) => isSpeakerRight(one.attribution, one.row!));
  return {
    at50: score(at50, () => true),
    at80: score(at80, () => true),
    direct: score(at50, (form) => form === "direct"),
    sure: { found: sure.length, precision: ratio(sure.filter((one) => one.row).length, sure.length) },
    recallByForm: recallByForm(at50, data),
    speaker: {
      right: rightSpeaker.length,
      of: matched.length,
      accuracy: ratio(rightSpeaker.length, matched.length),
    },
    negativesHit: hitNegatives(data).length,
    faults: faults(data, at50),
  };
}

function ratio(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.round((part / whole) * 1000) / 1000;
}

function load(folder: string): Data {
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
  const negatives = readLines(join(statements, "negatives.jsonl")) as unknown as Data["negatives"];
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

interface Prediction {
  readonly doc: string;
  readonly attribution: Attribution;
  row: GoldRow | undefined;
}

interface Matching {
  readonly predicted: readonly Prediction[];
  readonly missed: readonly GoldRow[];
}

function overlap(a: Span, b: Span): number {
  const shared = Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
  return shared / (a.end - a.start + (b.end - b.start) - shared);
}

function match({ gold, predictions }: Data, least: number): Matching {
  const taken = new Set<GoldRow>();
  const predicted: Prediction[] = [];
  for (const [doc, attributions] of predictions) {
    for (const attribution of attributions) {
      const rows = gold
        .filter((row) => row.doc === doc && !taken.has(row) && overlap(row, attribution) >= least)
        .sort((a, b) => overlap(b, attribution) - overlap(a, attribution));
      const row = rows[0];
      if (row) taken.add(row);
      if (row?.isOptional) continue;
      predicted.push({ doc, attribution, row });
    }
  }
  const found = new Set([...taken].map((row) => row.index));
  const isEcho = (row: GoldRow) => row.echoOf.length > 0 && row.echoOf.some((index) => found.has(index));
  return { predicted, missed: gold.filter((row) => !taken.has(row) && !row.isOptional && !isEcho(row)) };
}

function score({ predicted, missed }: Matching, wanted: (form: string) => boolean): ContentScore {
  const own = predicted.filter((one) => wanted(one.row?.form ?? one.attribution.form));
  const right = own.filter((one) => one.row !== undefined).length;
  const expected = right + missed.filter((row) => wanted(row.form)).length;
  const precision = ratio(right, own.length);
  const recall = ratio(right, expected);
  const f1 =
    precision + recall === 0
      ? 0
      : Math.round(((2 * precision * recall) / (precision + recall)) * 1000) / 1000;
  return { found: own.length, expected, right, precision, recall, f1 };
}

function recallByForm({ predicted, missed }: Matching, { gold }: Data): Readonly<Record<string, string>> {
  const forms = [...new Set(gold.map((row) => row.form))].sort();
  return Object.fromEntries(
    forms.map((form) => {
      const right = predicted.filter((one) => one.row?.form === form).length;
      return [form, `${right}/${right + missed.filter((row) => row.form === form).length}`];
    }),
  );
}

/** Organisations and unnamed speakers have no id in the gold; an organisation's id of ours agrees with that. */
function isSpeakerRight({ speaker }: Attribution, row: GoldRow): boolean {
  if (row.speakerId !== null) return speaker.figureId === row.speakerId;
  return speaker.figureId === undefined || row.isOrganisation;
}

function hitNegatives({ negatives, predictions, gold }: Data): Data["negatives"] {
  return negatives.filter((negative) =>
    (predictions.get(negative.doc) ?? []).some(
      (one) =>
        overlap(one, negative) >= 0.5 &&
        !gold.some((row) => row.doc === negative.doc && overlap(one, row) > overlap(one, negative)),
    ),
  );
}

function faults(data: Data, { predicted, missed }: Matching): readonly string[] {
  const lines = missed.map((row) => `missed ${row.doc.slice(0, 3)} #${row.index} ${row.form}: ${row.text}`);
  for (const { doc, attribution, row } of predicted) {
    const { speaker } = attribution;
    const who = `${speaker.figureId ?? speaker.name} (${speaker.asPrinted}, ${speaker.resolution})`;
    const said = `${who} ${attribution.form}${attribution.possible ? "?" : ""}: ${attribution.text}`;
    if (!row) lines.push(`extra ${doc.slice(0, 3)} ${said}`);
    else if (!isSpeakerRight(attribution, row))
      lines.push(`speaker ${doc.slice(0, 3)} #${row.index} ${row.speakerId}: ${said}`);
    else if (overlap(attribution, row) < 0.8)
      lines.push(`span ${doc.slice(0, 3)} #${row.index} [${row.text}]: ${said}`);
    else if (row.form !== attribution.form)
      lines.push(`form ${doc.slice(0, 3)} #${row.index} ${row.form}: ${said}`);
    else if (row.resolution !== speaker.resolution)
      lines.push(`resolution #${row.index} ${row.resolution}: ${said}`);
  }
  for (const negative of hitNegatives(data))
    lines.push(`negative ${negative.doc.slice(0, 3)} ${negative.kind}: ${negative.text}`);
  return lines;
}
