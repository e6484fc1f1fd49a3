import type { QuoteSelector } from "../annotation/describe-quote";
import { matchWhole } from "../annotation/match-whole";
import { makePassageFinder } from "../annotation/passage-finder";
import type { LiveText } from "./live-text";
import { eachIn, runInSlices, type Steps } from "./steps";

/** A quote to be found in the page. */
export interface SoughtQuote {
  readonly id: string;
  readonly selector: QuoteSelector;
}

/** Where a quote stands in the page: `start` in the live text, `range` in the document; neither for an orphan. */
export type AnchoredQuote =
  | { readonly id: string; readonly state: "orphan" }
  | {
      readonly id: string;
      readonly state: "exact" | "moved" | "changed";
      readonly start: number;
      readonly range: Range;
    };

/** Where a quote stands in the live text, if it has a place there. */
export type PlaceInText =
  | { readonly state: "orphan" }
  | { readonly state: "exact" | "moved" | "changed"; readonly start: number; readonly end: number };

/** What finding quotes in a page takes. */
export interface AnchoringWorld {
  readonly read: () => Steps<LiveText | undefined>;
  /**
   * Looks closer for quotes that do not stand in the text as they did, in the order given. That takes more code than
   * belongs into a page, and time that is not the page's, so the worker does it.
   */
  readonly lookCloser: (text: string, quotes: readonly QuoteSelector[]) => Promise<readonly PlaceInText[]>;
  /** Milliseconds of work between two pauses. */
  readonly slice: number;
}

/**
 * Finds each quote in the page, in the order given. One whose place is not certain is an orphan, and so is one whose
 * place the page has rewritten since it was read. Undefined where the page is too large to be read. Rejects once the
 * signal is aborted.
 */
export async function anchorQuotes(
  { read, lookCloser, slice }: AnchoringWorld,
  quotes: readonly SoughtQuote[],
  signal?: AbortSignal,
): Promise<readonly AnchoredQuote[] | undefined> {
  const slicing = signal ? { slice, signal } : { slice };
  const seen = await runInSlices(findUnedited(read, quotes), slicing);
  if (seen === undefined) return undefined;
  const missing = quotes.filter((_, at) => seen.places[at] === undefined).map(({ selector }) => selector);
  const closer = missing.length === 0 ? [] : await lookCloser(seen.live.text, missing);
  signal?.throwIfAborted();
  let next = 0;
  const places = seen.places.map((place) => place ?? closer[next++] ?? ORPHAN);
  return runInSlices(rangesOf(seen.live, quotes, places), slicing);
}

const ORPHAN = { state: "orphan" } as const;

/** From so many quotes on making the text ready for them takes less than searching it for each. */
const MANY = 50;

interface Seen {
  readonly live: LiveText;
  /** Undefined for a quote that does not stand in the text as it did. */
  readonly places: readonly (PlaceInText | undefined)[];
}

function* findUnedited(
  read: AnchoringWorld["read"],
  quotes: readonly SoughtQuote[],
): Steps<Seen | undefined> {
  const live = yield* read();
  if (live === undefined) return undefined;
  const folded = live.folded();
  const places: (PlaceInText | undefined)[] = [];
  const find = quotes.length < MANY ? undefined : makePassageFinder(folded.text);
  yield;
  yield* eachIn(quotes, ({ selector }) => {
    const match = matchWhole(selector, folded, undefined, find);
    places.push(match?.kind === "orphan" ? ORPHAN : match);
  });
  return { live, places };
}

function* rangesOf(
  live: LiveText,
  quotes: readonly SoughtQuote[],
  places: readonly PlaceInText[],
): Steps<readonly AnchoredQuote[]> {
  const anchored: AnchoredQuote[] = [];
  yield* eachIn(quotes, ({ id }, at) => {
    const place = places[at]!;
    const range = place.state === "orphan" ? undefined : live.rangeOf(place);
    anchored.push(
      place.state === "orphan" || range === undefined
        ? { id, state: "orphan" }
        : { id, state: place.state, start: place.start, range },
    );
  });
  return anchored;
}
