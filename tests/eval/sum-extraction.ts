import type { ProbedRow } from "./probe-pages";
import {
  foundByPeer,
  foundByProduct,
  METRICS,
  type Metric,
  type Scores,
  scorePage,
} from "./score-extraction";
import { f1Of } from "./score-text";

/** One page with the scores of both readers. */
export interface ScoredPage {
  readonly id: string;
  readonly set: string;
  /** Why there is no article, or what broke. */
  readonly failure: string | undefined;
  /** Whether reading it left the page's markup as it was. */
  readonly isUnchanged: boolean;
  readonly product: ScoredReading;
  readonly readability: ScoredReading;
}

/** What one reader scores on a page and how long it took; no time where it did not finish. */
export interface ScoredReading {
  readonly scores: Scores;
  readonly milliseconds: number | undefined;
  /** Milliseconds of the page's thread. */
  readonly processor: number | undefined;
}

/** The scores of one set, or of all, by one reader. */
export interface SetScores {
  readonly set: string;
  readonly pages: number;
  /** Means over the pages whose gold tells; null where none does. `bodyBelowHalf` is a number of pages. */
  readonly means: Readonly<Record<Metric, number | null>>;
  /** Of the means of precision and recall. */
  readonly bodyF1: number | null;
  readonly p50Ms: number | null;
  readonly p95Ms: number | null;
  /** Of the page's thread: on a busy machine the clock tells more of the other programs. */
  readonly p50ProcessorMs: number | null;
  readonly p95ProcessorMs: number | null;
}

/** Scores both readers on a page. Where the page itself broke there is nothing of Readability to score. */
export function scoreRow({ row, page, fault }: ProbedRow): ScoredPage {
  const peer = page?.readability;
  return {
    id: row.id,
    set: row.set,
    failure: fault ?? page?.product.failure,
    isUnchanged: page?.isUnchanged ?? true,
    product: {
      scores: scorePage(foundByProduct(page?.product ?? { body: "" }), row),
      milliseconds: page?.product.milliseconds,
      processor: page?.processor.product,
    },
    readability: {
      scores: peer ? scorePage(foundByPeer(peer), row) : {},
      milliseconds: peer?.milliseconds,
      processor: page?.processor.readability,
    },
  };
}

/** Sums up one reader over each set and, under the name "all", over all pages. */
export function sumUp(pages: readonly ScoredPage[], reader: "product" | "readability"): readonly SetScores[] {
  const sets = [...new Set(pages.map(({ set }) => set))].toSorted();
  const readings = (of: readonly ScoredPage[]) => of.map((page) => page[reader]);
  return [
    ...sets.map((set) => sumReadings(set, readings(pages.filter((page) => page.set === set)))),
    sumReadings("all", readings(pages)),
  ];
}

function sumReadings(set: string, readings: readonly ScoredReading[]): SetScores {
  const means = Object.fromEntries(METRICS.map((metric) => [metric, meanOf(metric, readings)])) as Record<
    Metric,
    number | null
  >;
  const { bodyPrecision: precision, bodyRecall: recall } = means;
  const times = sorted(readings.map(({ milliseconds }) => milliseconds));
  const processor = sorted(readings.map((reading) => reading.processor));
  return {
    set,
    pages: readings.length,
    means,
    bodyF1: precision === null || recall === null ? null : f1Of({ precision, recall }),
    p50Ms: percentile(times, 0.5),
    p95Ms: percentile(times, 0.95),
    p50ProcessorMs: percentile(processor, 0.5),
    p95ProcessorMs: percentile(processor, 0.95),
  };
}

function meanOf(metric: Metric, readings: readonly ScoredReading[]): number | null {
  const values = readings.flatMap(({ scores }) => scores[metric] ?? []);
  if (values.length === 0) return null;
  const total = values.reduce((sum, value) => sum + value, 0);
  return metric === "bodyBelowHalf" ? total : total / values.length;
}

function sorted(values: readonly (number | undefined)[]): readonly number[] {
  return values.filter((value) => value !== undefined).toSorted((a, b) => a - b);
}

/** The smallest value that the share of all is not above. */
function percentile(sorted: readonly number[], share: number): number | null {
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? null;
}
