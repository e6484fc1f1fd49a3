import type { Attribution } from "../../lib/domain/attribution";
import type { FigureId } from "../../lib/domain/ids";
import type { Span } from "../../lib/domain/span";
import { compileCorpus } from "../../lib/reading/compile-corpus";
import { readArticle } from "../../lib/reading/read-article";
import { findAttributions } from "../../lib/statements/find-attributions";
import {
  type AttributionData,
  type AttributionDocument,
  type GoldRow,
  loadAttributionData,
} from "./attribution-data";
import { overlap } from "./gold";
import { type FrameScores, scoreFrames } from "./score-frames";
import { ratesOf } from "./score-places";
import { countWords, timeRun } from "./time-run";

/** Content found against content expected, at one overlap. Rates are parts of 1. */
export type ContentScore = {
  readonly found: number;
  readonly expected: number;
  readonly right: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
};

/** How well attributions are found: content, speakers, forms and the negatives that were hit. */
export type AttributionScores = {
  readonly at50: ContentScore;
  readonly at80: ContentScore;
  /** By the gold's form, overlap .5; what nobody expected counts for the form it was found in. */
  readonly byForm: Readonly<Record<string, ContentScore>>;
  /** What is not marked possible, precision at .5. */
  readonly sure: { readonly found: number; readonly precision: number };
  /** Of the contents matched at .5. */
  readonly speaker: { readonly right: number; readonly of: number; readonly accuracy: number };
  /** Facts of the occasion, of the contents matched at .5. */
  readonly frames: FrameScores;
  readonly negativesHit: number;
  readonly negatives: number;
};

/** The scores of a folder. */
export type AttributionReport = AttributionScores & {
  /** Finding attributions alone, warm, texts as read. */
  readonly millisecondsPer5000Words: number;
  /** The same with the gold's mentions and segments, where the data has them. */
  readonly given?: AttributionScores;
  /** Readable lines: what was missed, what was found too much, whose speaker is wrong. */
  readonly faults: readonly string[];
};

/**
 * Scores the attributions that the product reads from the texts of `<data>/statements`, its own segments and mentions
 * of the figures in `<data>/names/seed-figures.jsonl` included. Headline rows and optional rows are left out, a
 * transcript is scored by its parts, a row that only echoes another of the same text is not missed. Overlap is
 * intersection over union.
 */
export function measureAttribution(data: string): AttributionReport {
  const loaded = loadAttributionData(data);
  const corpus = compileCorpus(
    { figures: loaded.figures, outlets: [], documents: [], claims: [], statements: [] },
    1,
  );
  const read = new Map(loaded.documents.map((document) => [document, readArticle(document.article, corpus)]));
  const results = scoreAll(loaded, (document) => read.get(document)!.attributions);
  const run = () => {
    for (const [{ article }, { mentions, segments }] of read) {
      const { text, blocks, language } = article;
      findAttributions({ text, blocks, segments, mentions, figures: corpus.figuresById, language });
    }
  };
  const hasGiven = loaded.documents.every(({ given }) => given !== undefined);
  return {
    ...results.scores,
    millisecondsPer5000Words:
      (timeRun(run) * 5000) / countWords(loaded.documents.map(({ article }) => article.text)),
    ...(hasGiven && { given: scoreAll(loaded, readGiven).scores }),
    faults: results.faults,
  };
}

function readGiven({ article, given }: AttributionDocument): readonly Attribution[] {
  const { text, blocks, language } = article;
  return findAttributions({ text, blocks, language, ...given!, figures: new Map<FigureId, never>() });
}

type Prediction = {
  readonly document: AttributionDocument;
  readonly attribution: Attribution;
  readonly row: GoldRow | undefined;
};

type Matching = { readonly predicted: readonly Prediction[]; readonly missed: readonly GoldRow[] };

function scoreAll(
  data: AttributionData,
  read: (document: AttributionDocument) => readonly Attribution[],
): { readonly scores: AttributionScores; readonly faults: readonly string[] } {
  const found = new Map(data.documents.map((document) => [document, read(document)]));
  const known = new Set<string>(data.figures.map(({ id }) => id));
  const at50 = match(found, 0.5);
  const sure = at50.predicted.filter(({ attribution }) => attribution.possible !== true);
  const matched = at50.predicted.filter(({ row }) => row !== undefined);
  const right = matched.filter((one) => isSpeakerRight(one, known)).length;
  const forms = [...new Set(at50.predicted.map(formOf).concat(at50.missed.map(({ form }) => form)))];
  const scores = {
    at50: score(at50, () => true),
    at80: score(match(found, 0.8), () => true),
    byForm: Object.fromEntries(
      forms.toSorted().map((form) => [form, score(at50, (other) => other === form)]),
    ),
    sure: {
      found: sure.length,
      precision: sure.length === 0 ? 1 : sure.filter(({ row }) => row).length / sure.length,
    },
    speaker: {
      right,
      of: matched.length,
      accuracy: matched.length === 0 ? 1 : right / matched.length,
    },
    frames: scoreFrames(matched.map(({ attribution, row }) => ({ attribution, frame: row!.frame }))),
    negativesHit: [...found].flatMap(([document, own]) => hitNegatives(document, own)).length,
    negatives: data.documents.reduce((sum, { negatives }) => sum + negatives.length, 0),
  };
  return { scores, faults: listFaults(found, at50, known) };
}

type Found = ReadonlyMap<AttributionDocument, readonly Attribution[]>;

/** Gives each attribution the gold row it overlaps most, each row to one attribution; the optional ones then fall out. */
function match(found: Found, least: number): Matching {
  const predicted: Prediction[] = [];
  const missed: GoldRow[] = [];
  for (const [document, attributions] of found) {
    const { gold } = document;
    const pairs = attributions
      .flatMap((attribution) => gold.map((row) => ({ attribution, row, shared: overlap(row, attribution) })))
      .filter(({ shared }) => shared >= least)
      .toSorted((one, other) => other.shared - one.shared);
    const rowOf = new Map<Attribution, GoldRow>();
    const taken = new Set<GoldRow>();
    for (const { attribution, row } of pairs) {
      if (rowOf.has(attribution) || taken.has(row)) continue;
      rowOf.set(attribution, row);
      taken.add(row);
    }
    const all = attributions.map((attribution) => ({ document, attribution, row: rowOf.get(attribution) }));
    predicted.push(...all.filter(({ row }) => row?.isOptional !== true));
    const indexes = new Set([...taken].map(({ index }) => index));
    const isEcho = (row: GoldRow) => row.echoOf.some((index) => indexes.has(index));
    missed.push(...gold.filter((row) => !taken.has(row) && !row.isOptional && !isEcho(row)));
  }
  return { predicted, missed };
}

const formOf = ({ row, attribution }: Prediction): string => row?.form ?? attribution.form;

function score({ predicted, missed }: Matching, wanted: (form: string) => boolean): ContentScore {
  const own = predicted.filter((one) => wanted(formOf(one)));
  const right = own.filter(({ row }) => row !== undefined).length;
  const expected = right + missed.filter(({ form }) => wanted(form)).length;
  return { found: own.length, expected, right, ...ratesOf({ gold: expected, found: own.length, right }) };
}

/**
 * A figure on record is right by its id. Of others the name counts: one of those the text gives the speaker, or the
 * printed words; whoever has no id in the gold may be an organisation of the corpus.
 */
function isSpeakerRight({ document, attribution, row }: Prediction, known: ReadonlySet<string>): boolean {
  const { speaker } = attribution;
  const { speakerId, asPrinted, isOrganisation } = row!;
  if (speakerId !== null && (known.has(speakerId) || speaker.figureId !== undefined))
    return speaker.figureId === speakerId;
  if (speakerId === null) return speaker.figureId === undefined || isOrganisation;
  const names = [asPrinted, ...(document.namesOf.get(speakerId) ?? [])];
  return names.some((name) => sharesLastWord(name, speaker.name));
}

function sharesLastWord(one: string, other: string): boolean {
  const last = (name: string) =>
    name
      .normalize("NFKD")
      .match(/[\p{L}\p{M}]+/gu)
      ?.at(-1)
      ?.toLowerCase();
  return last(one) === last(other);
}

function hitNegatives(
  { negatives, gold }: AttributionDocument,
  attributions: readonly Attribution[],
): AttributionDocument["negatives"] {
  const isHit = (negative: Span) =>
    attributions.some(
      (one) =>
        overlap(one, negative) >= 0.5 && !gold.some((row) => overlap(one, row) > overlap(one, negative)),
    );
  return negatives.filter(isHit);
}

function listFaults(
  found: Found,
  { predicted, missed }: Matching,
  known: ReadonlySet<string>,
): readonly string[] {
  const missing = missed.map((row) => `missed ${nameOf(row)} ${row.form}: ${row.text}`);
  const faults = predicted.map((one) => faultOf(one, known));
  const hit = [...found].flatMap(([document, own]) => hitNegatives(document, own));
  return [
    ...missing,
    ...faults.filter((line) => line !== undefined),
    ...hit.map(({ doc, kind, text }) => `negative ${doc} ${kind}: ${text}`),
  ];
}

const nameOf = ({ doc, index }: GoldRow): string => `${doc.slice(0, 12)} #${index}`;

function faultOf(prediction: Prediction, known: ReadonlySet<string>): string | undefined {
  const { document, attribution, row } = prediction;
  const { speaker, form, possible, text } = attribution;
  const who = `${speaker.figureId ?? speaker.name} (${speaker.asPrinted}, ${speaker.resolution})`;
  const said = `${who} ${form}${possible ? "?" : ""}: ${text}`;
  if (!row) return `extra ${document.doc.slice(0, 12)} ${said}`;
  if (!isSpeakerRight(prediction, known)) return `speaker ${nameOf(row)} ${row.speakerId}: ${said}`;
  if (overlap(attribution, row) < 0.8) return `span ${nameOf(row)} [${row.text}]: ${said}`;
  if (row.form !== form) return `form ${nameOf(row)} ${row.form}: ${said}`;
  if (row.resolution !== speaker.resolution) return `resolution ${nameOf(row)} ${row.resolution}: ${said}`;
  return undefined;
}
