import type { Block, LiveEntry, TextBlock } from "../domain/article";
import { foldLine } from "../text/fold-line";
import { parsePrintedDate } from "../text/printed-date";

/** The canonical text of an article and where its blocks stand in it. */
export interface CanonicalText {
  readonly text: string;
  readonly blocks: readonly Block[];
  /** The entries of a live blog, in the order of the page. */
  readonly entries?: readonly LiveEntry[];
}

/** A block with the time of its live blog's entry as the page's structured data has it, where the page shows none. */
export type TimedBlock = TextBlock & { readonly statedAt?: string | undefined };

/** A page with more of them is none that anybody wrote. */
const MOST_ENTRIES = 5000;

/** So many blocks from the top are looked at for the headline's own heading. */
const HEAD_BLOCKS = 6;

/**
 * Joins headline and blocks by "\n"; each block's [start, end) is its exact place. The heading at the
 * top of the body that is the headline stands only once; without a headline the text begins with the first block.
 */
export function joinBlocks(title: string, blocks: readonly TimedBlock[]): CanonicalText {
  const repeated = repeatOf(title, blocks);
  const body = blocks.filter((_, index) => index !== repeated);
  const lines: { readonly kind: Block["kind"]; readonly text: string }[] =
    title === "" ? [...body] : [{ kind: "headline", text: title }, ...body];
  let start = 0;
  const placed = lines.map(({ kind, text }) => {
    const block: Block = { kind, start, end: start + text.length };
    start = block.end + 1;
    return block;
  });
  const entries = entriesOf(placed.slice(placed.length - body.length), body);
  const text = lines.map((line) => line.text).join("\n");
  const isLive = entries.length > 1 && entries.length <= MOST_ENTRIES;
  return { text, blocks: placed, ...(isLive && { entries }) };
}

function entriesOf(placed: readonly Block[], body: readonly TimedBlock[]): readonly LiveEntry[] {
  const entries: LiveEntry[] = [];
  for (const [index, block] of body.entries()) {
    const { start, end } = placed[index]!;
    const time = timeOf(block);
    const date = time && parsePrintedDate(time.at);
    if (!time || !date) continue;
    const { value, precision } = date;
    const publishedOn = { value, precision, basis: time.basis, evidence: time.at.slice(0, 200) };
    const before = isSameTime(timeOf(body[index - 1]), time) ? entries.pop() : undefined;
    entries.push({ start: before?.start ?? start, end, publishedOn });
  }
  return entries;
}

interface EntryTime {
  readonly at: string;
  readonly basis: "visible" | "json-ld";
}

function timeOf(block: TimedBlock | undefined): EntryTime | undefined {
  if (block?.entryAt !== undefined) return { at: block.entryAt, basis: "visible" };
  return block?.statedAt === undefined ? undefined : { at: block.statedAt, basis: "json-ld" };
}

const isSameTime = (one: EntryTime | undefined, other: EntryTime) =>
  one?.at === other.at && one.basis === other.basis;

function repeatOf(title: string, blocks: readonly TextBlock[]): number {
  const folded = foldLine(title);
  if (folded === "") return -1;
  return blocks
    .slice(0, HEAD_BLOCKS)
    .findIndex(({ kind, text }) => kind === "heading" && foldLine(text) === folded);
}
