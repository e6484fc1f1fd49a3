import { type Paragraph, wordsOf } from "./today-text";

/** The share of its words that a paragraph has to have left, rare words counting more. */
const ENOUGH = 0.4;

/**
 * Which paragraph of a text has most of the words of another one, those that few paragraphs have counting more;
 * undefined if none has much of them. For showing what became of a paragraph, never for placing words in it.
 */
export function findNearestParagraph(
  paragraph: string,
  paragraphs: readonly Paragraph[],
): Paragraph | undefined {
  const weights = new Map<string, number>();
  for (const word of wordsOf(paragraph)) {
    const bearers = paragraphs.filter(({ words }) => words.has(word)).length;
    // A word that is nowhere any more counts as one that stands in one place.
    weights.set(word, 1 / Math.max(bearers, 1));
  }
  const weigh = (words: Iterable<string>) => {
    let sum = 0;
    for (const word of words) sum += weights.get(word) ?? 0;
    return sum;
  };
  const ranked = paragraphs
    .map((each) => ({ each, weight: weigh(each.words) }))
    .toSorted((one, other) => other.weight - one.weight);
  const [best] = ranked;
  return best && best.weight >= ENOUGH * weigh(weights.keys()) ? best.each : undefined;
}
