/** A place in a text: UTF-16 offsets, half-open. */
type Place = { readonly start: number; readonly end: number };

/** Up to so many pairs of words are compared one by one; of longer texts all between their common ends counts as other. */
const MOST_PAIRS = 1_000_000;

/**
 * The words of each of two texts that the other does not have at that place: what is left beside their longest common
 * subsequence of words. Neighbouring words make one span.
 */
export function differingWords(one: string, other: string): readonly [readonly Place[], readonly Place[]] {
  const [left, right] = [wordsOf(one), wordsOf(other)];
  const same = ([a, b]: readonly [number, number]) => left[a]?.word === right[b]?.word;
  const most = Math.min(left.length, right.length);
  let head = 0;
  while (head < most && same([head, head])) head++;
  let tail = 0;
  while (tail < most - head && same([left.length - 1 - tail, right.length - 1 - tail])) tail++;
  const middle = [left, right].map((words) => words.slice(head, words.length - tail));
  const [a = [], b = []] = middle;
  const kept = a.length * b.length > MOST_PAIRS ? [] : commonPairs(a, b);
  const [keptLeft, keptRight] = [new Set(kept.map(([i]) => i)), new Set(kept.map(([, j]) => j))];
  return [joined(a, keptLeft), joined(b, keptRight)];
}

type Word = Place & { readonly word: string };

function wordsOf(text: string): readonly Word[] {
  return [...text.matchAll(/\S+/gu)].map(({ 0: word, index }) => ({
    word,
    start: index,
    end: index + word.length,
  }));
}

/** Pairs of places of a longest common subsequence, by the textbook table of lengths, filled from the end. */
function commonPairs(a: readonly Word[], b: readonly Word[]): readonly (readonly [number, number])[] {
  const width = b.length + 1;
  const lengths = new Uint32Array((a.length + 1) * width);
  const at = (i: number, j: number) => lengths[i * width + j] ?? 0;
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      const isSame = a[i]?.word === b[j]?.word;
      lengths[i * width + j] = isSame ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const pairs: (readonly [number, number])[] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    if (a[i]?.word === b[j]?.word) pairs.push([i++, j++]);
    else if (at(i + 1, j) >= at(i, j + 1)) i++;
    else j++;
  }
  return pairs;
}

function joined(words: readonly Word[], kept: ReadonlySet<number>): readonly Place[] {
  const spans: { start: number; end: number }[] = [];
  for (const [at, { start, end }] of words.entries()) {
    if (kept.has(at)) continue;
    const before = spans.at(-1);
    if (before !== undefined && at > 0 && !kept.has(at - 1)) before.end = end;
    else spans.push({ start, end });
  }
  return spans;
}
