import type { CorpusRows } from "../domain/corpus";
import { engineVersion } from "../domain/engine";
import type { UncertainDate } from "../domain/uncertain-date";
import { spokenDate } from "../reading/prior-dates";

/** Whether the store could be opened for writing, and if not, why. */
export type StoreCondition = "sound" | "damaged" | "newer";

/** What the screens say of what they match pages with. */
export interface ReportFacts {
  /** Version of the engine that would read a page now. */
  readonly engine: string;
  /** Of the corpus. */
  readonly revision: number;
  /** `damaged` and `newer` stores are only read; what they hold may not be all there was. */
  readonly store: StoreCondition;
}

/** How large a corpus is and which time its statements span; all of it is read for this. */
export interface CorpusFacts extends ReportFacts {
  readonly statements: number;
  readonly figures: number;
  readonly claims: number;
  readonly documents: number;
  readonly outlets: number;
  /** Statements for which no date of any kind is known. */
  readonly undated: number;
  /** The earliest and the latest date said or, where that is unknown, published; absent in an empty corpus. */
  readonly earliest?: UncertainDate;
  readonly latest?: UncertainDate;
}

/** Counts a corpus and says from when to when it reaches. */
export function corpusFacts(rows: CorpusRows, revision: number, store: StoreCondition): CorpusFacts {
  const published = new Map(rows.documents.map((document) => [document.id, document.publishedOn]));
  const dated = rows.statements
    .flatMap(({ saidOn, sightings }) => {
      const publishedOn = published.get(sightings[0]!.documentId);
      const spoken = spokenDate(saidOn, publishedOn);
      const date = spoken?.kind === "said" ? saidOn : publishedOn;
      return spoken && date ? [{ day: spoken.sortDay, date }] : [];
    })
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
  const [first, last] = [dated[0], dated.at(-1)];
  return {
    engine: engineVersion,
    revision,
    store,
    figures: rows.figures.length,
    claims: rows.claims.length,
    documents: rows.documents.length,
    outlets: rows.outlets.length,
    statements: rows.statements.length,
    undated: rows.statements.length - dated.length,
    ...(first && { earliest: first.date }),
    ...(last && { latest: last.date }),
  };
}
