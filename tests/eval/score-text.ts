/** Precision and recall of one text against another, 0 to 1. */
export interface TextScore {
  readonly precision: number;
  readonly recall: number;
}

const SHINGLE = 4;

/**
 * How much of a found text is in the gold text and how much of that it has: over the multisets of their runs of four
 * words. Shorter texts are one run. Two empty texts are alike; against an empty gold text nothing found is right.
 */
export function scoreBody(found: string, gold: string): TextScore {
  const ours = countShingles(wordsOf(found));
  const theirs = countShingles(wordsOf(gold));
  let shared = 0;
  for (const [shingle, count] of ours) shared += Math.min(count, theirs.get(shingle) ?? 0);
  const share = (of: number, other: number) => (of === 0 ? Number(other === 0) : shared / of);
  const [found4, gold4] = [sum(ours), sum(theirs)];
  return { precision: share(found4, gold4), recall: share(gold4, found4) };
}

/** The harmonic mean of precision and recall, 0 where both are. */
export function f1Of({ precision, recall }: TextScore): number {
  return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
}

/** A line in lower case without punctuation: "The “Deal”, again" is "the deal again". */
export function foldForScore(line: string): string {
  return wordsOf(line.normalize("NFC")).join(" ");
}

/** How alike two lines are, 0 to 1: twice the words they share, by all words of both. */
export function overlapOfWords(one: string, other: string): number {
  const [ours, theirs] = [wordsOf(one.normalize("NFC")), wordsOf(other.normalize("NFC"))];
  const left = new Map<string, number>();
  for (const word of theirs) left.set(word, (left.get(word) ?? 0) + 1);
  const shared = ours.filter((word) => {
    const count = left.get(word) ?? 0;
    left.set(word, count - 1);
    return count > 0;
  }).length;
  return ours.length + theirs.length === 0 ? 1 : (2 * shared) / (ours.length + theirs.length);
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

function countShingles(words: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const last = Math.max(words.length - SHINGLE, Math.min(words.length, 1) - 1);
  for (let start = 0; start <= last; start += 1) {
    const shingle = words.slice(start, start + SHINGLE).join(" ");
    counts.set(shingle, (counts.get(shingle) ?? 0) + 1);
  }
  return counts;
}

function sum(counts: ReadonlyMap<string, number>): number {
  return [...counts.values()].reduce((total, count) => total + count, 0);
}
