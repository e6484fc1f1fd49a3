import type { CorpusRows } from "../domain/corpus";

/** What a draft's rows are made with besides the draft. */
export interface DraftWorld {
  /** The corpus as it is: outlets and documents that are there are taken, not made again. */
  readonly corpus: CorpusRows;
  /** A new id at every call. */
  readonly newId: () => string;
  /** SHA-256 (hex) of the passage as UTF-8. */
  readonly sha256: string;
  /** When the page was read; RFC 3339, UTC. */
  readonly accessedAt: string;
  /** Language of the interface, in which a claim of Latin letters is taken to be worded. */
  readonly language: string;
}
