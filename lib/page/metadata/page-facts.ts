import { readCanonicalUrl } from "./canonical-url";
import { cleanText } from "./clean-line";
import { findThisArticle, readJsonLd, type JsonLd, type LdNode } from "./json-ld";
import { firstMeta, readMetaTags, type MetaTags } from "./meta-tags";
import type { Sourced } from "./sourced";

/** What every reader of a metadata field looks at. */
export interface PageFacts {
  readonly document: Document;
  readonly url: string;
  readonly meta: MetaTags;
  readonly jsonLd: JsonLd;
  /** The JSON-LD node that describes this page's article. */
  readonly article: LdNode | undefined;
  /** The texts of the h1 elements, in document order. */
  readonly headlines: readonly string[];
  readonly documentTitle: string;
  readonly metaTitle: string;
  readonly canonicalUrl: Sourced<string> | undefined;
}

const META_TITLES = "og:title twitter:title dc.title dcterms.title parsely-title sailthru.title".split(" ");

/** Reads the facts off a page copy; `url` is the address the page was loaded from. */
export function readPageFacts(document: Document, url: string): PageFacts {
  const meta = readMetaTags(document);
  const jsonLd = readJsonLd(document);
  const headlines = Array.from(document.querySelectorAll("h1"))
    .slice(0, 20)
    .map((heading) => cleanText(heading.textContent))
    .filter((text) => text.length > 3);
  const documentTitle = cleanText(document.querySelector("head > title")?.textContent ?? "");
  const metaTitle = firstMeta(meta, META_TITLES);
  const canonicalUrl = readCanonicalUrl({ document, url, meta, jsonLd });
  const article = findThisArticle(jsonLd, {
    headlines,
    titles: [metaTitle, documentTitle],
    urls: canonicalUrl ? [url, canonicalUrl.value] : [url],
  });
  return { document, url, meta, jsonLd, article, headlines, documentTitle, metaTitle, canonicalUrl };
}
