import type { StatedLanguage } from "../../domain/article";
import { ldText, ldValue } from "./json-ld";
import { firstMeta } from "./meta-tags";
import type { PageFacts } from "./page-facts";
import { sourced } from "./sourced";

const SAME_LANGUAGE: ReadonlyMap<string, string> = new Map([
  ["iw", "he"],
  ["in", "id"],
  ["nb", "no"],
  ["nn", "no"],
]);

/**
 * The languages the page says its article is in, the one to be believed first: `html lang`, JSON-LD, `og:locale` and
 * other meta tags, `body lang`. Only the primary tag is given: "pt-BR" is "pt".
 */
export function findStatedLanguages({ document, article, meta }: PageFacts): readonly StatedLanguage[] {
  const { documentElement: root, body } = document;
  return [
    sourced(languageTag(root.getAttribute("lang") ?? root.getAttribute("xml:lang") ?? ""), "html"),
    sourced(languageTag(ldText(ldValue(article, "inLanguage"))), "json-ld"),
    sourced(languageTag(firstMeta(meta, ["og:locale", "content-language", "dc.language"])), "meta"),
    sourced(languageTag((body as Element | null)?.getAttribute("lang") ?? ""), "html"),
  ].filter((tag) => tag !== undefined);
}

/** The writing direction the page says it has; undefined where it says none. */
export function readStatedDirection({ document }: PageFacts): "ltr" | "rtl" | undefined {
  const body = document.body as Element | null;
  const stated = document.documentElement.getAttribute("dir") ?? body?.getAttribute("dir") ?? "";
  const direction = stated.toLowerCase();
  return direction === "rtl" || direction === "ltr" ? direction : undefined;
}

function languageTag(stated: string): string {
  const code = /^\s*([a-z]{2,3})(?![a-z\d])/i.exec(stated)?.[1]?.toLowerCase() ?? "";
  if (code === "utf" || code === "iso" || code === "und") return "";
  return SAME_LANGUAGE.get(code) ?? code;
}
