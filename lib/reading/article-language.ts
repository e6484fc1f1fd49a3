import type { ExtractedArticle, FieldSource, PageReading } from "../domain/article";
import { detectLanguage, dominantScript } from "../text/detect-language";
import { SCRIPT_MARKS } from "../text/language-marks";

interface Settled<T> {
  readonly value: T;
  readonly source: FieldSource;
}

/**
 * The language of an article: what the page states where the text's script does not contradict it, since many sites
 * keep their software's "en"; else what the text's script and commonest words say; "und" if neither tells.
 */
export function settleLanguage(stated: PageReading["statedLanguages"], text: string): Settled<string> {
  const family = dominantScript(text)?.languages;
  const contradicts = (tag: string) =>
    family !== undefined &&
    !family.includes(tag) &&
    SCRIPT_MARKS.some(({ languages }) => languages.includes(tag));
  const believed = stated.find(({ value }) => !contradicts(value));
  return believed ?? { value: detectLanguage(text) ?? "und", source: "detected" };
}

/** The writing direction: that of the script most of the text is in; the page's own word where the text is too short. */
export function settleDirection(
  stated: PageReading["statedDirection"],
  text: string,
): Settled<ExtractedArticle["direction"]> {
  const seen = dominantScript(text)?.direction;
  if (stated && (seen ?? stated) === stated) return { value: stated, source: "html" };
  return { value: seen ?? "ltr", source: "detected" };
}
