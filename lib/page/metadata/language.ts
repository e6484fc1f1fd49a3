import { ldText, ldValue } from "./json-ld";
import { COMMON_WORDS, SCRIPT_MARKS, type ScriptMark } from "./language-marks";
import { firstMeta } from "./meta-tags";
import type { PageFacts } from "./page-facts";
import { sourced, type Sourced } from "./sourced";

const SAMPLE = 6_000;
/** No script has a letter before the first Latin one. */
const NO_LETTERS = /[^A-\uffff]+/g;
const FEWEST_LETTERS = 20;
const SAME_LANGUAGE: ReadonlyMap<string, string> = new Map([
  ["iw", "he"],
  ["in", "id"],
  ["nb", "no"],
  ["nn", "no"],
]);

/**
 * The language of the article: what the page states (`html lang`, JSON-LD, `og:locale`, other meta tags) where the
 * text's script does not contradict it, since many sites keep their software's "en"; else what the text's script and
 * commonest words say; "und" if neither tells. Only the primary tag is given: "pt-BR" is "pt".
 */
export function readLanguage(facts: PageFacts, text: string): Sourced<string> {
  const { document, article, meta } = facts;
  const { documentElement: root, body } = document;
  const family = dominantScript(text)?.languages;
  const contradicts = (tag: string) =>
    family !== undefined &&
    !family.includes(tag) &&
    SCRIPT_MARKS.some(({ languages }) => languages.includes(tag));
  const stated = [
    sourced(languageTag(root.getAttribute("lang") ?? root.getAttribute("xml:lang") ?? ""), "html"),
    sourced(languageTag(ldText(ldValue(article, "inLanguage"))), "json-ld"),
    sourced(languageTag(firstMeta(meta, ["og:locale", "content-language", "dc.language"])), "meta"),
    sourced(languageTag((body as Element | null)?.getAttribute("lang") ?? ""), "html"),
  ].find((tag) => tag && !contradicts(tag.value));
  return stated ?? { value: detectLanguage(text) ?? "und", source: "detected" };
}

/** The writing direction: that of the script most of the text is in; the page's `dir` where the text is too short. */
export function readDirection({ document }: PageFacts, text: string): Sourced<"ltr" | "rtl"> {
  const body = document.body as Element | null;
  const stated = (
    document.documentElement.getAttribute("dir") ??
    body?.getAttribute("dir") ??
    ""
  ).toLowerCase();
  const seen = dominantScript(text)?.direction;
  if ((stated === "rtl" || stated === "ltr") && (seen ?? stated) === stated)
    return { value: stated, source: "html" };
  return { value: seen ?? "ltr", source: "detected" };
}

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
function dominantScript(text: string): ScriptMark | undefined {
  let rest = text.slice(0, SAMPLE).replace(NO_LETTERS, "");
  // Taken out script by script: a look at each letter takes a script that has just started milliseconds.
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

function languageTag(stated: string): string {
  const code = /^\s*([a-z]{2,3})(?![a-z\d])/i.exec(stated)?.[1]?.toLowerCase() ?? "";
  if (code === "utf" || code === "iso" || code === "und") return "";
  return SAME_LANGUAGE.get(code) ?? code;
}
