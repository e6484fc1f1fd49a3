import { matchQuote } from "../annotation/match-quote";
import type { OrphanedQuote } from "../annotation/quote-match";
import type { Annotation } from "../domain/annotation";
import { type TextRun, wordDiff } from "../text/word-diff";
import { cutAround, type Span } from "./cut-around";
import { findNearestParagraph } from "./nearest-paragraph";
import { findPossiblePlaces, type PossiblePlace } from "./possible-places";
import type { TodaysText } from "./today-text";

/** A stretch of a passage: is it part of the note's quote, and is it in the one text only? */
export interface ComparedPart {
  readonly text: string;
  readonly isQuote: boolean;
  readonly isChanged: boolean;
}

/** Pieces of a text that are shown of it, what lies between them being left out. */
export interface ComparedText {
  readonly pieces: readonly (readonly ComparedPart[])[];
  /** Whether the first piece begins, and the last one ends, where its paragraph does. */
  readonly isCutBefore: boolean;
  readonly isCutAfter: boolean;
}

/** What is known of words that the page does not have any more. */
export interface NoteComparison {
  /**
   * `gone`: the words are not in the page's article; `elsewhere`: only in other surroundings; `ambiguous`: in several
   * places; `unread`: today's text is not known; `outside`: today's article has them, but the page does not show them.
   */
  readonly why: OrphanedQuote["reason"] | "unread" | "outside";
  /** When the text was captured in which the words were marked; RFC 3339, UTC. Absent if that is not known. */
  readonly savedAt?: string;
  /** The words in the text they were marked in. */
  readonly saved: ComparedText;
  /** What of today's text resembles them most; absent if nothing does. */
  readonly today?: ComparedText;
  /** Of words in several places: which these are, where they are few. */
  readonly places?: readonly PossiblePlace[];
}

/** The text an annotation was made on, where it is kept. */
export interface SavedText {
  readonly text: string;
  readonly capturedAt: string;
}

/** Milliseconds for laying two paragraphs over each other. */
const LONGEST_DIFF = 100;
/** Changes so many characters away from the words are not shown. */
const NEAR = 400;

interface Surroundings {
  /** Where the words were marked; undefined where that text is not kept. */
  readonly saved: SavedText | undefined;
  /** Undefined where the page was not read. */
  readonly today: TodaysText | undefined;
  /** BCP 47 tag of the texts; "und" if not known. */
  readonly language: string;
}

/**
 * Lays the paragraph in which an annotation's words were marked over today's passage that resembles the words most, or
 * over the paragraph that resembles theirs, word by word.
 */
export function compareNote(
  { selectors: [quote, position] }: Pick<Annotation, "selectors">,
  { saved, today, language }: Surroundings,
): NoteComparison {
  const { exact, prefix, suffix } = quote;
  const isKept = saved !== undefined && saved.text.slice(position?.start, position?.end) === exact;
  const before: Paragraphs =
    isKept && position
      ? paragraphsAt(saved.text, position)
      : { text: prefix + exact + suffix, words: { start: prefix.length, end: prefix.length + exact.length } };
  const match = today && matchQuote(quote, today.index);
  const why = match === undefined ? "unread" : match.kind === "orphan" ? match.reason : "outside";
  const places = why === "ambiguous" && today ? findPossiblePlaces(exact, today) : [];
  const known = {
    why,
    ...(isKept && { savedAt: saved.capturedAt }),
    ...(places.length > 0 && { places }),
  } as const;
  const nearest = match?.kind === "orphan" ? match.nearest : match;
  const passage = nearest ?? (today && findNearestParagraph(before.text, today.paragraphs()));
  if (passage === undefined || today === undefined) {
    return { ...known, saved: textOf(before, [{ kind: "same", text: before.text }], "removed") };
  }
  const now = paragraphsAt(today.text, passage);
  const { runs } = wordDiff(before.text, now.text, { locale: localeOf(language), timeout: LONGEST_DIFF });
  const after = nearest ? now : { ...now, words: counterpartOf(before.words, runs) };
  return { ...known, saved: textOf(before, runs, "removed"), today: textOf(after, runs, "added") };
}

/** What stands in the newer text where the words stood in the older one. */
function counterpartOf({ start, end }: Span, runs: readonly TextRun[]): Span {
  let [older, newer] = [0, 0];
  let from: number | undefined;
  let to = 0;
  for (const { kind, text } of runs) {
    const [olderEnd, newerEnd] = [
      older + (kind === "added" ? 0 : text.length),
      newer + (kind === "removed" ? 0 : text.length),
    ];
    const isWithin = kind === "added" ? start < older && older <= end : older < end && olderEnd > start;
    if (isWithin && kind === "same") {
      from ??= newer + Math.max(0, start - older);
      to = newerEnd - Math.max(0, olderEnd - end);
    } else if (isWithin) {
      from ??= newer;
      to = newerEnd;
    }
    [older, newer] = [olderEnd, newerEnd];
  }
  return { start: from ?? newer, end: Math.max(from ?? newer, to) };
}

/** Whole paragraphs of a text, and where in them the words are. */
interface Paragraphs {
  readonly text: string;
  readonly words: Span;
}

function paragraphsAt(text: string, { start, end }: Span): Paragraphs {
  const from = text.lastIndexOf("\n", start - 1) + 1;
  const next = text.indexOf("\n", Math.max(end - 1, start));
  const to = next < 0 ? text.length : next;
  return { text: text.slice(from, to), words: { start: start - from, end: Math.min(end, to) - from } };
}

/** One side of a comparison: what both have, and what only this side has, near the words. */
function textOf(
  { text, words }: Paragraphs,
  runs: readonly TextRun[],
  own: "removed" | "added",
): ComparedText {
  let at = 0;
  const changes: Span[] = [];
  for (const run of runs) {
    if (run.kind !== "same" && run.kind !== own) continue;
    if (run.kind === own) changes.push({ start: at, end: at + run.text.length });
    at += run.text.length;
  }
  const near = changes.filter(({ start, end }) => start < words.end + NEAR && end > words.start - NEAR);
  const pieces = cutAround(text, [words, ...near.map((change) => within(change, words))]);
  return {
    pieces: pieces.map((piece) => partsOf(text, piece, { words, changes })),
    isCutBefore: (pieces[0]?.start ?? 0) > 0,
    isCutAfter: (pieces.at(-1)?.end ?? 0) < text.length,
  };
}

function within({ start, end }: Span, words: Span): Span {
  return { start: Math.max(start, words.start - NEAR), end: Math.min(end, words.end + NEAR) };
}

/** Cuts a piece wherever the words or a change begin or end. */
function partsOf(
  text: string,
  piece: Span,
  { words, changes }: { readonly words: Span; readonly changes: readonly Span[] },
): readonly ComparedPart[] {
  const edges = [words, ...changes].flatMap(({ start, end }) => [start, end]);
  const inside = edges.filter((edge) => piece.start < edge && edge < piece.end);
  const cuts = [...new Set([piece.start, ...inside, piece.end])].toSorted((one, other) => one - other);
  const isIn = (at: number) => (span: Span) => span.start <= at && at < span.end;
  return cuts.slice(0, -1).map((start, nth) => ({
    text: text.slice(start, cuts[nth + 1]),
    isQuote: isIn(start)(words),
    isChanged: changes.some(isIn(start)),
  }));
}

/** "und" is no language a segmenter knows; any other tag that it cannot read is none either. */
function localeOf(language: string): string {
  try {
    return Intl.Segmenter.supportedLocalesOf([language])[0] ?? "en";
  } catch {
    return "en";
  }
}
