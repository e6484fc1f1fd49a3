import type { NameToken } from "./name-tokens";

/** A word as it is printed. */
export type PrintedWord = Pick<NameToken, "text" | "script">;

/** How many letters at the beginning of a word may be Arabic or Hebrew conjunctions and prepositions; 0 comes first. */
export function findPrefixLengths(word: PrintedWord): readonly number[] {
  if (word.script !== "Arab" && word.script !== "Hebr") return NO_PREFIX;
  return [0, 1, 2].filter((length) => length === 0 || isPrefix(word, length));
}

const NO_PREFIX: readonly number[] = [0];

/** True if the first `length` letters can be Arabic or Hebrew conjunctions and prepositions, with a name left over. */
export function isPrefix({ text, script }: PrintedWord, length: number): boolean {
  if (text.length < length + 3) return false;
  const [first = "", second = ""] = text;
  if (script === "Arab")
    return length === 1 ? "وفبلك".includes(first) : "وف".includes(first) && "بلك".includes(second);
  if (script === "Hebr")
    return length === 1 ? "ולבהמכש".includes(first) : "וש".includes(first) && "לבהמכש".includes(second);
  return false;
}
