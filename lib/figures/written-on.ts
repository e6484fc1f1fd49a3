import type { NameToken } from "./name-tokens";

type PrintedWord = Pick<NameToken, "text" | "script">;

/** How many letters at the beginning of a word may be Arabic or Hebrew conjunctions and prepositions; 0 comes first. */
export function findPrefixLengths(word: PrintedWord): readonly number[] {
  return [0, 1, 2].filter((length) => length === 0 || isPrefix(word, length));
}

/** True if the first `length` letters can be Arabic or Hebrew conjunctions and prepositions, with a name left over. */
export function isPrefix({ text, script }: PrintedWord, length: number): boolean {
  if (text.length < length + 3) return false;
  const letters = text.slice(0, length);
  if (script === "Arab") return length === 1 ? /^[وفبلك]$/.test(letters) : /^[وف][بلك]$/.test(letters);
  if (script === "Hebr") return length === 1 ? /^[ולבהמכש]$/.test(letters) : /^[וש][לבהמכש]$/.test(letters);
  return false;
}
