import type { ExchangeRow } from "./collection-format";
import { type CorpusReference, findCorpusReferences } from "./corpus-references";
import { addressParts, type ExportedContent } from "./judgement-belongs";

/** What the rows of an export were seen to hold, gathered while they go by. */
export interface SeenContent extends ExportedContent {
  readonly addresses: Set<string>;
  readonly hosts: Set<string>;
  readonly corpusIds: Set<string>;
  readonly words: Set<string>;
  /** What of the corpus they refer to, each once. */
  readonly references: Map<string, CorpusReference>;
}

/** Nothing seen yet. */
export function createSeenContent(): SeenContent {
  return {
    addresses: new Set(),
    hosts: new Set(),
    corpusIds: new Set(),
    words: new Set(),
    references: new Map(),
  };
}

/** Takes note of one more row. */
export function noteContent(seen: SeenContent, item: ExchangeRow): void {
  for (const reference of findCorpusReferences(item)) {
    seen.references.set(`${reference.table} ${reference.id}`, reference);
    seen.corpusIds.add(reference.id);
  }
  if (item.table === "articles") {
    for (const { url } of item.row.aliases) {
      const { key, host } = addressParts(url);
      seen.addresses.add(key);
      if (host !== undefined) seen.hosts.add(host);
    }
  }
  if (item.table === "versions") {
    for (const { text } of item.row.report.attributions) seen.words.add(text);
  }
}
