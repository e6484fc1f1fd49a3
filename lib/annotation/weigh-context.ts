import { reversed } from "./reversed";

/** What a unit of the context that is not found again costs, in units that are. */
const COST = 1;
/** After so much loss nothing is found any more. */
const DROP = 24;
/** So many units may have been added or taken away between the context and the words. */
const SHIFT = 16;

/** How many units of a context stand directly beside a place, less what changed among them; on either side. */
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
  const reach = (side: string) => side.length + SHIFT;
  const left = reversed(text.slice(Math.max(0, start - reach(context.before)), start));
  const right = text.slice(end, end + reach(context.after));
  return { before: extend(reversed(context.before), left), after: extend(context.after, right) };
}

function extend(context: string, text: string): number {
  if (text.startsWith(context)) return context.length;
  let row = Int32Array.from({ length: text.length + 1 }, (_, at) => -COST * at);
  let best = 0;
  for (let unit = 1; unit <= context.length; unit += 1) {
    const next = new Int32Array(text.length + 1).fill(-context.length * COST);
    const code = context.charCodeAt(unit - 1);
    const last = Math.min(text.length, unit + SHIFT);
    let most = -Infinity;
    if (unit <= SHIFT) next[0] = -COST * unit;
    for (let at = Math.max(1, unit - SHIFT); at <= last; at += 1) {
      const diagonal = row[at - 1]! + (text.charCodeAt(at - 1) === code ? 1 : -COST);
      next[at] = Math.max(diagonal, row[at]! - COST, next[at - 1]! - COST);
      if (next[at]! > most) most = next[at]!;
    }
    if (most > best) best = most;
    if (most < best - DROP) break;
    row = next;
  }
  return best;
}
