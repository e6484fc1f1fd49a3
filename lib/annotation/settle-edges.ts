import { distances } from "./distances";
import type { FoldedQuote } from "./fold-selector";
import type { Passage } from "./find-passages";
import { reversed } from "./reversed";

/** How much of the quote and of its context decides where an edge lies. */
const INSIDE = 48;
const OUTSIDE = 24;
/** How far an edge may be from where approximate matching puts it; further by what is different, up to so much. */
const REACH = 24;
const FARTHER = 40;
/** Context of which more than that share is different does not say where an edge is. */
const LEFT = 0.4;
/** With so few differences the context says it clearly. */
const CLEAR = 2;
/** What it costs an edge to cut a word where the quote cuts none. */
const CUT = 3;

/**
 * Puts the edges of a passage where its quote's are. Approximate matching leaves them open by as many units as differ
 * near them; the context beside the edge and the ends of words say where it is.
 */
export function settleEdges(text: string, { before, words, after }: FoldedQuote, passage: Passage): Passage {
  const { start, end } = passage;
  const length = end - start;
  const reach = REACH + Math.min(FARTHER, passage.errors);
  const from = Math.max(0, start - reach - OUTSIDE);
  const head = text.slice(from, Math.min(text.length, start + Math.min(length, INSIDE)));
  const first = settle(
    { inside: reversed(words.slice(0, INSIDE)), outside: reversed(before.slice(-OUTSIDE)) },
    { text: reversed(head), edge: head.length - (start - from), reach },
  );
  const to = Math.min(text.length, end + reach + OUTSIDE);
  const tailFrom = end - Math.min(length, INSIDE);
  const last = settle(
    { inside: words.slice(-INSIDE), outside: after.slice(0, OUTSIDE) },
    { text: text.slice(tailFrom, to), edge: end - tailFrom, reach },
  );
  const settled = { start: from + head.length - first.edge, end: tailFrom + last.edge };
  if (settled.start >= settled.end) return passage;
  const errors = Math.max(0, passage.errors + first.cost + last.cost);
  return { ...settled, errors };
}

interface Edge {
  /** How many units into the text. */
  readonly edge: number;
  readonly cost: number;
}

/**
 * Reads outwards: `inside` is the quote up to its edge, `outside` the context beyond it, `text` the passage and what
 * follows it, with the edge of the match at `edge`. Every place within `reach` of that edge costs what the quote differs up to it and
 * what the context differs behind it.
 */
function settle(
  { inside, outside }: { readonly inside: string; readonly outside: string },
  { text, edge, reach }: { readonly text: string; readonly edge: number; readonly reach: number },
): Edge {
  const within = distances(inside, text, true);
  const beyond = distances(reversed(outside), reversed(text), false);
  const isClosed = !isWord(inside.at(-1)) || !isWord(outside[0]);
  const [least, most] = [Math.max(1, edge - reach), Math.min(text.length, edge + reach)];
  const nearest = Math.min(...beyond.slice(text.length - most, text.length - least + 1));
  const trust = nearest <= outside.length * LEFT ? (nearest <= CLEAR ? 2 : 1) : 0;
  const costOf = (at: number) => {
    const isCut = isClosed && isWord(text[at - 1]) && isWord(text[at]);
    const shape = (isCut ? CUT : 0) + (isBlank(text[at - 1]) ? 1 : 0);
    return within[at]! + trust * beyond[text.length - at]! + shape;
  };
  let best = edge;
  for (let at = least; at <= most; at += 1) {
    const cost = costOf(at);
    if (cost < costOf(best) || (cost === costOf(best) && Math.abs(at - edge) < Math.abs(best - edge)))
      best = at;
  }
  return { edge: best, cost: within[best]! - within[edge]! };
}

function isWord(unit: string | undefined): boolean {
  return unit !== undefined && /[\p{L}\p{M}\p{N}\p{Cs}]/u.test(unit);
}

function isBlank(unit: string | undefined): boolean {
  return unit === undefined || unit === " ";
}
