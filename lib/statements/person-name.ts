import type { Lexicon } from "./lexicon";

/** Whether a word is a title, also within a compound ("Major-Gen"). */
export function isTitleWord(word: string, rules: Lexicon): boolean {
  const lower = word.toLowerCase().replace(/\.$/u, "");
  return (
    rules.titles.has(lower) ||
    rules.portfolios.has(lower) ||
    (lower.includes("-") && lower.split("-").some((part) => rules.titles.has(part)))
  );
}

/**
 * Where the name proper begins in a run of capitalised words: after the last title in it ("Israeli Defence Minister
 * Israel Katz" → 24). A style stays with a single name ("Pope Leo"); 0 where nothing else would remain and for bodies
 * ("Energy Institute").
 */
export function nameStart(run: string, rules: Lexicon): number {
  const words = [...run.matchAll(/\S+/gu)];
  if (isBodyName(words.at(-1)?.[0] ?? "", rules)) return 0;
  const hasSuffix = rules.nameSuffixes.has(words.at(-1)?.[0].toLowerCase() ?? "");
  const title = words.slice(0, hasSuffix ? -2 : -1).findLastIndex((word) => isTitleWord(word[0], rules));
  if (title < 0) return 0;
  const isStyle = title === words.length - 2 && rules.styles.has(words[title]![0].toLowerCase());
  return words[isStyle ? title : title + 1]!.index;
}

/** Whether a capitalised name names a body ("Foreign Ministry", "Reuters"), by its words. */
export function isBodyName(name: string, rules: Lexicon): boolean {
  return name
    .toLowerCase()
    .split(/[\s-]+/u)
    .some((word) => rules.bodyWords.has(word) || rules.collectives.has(word));
}
