import type { Attribution } from "../domain/attribution";
import { foldWords } from "../text/fold-words";

/** Fewer words are said again without being the same utterance ("He refused"). */
const SHORTEST = 5;

/**
 * By the place of an attribution the place of the first that reports the same words of the same speaker, punctuation and
 * capitals apart. Looked for inside a segment. Words more or less may turn the meaning, and "officials" may be others
 * the second time: neither is a repetition.
 */
export function findRepeats(attributions: readonly Attribution[]): ReadonlyMap<number, number> {
  const repeats = new Map<number, number>();
  const firsts = new Map<string, number>();
  for (const [at, attribution] of attributions.entries()) {
    const words = foldWords(attribution.text);
    if (words.split(" ").length < SHORTEST || attribution.speaker.resolution === "unnamed") continue;
    const key = `${speakerKey(attribution)} ${words}`;
    const first = firsts.get(key);
    if (first === undefined) firsts.set(key, at);
    else repeats.set(at, first);
  }
  return repeats;
}

function speakerKey({ segment, speaker, refused }: Attribution): string {
  return `${segment} ${refused === true} ${speaker.figureId ?? speaker.name}`;
}
