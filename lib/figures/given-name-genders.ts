import type { Script } from "../domain/figure";
import { GENDER_OF_NAME, GIVEN_NAMES_BY_SOUND } from "./given-name-genders.table";

/** Whether a given name is a man's or a woman's. */
export type Gender = "man" | "woman";

/** Whose name a given name usually is, or undefined if both bear it or it is no common one. `folded` as by `foldName`. */
export function getGenderOfName(folded: string, script: Script): Gender | undefined {
  const known = GENDER_OF_NAME.get(folded);
  if (known !== undefined || script !== "Cyrl") return known;
  // Case endings of Russian and Ukrainian: "Сергея", "Елену".
  return ["", "а", "я", "ь", "и"]
    .map((ending) => GENDER_OF_NAME.get(folded.replace(/(?:ом|ем|ои|еи|а|я|у|ю|е|ы|и)$/u, "") + ending))
    .find((gender) => gender !== undefined);
}

/** True for a common given name, which only one sex bears. */
export function isCommonGivenName(folded: string): boolean {
  return GENDER_OF_NAME.has(folded);
}

/** True for what sounds like a common given name; `phonemes` as `encodePhonemes` writes them. */
export function soundsLikeGivenName(phonemes: string, script: Script): boolean {
  return GIVEN_NAMES_BY_SOUND.has(`${script} ${phonemes}`);
}
