import type { StatedEntry, TextBlock } from "../domain/article";
import { foldLine } from "../text/fold-line";

/** Words at the beginning of a block that its entry is looked up by; a shorter block proves nothing. */
const FIRST_WORDS = 4;
/** Letters of a block, or of the beginning of one, that must be an entry's to prove that it belongs to it. */
const FEWEST_LETTERS = 30;
/** First words that stand more often in a list prove nothing: each place is compared with each block that begins so. */
const MOST_PLACES = 100;

/** An entry's words for comparing, with a blank at either end. */
interface Folded {
  readonly headline: string;
  readonly text: string;
}

/**
 * The time of each block of a page, where its structured data lists the entries of a live blog and the block's own words
 * prove which of them it belongs to; undefined for all others. An entry is taken only where the page has it from its
 * beginning on, in one place; short lines within it and its headline above go with it. Order alone proves nothing: a
 * list may be shorter than the page, or turned round.
 */
export function findStatedTimes(
  blocks: readonly TextBlock[],
  stated: readonly StatedEntry[],
): readonly (string | undefined)[] {
  const none = blocks.map(() => undefined);
  if (stated.length < 2) return none;
  const entries = stated.map(foldEntry);
  const lines = blocks.map(({ text }) => foldLine(text));
  const proven = proveBlocks(lines, entries);
  const times: (string | undefined)[] = none;
  for (const { entry, first, last } of findRuns(lines, proven, entries)) {
    if (beginsEntry(lines, first, entries[entry]!)) times.fill(stated[entry]!.at, first, last + 1);
  }
  return times;
}

/**
 * Which entry's each block is by its words; undefined where it is none's, or more than one's, or where the page has the
 * words twice: once they are a quotation.
 */
function proveBlocks(lines: readonly string[], entries: readonly Folded[]): readonly (number | undefined)[] {
  const byBeginning = indexBeginnings(lines, entries);
  const occurrences = new Map<string, number>();
  for (const line of lines) occurrences.set(line, (occurrences.get(line) ?? 0) + 1);
  return lines.map((line) => {
    const places = byBeginning.get(beginningOf(line)) ?? [];
    if (!isLong(line) || occurrences.get(line) !== 1 || places.length > MOST_PLACES) return undefined;
    const whole = `${line} `;
    const holding = places.filter(({ entry, at }) => holds(entries[entry]!.text, at, whole));
    const found = new Set(holding.map(({ entry }) => entry));
    return found.size === 1 ? holding[0]?.entry : undefined;
  });
}

/** A place in the text of an entry. */
interface Place {
  readonly entry: number;
  readonly at: number;
}

/** Where the first words of a block stand in entries, for those beginnings that the page has. */
function indexBeginnings(
  lines: readonly string[],
  entries: readonly Folded[],
): ReadonlyMap<string, readonly Place[]> {
  const index = new Map(lines.filter(isLong).map((line): [string, Place[]] => [beginningOf(line), []]));
  for (const [entry, { text }] of entries.entries()) {
    const words = text.trim().split(" ");
    let at = 1;
    for (let word = 0; word + FIRST_WORDS <= words.length; word++) {
      const places = index.get(words.slice(word, word + FIRST_WORDS).join(" "));
      if (places !== undefined && places.length <= MOST_PLACES) places.push({ entry, at });
      at += words[word]!.length + 1;
    }
  }
  return index;
}

const isLong = (line: string) => line.length >= FEWEST_LETTERS;
const beginningOf = (line: string) => line.split(" ", FIRST_WORDS).join(" ");

/** Has an entry from this place on all words of a block, with a blank behind them, or as far as it goes the first of them? */
function holds(text: string, at: number, whole: string): boolean {
  if (text.length - at >= whole.length) return text.startsWith(whole, at);
  const rest = text.slice(at).trim();
  return isLong(rest) && whole.startsWith(rest);
}

interface Run {
  readonly entry: number;
  readonly first: number;
  readonly last: number;
}

/**
 * From where to where each entry stands: from its first block that is proven to its last, with the headline above. What
 * lies between two blocks of one entry is that entry's, unless it is proven to be another one's: then which of them
 * quotes the other is open, and neither is taken.
 */
function findRuns(
  lines: readonly string[],
  proven: readonly (number | undefined)[],
  entries: readonly Folded[],
): readonly Run[] {
  const runs = new Map<number, Run>();
  for (const [at, entry] of proven.entries()) {
    if (entry === undefined) continue;
    const first = runs.get(entry)?.first ?? headlineAbove(lines, at, entries[entry]!);
    runs.set(entry, { entry, first, last: at });
  }
  const inOrder = [...runs.values()].toSorted((one, other) => one.first - other.first);
  return inOrder.filter(
    (run) => !inOrder.some((other) => other !== run && other.first <= run.last && run.first <= other.last),
  );
}

/** Lines above an entry's first words among which its headline is looked for: a time, a name. */
const MOST_ABOVE = 3;

function headlineAbove(lines: readonly string[], first: number, { headline }: Folded): number {
  if (headline === "") return first;
  for (let at = first - 1; at >= 0 && at >= first - MOST_ABOVE; at--) {
    if (lines[at] === headline) return at;
    if (isLong(lines[at]!)) break;
  }
  return first;
}

/** Does a block begin the entry, its headline left aside? What stands in another one as a quotation mostly does not. */
function beginsEntry(lines: readonly string[], first: number, { headline, text }: Folded): boolean {
  const line = lines[first]!;
  if (line === headline) return true;
  const body = headline !== "" && text.startsWith(` ${headline} `) ? text.slice(headline.length + 1) : text;
  const begin = ` ${line} `;
  return body.startsWith(begin) || begin.startsWith(body);
}

function foldEntry({ headline, text }: StatedEntry): Folded {
  return { headline: foldLine(plain(headline)), text: ` ${foldLine(plain(text))} ` };
}

/** Without markup, references to characters that are no letters, and characters that only steer layout. */
function plain(text: string): string {
  return text
    .replace(/<[^<>]{0,2000}>/gu, " ")
    .replaceAll("&amp;", "&")
    .replace(/&(?:#\w{1,8}|\w{2,8});/gu, " ")
    .replace(/[\u00ad\u061c\u200b\u200e\u200f\u2060\ufeff\u202a-\u202e\u2066-\u2069]/gu, "")
    .normalize("NFC");
}
