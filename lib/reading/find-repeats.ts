import type { Attribution } from "../domain/attribution";
import { foldWords } from "../text/fold-words";

/** Fewer words are said again without being the same utterance ("He refused"). */
const SHORTEST = 5;

/**
 * By the place of an attribution the place of the first that reports the same words of the same speaker: the same, or
 * one wholly inside the other, punctuation and capitals apart. Looked for inside a segment; a lead is often said again below.
 */
export function findRepeats(attributions: readonly Attribution[]): ReadonlyMap<number, number> {
  const repeats = new Map<number, number>();
  const firsts = new Map<string, { readonly at: number; readonly words: string }[]>();
  for (const [at, attribution] of attributions.entries()) {
    const words = foldWords(attribution.text);
    if (words.split(" ").length < SHORTEST) continue;
    const key = speakerKey(attribution);
    const known = firsts.get(key) ?? [];
    const first = known.find((one) => isInside(one.words, words) || isInside(words, one.words));
    if (first) repeats.set(at, first.at);
    else firsts.set(key, [...known, { at, words }]);
  }
  return repeats;
}

function speakerKey({ segment, speaker, refused }: Attribution): string {
  return `${segment} ${refused === true} ${speaker.figureId ?? speaker.name}`;
}

function isInside(inner: string, outer: string): boolean {
  return ` ${outer} `.includes(` ${inner} `);
}
