import type { Attribution } from "../domain/attribution";
import type { Span } from "../domain/span";
import { DIGITS, LETTERS } from "../text/letters.table";

const shareNeeded = 0.6;
const stemLength = 5;

/**
 * The attribution a headline repeats: the first of those that hold most of the headline's words, if that is at least
 * six in ten. Words count as the same by their first five letters. Undefined if the headline repeats none.
 */
export function findEchoed(
  text: string,
  headline: Span,
  attributions: readonly Attribution[],
): Attribution | undefined {
  const words = [...stems(text.slice(headline.start, headline.end))];
  if (words.length < 3) return undefined;
  let best: Attribution | undefined;
  let bestShare = 0;
  for (const attribution of attributions) {
    const { speaker, text: said } = attribution;
    const printed = `${speaker.name} ${speaker.asPrinted} ${said}`.toLowerCase();
    // Letters in a row are quickly looked for; few attributions hold enough of them to be worth cutting into words.
    if (shareAtMost(words, printed) <= bestShare) continue;
    const content = stems(printed);
    const share = words.filter((word) => content.has(word)).length / words.length;
    if (share > bestShare) {
      best = attribution;
      bestShare = share;
    }
  }
  return bestShare >= shareNeeded ? best : undefined;
}

/** The share of the words whose letters stand in a text; 0 as soon as it is less than what is needed. */
function shareAtMost(words: readonly string[], printed: string): number {
  let share = 1;
  let missing = 0;
  for (const word of words) {
    if (printed.includes(word)) continue;
    missing++;
    share = (words.length - missing) / words.length;
    if (share < shareNeeded) return 0;
  }
  return share;
}

const LONGER_WORDS = new RegExp(`[${LETTERS}${DIGITS}]{3,}`, "gu");

function stems(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(LONGER_WORDS) ?? [];
  return new Set(words.map((word) => word.slice(0, stemLength)));
}
