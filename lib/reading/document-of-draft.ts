import { aliasKey } from "../collection/alias-key";
import type { DocumentId } from "../domain/ids";
import type { Outlet } from "../domain/outlet";
import type { SourceDocument } from "../domain/source-document";
import { hostOf } from "./draft-source";
import { outletNamed, outletOfPage } from "./outlet-of-draft";
import type { DraftWorld } from "./draft-world";
import type { DraftSource } from "./statement-draft";

/** The document a statement is found in, with the rows that have to be made for it. */
export interface DocumentRows {
  readonly document: SourceDocument;
  readonly documents: readonly SourceDocument[];
  readonly outlets: readonly Outlet[];
}

/** The document of a page, or of one article of the round-up that the page is; one that is on record is taken as it is. */
export function documentOf(source: DraftSource, world: DraftWorld): DocumentRows {
  const page = pageDocument(source, world);
  return source.part === undefined ? page : partDocument(source, page, world);
}

function pageDocument(source: DraftSource, world: DraftWorld): DocumentRows {
  const { documents, outlets } = world.corpus;
  const addresses = new Set([source.url, source.canonicalUrl].flatMap(keyIfWeb));
  const isThis = ({ url, canonicalUrl, partOf }: SourceDocument) =>
    partOf === undefined && [url, canonicalUrl].flatMap(keyIfWeb).some((key) => addresses.has(key));
  const found = documents.find(isThis);
  if (found) return { document: found, documents: [], outlets: [] };
  const outlet = outletOfPage({ name: source.outlet.trim(), host: hostOf(source.url) }, outlets, world);
  const headline = source.headline.trim() || source.url;
  const document: SourceDocument = {
    id: world.newId() as DocumentId,
    ...linkAs("url", source.url),
    ...linkAs("canonicalUrl", source.canonicalUrl),
    outletId: outlet.id,
    headline: headline.slice(0, 500),
    byline: source.byline,
    publishedOn: source.publishedOn,
    accessedAt: world.accessedAt,
    language: languageTag(source.language),
  };
  return { document, documents: [document], outlets: outlets.includes(outlet) ? [] : [outlet] };
}

function partDocument(source: DraftSource, page: DocumentRows, world: DraftWorld): DocumentRows {
  const part = source.part!;
  const others = world.corpus.documents.filter(({ partOf }) => partOf?.documentId === page.document.id);
  const headline = part.headline.trim();
  const found = others.find((each) => each.headline === headline);
  if (found) return { ...page, document: found };
  const known = [...world.corpus.outlets, ...page.outlets];
  const name = part.outlet.trim();
  const outlet =
    name === "" ? known.find(({ id }) => id === page.document.outletId)! : outletNamed(name, known, world);
  const document: SourceDocument = {
    id: world.newId() as DocumentId,
    outletId: outlet.id,
    headline: (headline || page.document.headline).slice(0, 500),
    byline: [],
    publishedOn: part.publishedOn,
    accessedAt: world.accessedAt,
    language: languageTag(source.language),
    partOf: { documentId: page.document.id, segment: freeNumber(part.number, others) },
  };
  return {
    document,
    documents: [...page.documents, document],
    outlets: known.includes(outlet) ? page.outlets : [...page.outlets, outlet],
  };
}

/** The part's own number; where another part has it, because the page counts otherwise today, the next free one. */
function freeNumber(wanted: number, others: readonly SourceDocument[]): number {
  const taken = new Set(others.map(({ partOf }) => partOf?.segment));
  let number = wanted;
  while (taken.has(number)) number += 1;
  return number;
}

function keyIfWeb(url: string | undefined): readonly string[] {
  return url !== undefined && /^https?:\/\//.test(url) ? [aliasKey(url)] : [];
}

function linkAs(field: "url" | "canonicalUrl", url: string | undefined) {
  return url !== undefined && /^https?:\/\//.test(url) && url.length <= 2000 ? { [field]: url } : {};
}

function languageTag(language: string): string {
  return /^[a-z]{2,3}(-[A-Za-z0-9]+)*$/.test(language) ? language : "und";
}
