import type { CorpusRows } from "../domain/corpus";
import type { SourceDocument } from "../domain/source-document";
import type { CorpusProblem } from "./corpus-problem";

/** The ids of a corpus, for telling whether a reference leads anywhere. */
export interface CorpusTables {
  readonly persons: ReadonlySet<string>;
  readonly organisations: ReadonlySet<string>;
  readonly outlets: ReadonlySet<string>;
  readonly documents: ReadonlyMap<string, SourceDocument>;
  readonly claims: ReadonlySet<string>;
  readonly sightings: ReadonlySet<string>;
}

/** Tables of all ids of `rows`; of rows with the same id the last one counts. */
export function tablesOf(rows: CorpusRows): CorpusTables {
  const idsOf = (items: readonly { readonly id: string }[]) => new Set(items.map((item) => item.id));
  return {
    persons: idsOf(rows.figures.filter((figure) => figure.kind === "person")),
    organisations: idsOf(rows.figures.filter((figure) => figure.kind === "organisation")),
    outlets: idsOf(rows.outlets),
    documents: new Map(rows.documents.map((document) => [document.id, document])),
    claims: idsOf(rows.claims),
    sightings: idsOf(rows.statements.flatMap((statement) => statement.sightings)),
  };
}

/** Is `id` a figure of the corpus, person or organisation? */
export function isFigure(id: string, tables: CorpusTables): boolean {
  return tables.persons.has(id) || tables.organisations.has(id);
}

/** One problem if a source of a fact is neither an address nor a document of the corpus, else none. */
export function findSourceProblems(source: string, path: string, tables: CorpusTables): CorpusProblem[] {
  if (/^https?:\/\//.test(source) || tables.documents.has(source)) return [];
  return [{ path, reason: `source "${source}" is neither a document of the corpus nor an address` }];
}
