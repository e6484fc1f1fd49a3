import { COMMON_WORDS, SCRIPT_MARKS, type ScriptMark } from "./language-marks";

const SAMPLE = 6_000;
/** No script has a letter before the first Latin one. */
const NO_LETTERS = /[^A-\uffff]+/g;
const FEWEST_LETTERS = 20;

/** The language a text of some sentences is in, by its script and commonest words; undefined if that tells nothing. */
export function detectLanguage(text: string): string | undefined {
  const family = dominantScript(text)?.languages ?? [];
  const told = family.filter((language) => Object.hasOwn(COMMON_WORDS, language));
  if (told.length === 0) return family[0];
  const words = text
    .slice(0, SAMPLE)
    .toLowerCase()
    .split(/[^\p{L}\p{M}]+/u);
  const scores = told.map((language) => {
    const common = new Set(COMMON_WORDS[language]?.split(" "));
    return { language, hits: words.filter((word) => common.has(word)).length };
  });
  const best = scores.sort((a, b) => b.hits - a.hits)[0];
  return best && best.hits * 25 >= words.length && best.hits >= 2 ? best.language : undefined;
}

/** The script more than half of the text's known letters are in. A Japanese text is told by a tenth of kana. */
export function dominantScript(text: string): ScriptMark | undefined {
  let rest = text.slice(0, SAMPLE).replace(NO_LETTERS, "");
  const counts = SCRIPT_MARKS.map(({ letters }) => {
    const before = rest.length;
    if (before > 0) rest = rest.replace(letters, "");
    return before - rest.length;
  });
  const known = counts.reduce((sum, count) => sum + count, 0);
  if (known < FEWEST_LETTERS) return undefined;
  return SCRIPT_MARKS.find(
    ({ languages }, index) => (counts[index] ?? 0) > known * (languages[0] === "ja" ? 0.1 : 0.5),
  );
}
