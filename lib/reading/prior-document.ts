import { findWords } from "../claims/analyse";
import { foldWord } from "../claims/fold-word";
import type { DocumentId } from "../domain/ids";
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
  const words = findWords(headline);
  if (words.length < SHORTEST_HEADLINE) return "";
  return words.map((word) => foldWord(word.text).replace(/['’`.,]/gu, "")).join(" ");
}

/** Finds documents by what they are known by: addresses, normalised, and headlines, folded. */
export type DocumentIndex = { readonly find: (key: string) => readonly DocumentId[] };

/** What a document is known by, each once. */
export function findDocumentKeys(document: SourceDocument): readonly string[] {
  const addresses = [document.url, document.canonicalUrl, document.archiveUrl].filter(
    (url) => url !== undefined,
  );
  return [...new Set(keysOf(addresses, document.headline))];
}

/** The documents on record that a page is, told by its addresses and the first line of its text, its headline. */
export function findDocumentsOfPage(
  addresses: readonly string[],
  text: string,
  index: DocumentIndex,
): ReadonlySet<DocumentId> {
  const end = text.indexOf("\n");
  const headline = end < 0 ? text.slice(0, LONGEST_HEADLINE) : text.slice(0, end);
  return new Set(keysOf(addresses, headline).flatMap(index.find));
}

function keysOf(addresses: readonly string[], headline: string): readonly string[] {
  const folded = headlineKey(headline);
  const urls = addresses.map((address) => `address ${normaliseUrl(address)}`);
  return folded === "" ? urls : [...urls, `headline ${folded}`];
}

const SHORTEST_HEADLINE = 5;

/** Characters of a text of one line that are compared with headlines. */
const LONGEST_HEADLINE = 500;
