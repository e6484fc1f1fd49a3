import type { Attribution } from "../../lib/domain/attribution";
import type { Span } from "../../lib/domain/span";
import { type AttributionData as Data, type GoldRow, loadAttributionData } from "./attribution-data";

/** Content found against content expected, at one overlap. */
export interface ContentScore {
  readonly found: number;
  readonly expected: number;
  readonly right: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** How well attributions are found: content, speakers, forms and the negatives that were hit. */
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

/**
 * Scores `findAttributions` on the gold statements in `<folder>/statements`, with the gold mentions of
 * `<folder>/names` as the named figures. Headline rows and optional rows are left out, a transcript is scored by its
 * parts, a row that only echoes another of the same text is not missed. Overlap is intersection over union.
 */
export function measureAttribution(folder: string): AttributionReport {
  const data = loadAttributionData(folder);
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
