import { foldWord } from "./fold-word";
import { ownStem } from "./own-stem";
import { WORD_FAMILIES } from "./word-families";

/** By stem of a word: the term of its family. */
export const FAMILY_TERMS: ReadonlyMap<string, string> = new Map(
  WORD_FAMILIES.flatMap((family) => {
    const stems = family.split(" ").map((word) => ownStem(foldWord(word)));
    return stems.map((stem) => [stem, stems[0]!] as const);
  }),
);
