import type { Span } from "../domain/span";

/** The words of a text as Unicode tells them apart, looked up place by place. Blocks end at line breaks. */
export interface TextWords {
  /** From the beginning of the first word that [start, end) touches to the end of the last; undefined if it has none. */
  readonly cover: (start: number, end: number) => Span | undefined;
  /** From `at` on, at most `limit`: the first `count` words with what stands between them; fewer if there are no more. */
  readonly forward: (at: number, limit: number, count: number) => Span | undefined;
  /** The same backwards from `at`, not before `limit`. */
  readonly backward: (at: number, limit: number, count: number) => Span | undefined;
  /** The block a place stands in, without the blanks at its ends. */
  readonly blockAt: (at: number) => Span;
  /** The nearest blocks before and after the one a place stands in that are not blank. */
  readonly blockBefore: (at: number) => Span | undefined;
  readonly blockAfter: (at: number) => Span | undefined;
}

/** The rules are the same in all languages but for the dictionaries, which go by script. */
const segmenter = new Intl.Segmenter("en", { granularity: "word" });

/** Reads the words of a text. Nothing is looked up before it is asked for. */
export function textWords(text: string): TextWords {
  const segments = segmenter.segment(text);
  const nextFrom = (at: number, limit: number): Span | undefined => {
    for (let here = at; here < limit;) {
      const { index, segment, isWordLike } = segments.containing(here)!;
      here = index + segment.length;
      if (isWordLike) return here <= limit ? { start: index, end: here } : undefined;
    }
    return undefined;
  };
  const lastBefore = (at: number, limit: number): Span | undefined => {
    for (let here = at; here > limit;) {
      const { index, segment, isWordLike } = segments.containing(here - 1)!;
      here = index;
      if (isWordLike) return index >= limit ? { start: index, end: index + segment.length } : undefined;
    }
    return undefined;
  };
  return {
    cover: (start, end) => {
      const [from, to] = [Math.max(0, start), Math.min(end, text.length)];
      if (from >= to) return undefined;
      const first = nextFrom(from, text.length);
      const last = lastBefore(to, 0);
      const isInside = first && last && first.start < to && last.end > from;
      return isInside ? { start: first.start, end: last.end } : undefined;
    },
    forward: (at, limit, count) => reach(at, count, { step: (here) => nextFrom(here, limit), side: "end" }),
    backward: (at, limit, count) =>
      reach(at, count, { step: (here) => lastBefore(here, limit), side: "start" }),
    blockAt: (at) => blockAt(text, at),
    blockBefore: (at) => blockBefore(text, at),
    blockAfter: (at) => blockAfter(text, at),
  };
}

const breakBefore = (text: string, at: number) => (at === 0 ? -1 : text.lastIndexOf("\n", at - 1));

function reach(
  at: number,
  count: number,
  { step, side }: { readonly step: (here: number) => Span | undefined; readonly side: "start" | "end" },
): Span | undefined {
  let reached: number | undefined;
  for (let taken = 0; taken < count; taken += 1) {
    const word = step(reached ?? at);
    if (word === undefined) break;
    reached = word[side];
  }
  if (reached === undefined) return undefined;
  return side === "end" ? { start: at, end: reached } : { start: reached, end: at };
}

function blockBefore(text: string, at: number): Span | undefined {
  for (let from = breakBefore(text, at); from >= 0; from = breakBefore(text, from)) {
    const block = blockAt(text, from);
    if (block.start < block.end) return block;
  }
  return undefined;
}

function blockAfter(text: string, at: number): Span | undefined {
  for (let to = text.indexOf("\n", at); to >= 0; to = text.indexOf("\n", to + 1)) {
    const block = blockAt(text, to + 1);
    if (block.start < block.end) return block;
  }
  return undefined;
}

function blockAt(text: string, at: number): Span {
  const from = breakBefore(text, at) + 1;
  const found = text.indexOf("\n", at);
  const to = found < 0 ? text.length : found;
  const block = text.slice(from, to);
  const lead = block.length - block.trimStart().length;
  return { start: from + lead, end: Math.max(from + lead, to - (block.length - block.trimEnd().length)) };
}
