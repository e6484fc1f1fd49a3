import type { Script } from "../domain/figure";
import { LONG_FORMS } from "./long-forms.table";
import { compareSounds } from "./name-similarity";

const ALIKE = 0.92;
/** The long form may be printed in a variant, but no other name will do. */
const SAME_NAME = 0.8;

const namesWithShortForms: ReadonlySet<string> = new Set([...LONG_FORMS.values()].flat());

/**
 * How alike two words are if one of them is a short form of the other, or both of a third ("Bob" and "Robert", "Роберт"
 * and "Bob"), up to .92. Short forms are known in Latin letters; 0 if they are not.
 */
export function compareNicknames(one: string, oneScript: Script, other: string, otherScript: Script): number {
  const [long, otherLong] = [longFormsOf(one, oneScript), longFormsOf(other, otherScript)];
  if (long.length + otherLong.length === 0) return 0;
  let best = 0;
  for (const form of long) best = Math.max(best, compareSounds(form, oneScript, other, otherScript));
  for (const form of otherLong) best = Math.max(best, compareSounds(one, oneScript, form, otherScript));
  if (long.some((form) => otherLong.includes(form))) best = 1;
  return best < SAME_NAME ? 0 : ALIKE * best;
}

/** True for a word that is a short form or has one. */
export function isNicknamed(phonemes: string, script: Script): boolean {
  return script === "Latn" && (LONG_FORMS.has(phonemes) || namesWithShortForms.has(phonemes));
}

function longFormsOf(phonemes: string, script: Script): readonly string[] {
  return script === "Latn" ? (LONG_FORMS.get(phonemes) ?? []) : [];
}
