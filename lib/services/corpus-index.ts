import type { Claim } from "../domain/claim";
import type { CorpusRows } from "../domain/corpus";
import type { Figure } from "../domain/figure";
import type { Outlet } from "../domain/outlet";
import type { SourceDocument } from "../domain/source-document";
import type { Statement } from "../domain/statement";

/** Corpus rows by id. */
export interface CorpusIndex {
  readonly figures: ReadonlyMap<string, Figure>;
  readonly outlets: ReadonlyMap<string, Outlet>;
  readonly documents: ReadonlyMap<string, SourceDocument>;
  readonly claims: ReadonlyMap<string, Claim>;
  readonly statements: ReadonlyMap<string, Statement>;
}

/** Rows by id, for joining them to a report. A merged figure is found under its old id as the one it was merged into. */
export function indexRows(rows: CorpusRows): CorpusIndex {
  const figures = byId(rows.figures);
  for (const figure of rows.figures) {
    const target = figure.mergedInto === undefined ? undefined : figures.get(figure.mergedInto);
    if (target) figures.set(figure.id, target);
  }
  return {
    figures,
    outlets: byId(rows.outlets),
    documents: byId(rows.documents),
    claims: byId(rows.claims),
    statements: byId(rows.statements),
  };
}

function byId<Row extends { readonly id: string }>(rows: readonly Row[]): Map<string, Row> {
  return new Map(rows.map((row) => [row.id, row]));
}
