import { ldText, ldValue } from "./json-ld";
import { COMMON_WORDS, SCRIPTS } from "./language-marks";
import { firstMeta } from "./meta-tags";
import type { PageFacts } from "./page-facts";
import { firstFound, sourced, type Sourced } from "./sourced";

const SAMPLE = 20_000;
const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/gu;
const OTHER_NAMES: ReadonlyMap<string, string> = new Map([
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
  const family = scriptLanguages(text);
  const fits = (found: Sourced<string> | undefined) =>
    found && (family.length === 0 || !isKnown(found.value) || family.includes(found.value))
      ? found
      : undefined;
  const html = document.documentElement;
  const stated = firstFound([
    () =>
      fits(sourced(languageTag(html.getAttribute("lang") ?? html.getAttribute("xml:lang") ?? ""), "html")),
    () => fits(sourced(languageTag(ldText(ldValue(article, "inLanguage"))), "json-ld")),
    () =>
      fits(sourced(languageTag(firstMeta(meta, ["og:locale", "content-language", "dc.language"])), "meta")),
    () => fits(sourced(languageTag(document.body?.getAttribute("lang") ?? ""), "html")),
  ]);
  const detected = detectLanguage(text);
  if (!stated) return { value: detected ?? "und", source: "detected" };
  return stated;
}

/** The writing direction: of the text's letters where they are clearly of one kind, else the page's `dir`. */
export function readDirection(facts: PageFacts, text: string): Sourced<"ltr" | "rtl"> {
  const sample = text.slice(0, SAMPLE);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  const share = (sample.match(RIGHT_TO_LEFT)?.length ?? 0) / Math.max(1, letters);
  const { documentElement, body } = facts.document;
  const stated = (documentElement.getAttribute("dir") ?? body?.getAttribute("dir") ?? "").toLowerCase();
  const said = stated === "rtl" || stated === "ltr" ? stated : undefined;
  const seen = share > 0.5 ? "rtl" : "ltr";
  if (said !== undefined && (said === seen || letters < 40 || (share > 0.3 && share < 0.7))) {
    return { value: said, source: "html" };
  }
  return { value: seen, source: "detected" };
}

/** The language a text of some sentences is in, by its script and commonest words; undefined if that tells nothing. */
export function detectLanguage(text: string): string | undefined {
  const family = scriptLanguages(text);
  if (family.length <= 1) return family[0];
  const words =
    text
      .slice(0, SAMPLE)
      .toLowerCase()
      .match(/[\p{L}\p{M}]+/gu) ?? [];
  const scores = family.map((language) => {
    const common = new Set((COMMON_WORDS[language] ?? "").split(" "));
    return { language, hits: words.filter((word) => common.has(word)).length };
  });
  const best = scores.sort((a, b) => b.hits - a.hits)[0];
  return best && best.hits * 25 >= words.length && best.hits >= 2 ? best.language : undefined;
}

function scriptLanguages(text: string): readonly string[] {
  const sample = text.slice(0, SAMPLE);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  if (letters < 20) return [];
  const dominant = SCRIPTS.map(({ regex, languages }) => ({
    languages,
    share: (sample.match(regex)?.length ?? 0) / letters,
  })).find(({ share, languages }) => share > (languages[0] === "ja" ? 0.1 : 0.5));
  return dominant?.languages ?? [];
}

/** Whether the language's script is one that {@link SCRIPTS} can contradict. */
function isKnown(tag: string): boolean {
  return SCRIPTS.some(({ languages }) => languages.includes(tag));
}

function languageTag(stated: string): string {
  const code = /^\s*([a-z]{2,3})(?![a-z\d])/i.exec(stated)?.[1]?.toLowerCase() ?? "";
  if (code === "utf" || code === "iso" || code === "und") return "";
  return OTHER_NAMES.get(code) ?? code;
}
