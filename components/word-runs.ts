import type { Span } from "../lib/domain/span";

/** A stretch of a text that is shown in one way. */
export interface WordRun {
  readonly text: string;
  /** The speaker's own words inside a `mixed` text. */
  readonly own: boolean;
  /** Shared with the other sentence. */
  readonly marked: boolean;
}

/** Cuts a text wherever the speaker's own words or a mark begin or end; the runs joined are the text. */
export function splitRuns(text: string, own: readonly Span[], marks: readonly Span[]): readonly WordRun[] {
  const edges = [...own, ...marks].flatMap(({ start, end }) => [start, end]);
  const cuts = [...new Set([0, ...edges, text.length])].filter((cut) => cut >= 0 && cut <= text.length);
  const sorted = cuts.toSorted((a, b) => a - b);
  return sorted.slice(0, -1).map((start, at) => ({
    text: text.slice(start, sorted[at + 1]),
    own: own.some((span) => span.start <= start && start < span.end),
    marked: marks.some((span) => span.start <= start && start < span.end),
  }));
}
