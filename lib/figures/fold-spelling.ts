import { foldName } from "../text/fold-name";

/** What stands between the words of a name, as two printings of it may differ. */
const BETWEEN = /[\s\p{P}\u00a0\u202f]+/u;

/** Marks inside a word of a name, which no printing need have. */
const INSIDE = /['’‘`´ʼʿʾʻ׳]/gu;

/**
 * A printed name as all printings of the same spelling share it: its words folded, one blank between them. "Abu-Marzouk"
 * and "ABU MARZOUK" are one, "Abu Marzook" is another. For comparing only; "" for a text without a word.
 */
export function foldSpelling(printed: string): string {
  const words = printed.normalize("NFC").replace(INSIDE, "").split(BETWEEN);
  return words
    .map(foldName)
    .filter((word) => word !== "")
    .join(" ");
}
