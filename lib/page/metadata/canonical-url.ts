import { ldUrl, ldValue, type JsonLd } from "./json-ld";
import type { MetaTags } from "./meta-tags";
import type { Sourced } from "./sourced";

const LONGEST_URL = 4000;

/**
 * The address the page names as its own, without a fragment: `link rel=canonical`, then `og:url`, then the only article
 * of the JSON-LD. http and https only, never with credentials; a front page's address is not believed on another
 * page. Undefined if the page names none.
 */
export function readCanonicalUrl(page: {
  readonly document: Document;
  readonly url: string;
  readonly meta: MetaTags;
  readonly jsonLd: JsonLd;
}): Sourced<string> | undefined {
  const { document, url, meta, jsonLd } = page;
  const onFrontPage = isFrontPage(url);
  const base = baseAddress(document, url);
  const link = document.querySelector("link[rel~='canonical' i]")?.getAttribute("href") ?? "";
  const canonical = webAddress(link, base);
  if (canonical !== undefined && (onFrontPage || !isFrontPage(canonical)))
    return { value: canonical, source: "html" };
  const open = webAddress(meta.get("og:url")?.[0] ?? "", base);
  if (open !== undefined && (onFrontPage || !isFrontPage(open))) return { value: open, source: "meta" };
  const only = jsonLd.articles.length === 1 ? jsonLd.articles[0] : undefined;
  const linked = webAddress(ldUrl(ldValue(only, "url")) || ldUrl(ldValue(only, "mainEntityOfPage")), base);
  if (linked !== undefined && !isFrontPage(linked)) return { value: linked, source: "json-ld" };
  return undefined;
}

/** What relative addresses of the page are relative to: its first `base`, else the page itself. */
function baseAddress(document: Document, url: string): string {
  return webAddress(document.querySelector("base[href]")?.getAttribute("href") ?? "", url) ?? url;
}

/** The address as the web has it, relative ones resolved against `base`; undefined for every other kind. */
export function webAddress(address: string, base: string): string | undefined {
  const trimmed = address.trim();
  if (trimmed === "" || trimmed.length > LONGEST_URL || !URL.canParse(trimmed, webBase(base)))
    return undefined;
  const url = new URL(trimmed, webBase(base));
  if (url.protocol !== "http:" && url.protocol !== "https:") return undefined;
  if (url.username !== "" || url.password !== "") return undefined;
  url.hash = "";
  return url.href.length > LONGEST_URL ? undefined : url.href;
}

/** The host without "www." and the like, lower case; "" for what is no web address. */
export function hostName(url: string): string {
  if (!URL.canParse(url)) return "";
  return new URL(url).hostname.toLowerCase().replace(/^(www\d?|m|amp|mobile)\./, "");
}

function webBase(base: string): string | undefined {
  return URL.canParse(base) ? base : undefined;
}

function isFrontPage(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { pathname, search } = new URL(url);
  return pathname.length <= 1 && search.length <= 1;
}
