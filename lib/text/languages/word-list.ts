/** The words of a space-separated list, as a set: data tables stay readable, look-ups stay fast. */
export function wordList(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/).filter((word) => word !== ""));
}

/** The phrases of a list separated by "|" or line ends, as a set. */
export function phraseList(list: string): ReadonlySet<string> {
  return new Set(
    list
      .split(/[|\n]/)
      .map((phrase) => phrase.trim())
      .filter((phrase) => phrase !== ""),
  );
}
