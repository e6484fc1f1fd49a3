import { reversed } from "./reversed";

/** So many units may have been added or taken away between the context and the words. */
const SHIFT = 16;
/** After so much loss nothing is found any more. */
const DROP = 24;

/** How many units of a context stand beside a place, less what changed among them; on either side. */
export interface ContextWeight {
  readonly before: number;
  readonly after: number;
}

/**
 * Weighs how much of a quote's context stands beside [start, end) of a text: on each side, from the quote outwards, the
 * units found again less one for each that was added, taken away or replaced, up to where that is most. Context that is
 * not there weighs next to nothing, and whatever stands beyond an inserted paragraph does not count against what stands
 * before it (local alignment, extended from a fixed end; Smith & Waterman 1981).
 */
export function weighContext(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
  context: { readonly before: string; readonly after: string },
): ContextWeight {
  const from = Math.max(0, start - context.before.length - SHIFT);
  const right = text.slice(end, end + context.after.length + SHIFT);
  return {
    before: extend(reversed(context.before), reversed(text.slice(from, start))),
    after: extend(context.after, right),
  };
}

function extend(context: string, text: string): number {
  if (text.startsWith(context)) return context.length;
  const width = text.length + 2;
  let row = new Int32Array(width);
  let next = new Int32Array(width);
  for (let at = 0; at < width; at += 1) row[at] = -at;
  let best = 0;
  for (let unit = 1; unit <= context.length; unit += 1) {
    const from = Math.max(1, unit - SHIFT);
    const to = Math.min(text.length, unit + SHIFT);
    // Beyond the band nothing is looked at, so that nothing may be gained there either.
    next[from - 1] = from === 1 ? -unit : -context.length - SHIFT;
    const most = extendRow({ row, next, from, to }, context.charCodeAt(unit - 1), text);
    next[to + 1] = -context.length - SHIFT;
    if (most > best) best = most;
    if (most < best - DROP) break;
    [row, next] = [next, row];
  }
  return best;
}

interface Band {
  readonly row: Int32Array;
  readonly next: Int32Array;
  readonly from: number;
  readonly to: number;
}

/** Fills a row and gives the best of it. */
function extendRow({ row, next, from, to }: Band, code: number, text: string): number {
  let most = -Infinity;
  let left = next[from - 1]!;
  for (let at = from; at <= to; at += 1) {
    let value = row[at - 1]! + (text.charCodeAt(at - 1) === code ? 1 : -1);
    const above = row[at]! - 1;
    if (above > value) value = above;
    if (left - 1 > value) value = left - 1;
    next[at] = value;
    left = value;
    if (value > most) most = value;
  }
  return most;
}
