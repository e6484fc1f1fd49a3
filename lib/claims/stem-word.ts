import { FAMILY_TERMS } from "./family-terms.table";
import { ownStem } from "./own-stem";

/** The index term of a folded word: the stem of the first word of its family, else its own stem. */
export function stemWord(folded: string): string {
  const stem = ownStem(folded);
  return FAMILY_TERMS.get(stem) ?? stem;
}
