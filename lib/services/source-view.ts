import type { SourceDocument } from "../domain/source-document";
import type { Sighting } from "../domain/statement";
import type { UncertainDate } from "../domain/uncertain-date";

import type { CorpusIndex } from "./corpus-index";

/** How an outlet passed a statement on: it had it first, published it, or republished another's article. */
export type LinkRole = "first" | "publisher" | "republisher";

/** One outlet of the chain from the first reporter to the page the link opens. */
export interface SourceLink {
  readonly role: LinkRole;
  /** The outlet's first name; absent where the corpus does not name it. */
  readonly outlet?: string;
  /** When this outlet published it; only where a document of its own is on record. */
  readonly publishedOn?: UncertainDate;
}

/** Where a sighting stands: the chain of outlets, the headline, and a link that is safe to open. */
export interface SourceView {
  readonly chain: readonly SourceLink[];
  /** The outlet of the document itself; absent where the corpus does not name it. */
  readonly outlet?: string;
  readonly headline: string;
  /** An http or https address without credentials; absent if none is recorded. */
  readonly url?: string;
}

/**
 * The way a sighting came to us: relaying outlets in order, the document's own outlet and, for a part of a round-up,
 * the outlet that republished it. An outlet is not named twice in a row. A document without a link of its own gets
 * the round-up's.
 */
export function sourceOf(sighting: Sighting, corpus: CorpusIndex): SourceView {
  const document = corpus.documents.get(sighting.documentId);
  const parent = document?.partOf && corpus.documents.get(document.partOf.documentId);
  const relay = sighting.relay.filter((id) => id !== document?.outletId);
  const chain: SourceLink[] = relay.map((id, at) => ({
    role: at === 0 ? "first" : "publisher",
    ...outletName(id, corpus),
  }));
  if (document) {
    const role = chain.length === 0 ? "first" : "publisher";
    chain.push({ role, ...outletName(document.outletId, corpus), publishedOn: document.publishedOn });
  }
  if (parent && parent.outletId !== document?.outletId) {
    chain.push({
      role: "republisher",
      ...outletName(parent.outletId, corpus),
      publishedOn: parent.publishedOn,
    });
  }
  const url = linkOf(document) ?? linkOf(parent);
  const own = document ? outletName(document.outletId, corpus) : {};
  return { chain, ...own, headline: document?.headline ?? "", ...(url === undefined ? {} : { url }) };
}

/** The address as the browser will open it, if it is http or https and carries no user name or password. */
export function safeLink(address: string | undefined): string | undefined {
  if (address === undefined) return undefined;
  try {
    const url = new URL(address);
    const safe = url.protocol === "https:" || url.protocol === "http:";
    return safe && url.username === "" && url.password === "" ? url.href : undefined;
  } catch {
    // The constructor's only fault is an address that is none: there is nothing to open.
    return undefined;
  }
}

function linkOf(document: SourceDocument | undefined): string | undefined {
  return safeLink(document?.url) ?? safeLink(document?.canonicalUrl) ?? safeLink(document?.archiveUrl);
}

function outletName(id: string, corpus: CorpusIndex): { outlet?: string } {
  const name = corpus.outlets.get(id)?.names[0];
  return name === undefined ? {} : { outlet: name };
}
