import { foldWord } from "../claims/fold-word";
import type { SourceDocument } from "../domain/source-document";

/** Query parameters that only say by which way a reader came. */
const TRACKING = /^(?:utm_\w+|fbclid|gclid|mc_[a-z]+|ref|source|cmpid|ocid|at_\w+)=/u;

/**
 * An address without what does not tell documents apart: scheme, "www." and "m.", default page, last slash, fragment,
 * tracking parameters. Only for comparing; an address that cannot be read stays as it is.
 */
export function normaliseUrl(address: string): string {
  const parts = /^https?:\/\/([^/?#]+)([^?#]*)(?:\?([^#]*))?/u.exec(address.trim());
  if (!parts) return address;
  const host = parts[1]!.toLowerCase().replace(/^(?:www|m|amp)\./u, "");
  const path = parts[2]!.replace(/\/(?:index\.\w+|amp)?\/*$/u, "");
  const query = (parts[3] ?? "").split("&").filter((pair) => pair !== "" && !TRACKING.test(pair));
  return host + path + (query.length === 0 ? "" : `?${query.toSorted().join("&")}`);
}

/** A headline for comparing: folded words only. Empty for headlines too short to name one document. */
export function headlineKey(headline: string): string {
  const words = headline.match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
  return words.length < SHORTEST_HEADLINE ? "" : words.map(foldWord).join(" ");
}

/** Every address a document is known by. */
export function addressesOf(document: SourceDocument): readonly string[] {
  return [document.url, document.canonicalUrl, document.archiveUrl].filter((url) => url !== undefined);
}

const SHORTEST_HEADLINE = 5;
