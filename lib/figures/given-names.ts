import type { Script } from "../domain/figure";
import { GIVEN_NAME_SOUNDS } from "./given-name-sounds.table";

/**
 * Which of the given names that collide a word is, or undefined if it is none of them. `phonemes` is the word without
 * article, as `encodePhonemes` writes it.
 */
export function getGivenName(phonemes: string, script: Script): string | undefined {
  return GIVEN_NAME_SOUNDS[script].get(phonemes);
}
