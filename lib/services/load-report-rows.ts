import type { CorpusRows } from "../domain/corpus";
import type { ClaimId, DocumentId, FigureId, OutletId } from "../domain/ids";
import type { PageReport } from "../domain/page-report";
import type { Statement } from "../domain/statement";
import { getClaims, getDocuments, getFigures, getOutlets, getStatements } from "../store/corpus-repository";
import type { OnRecordDatabase } from "../store/database";

/** The corpus rows a report refers to, directly or through a statement, a document or a relay, and no others. */
export async function loadReportRows(db: OnRecordDatabase, report: PageReport): Promise<CorpusRows> {
  const statements = [
    ...(
      await getStatements(
        db,
        report.matches.map((match) => match.statementId),
      )
    ).values(),
  ];
  const sightings = statements.flatMap((statement) => statement.sightings);
  const documents = await documentsWithParents(
    db,
    sightings.map((sighting) => sighting.documentId),
  );
  const outletIds = new Set<OutletId>([
    ...documents.map((document) => document.outletId),
    ...sightings.flatMap((sighting) => sighting.relay),
  ]);
  const [figures, outlets, claims] = await Promise.all([
    getFigures(db, figureIdsOf(report, statements)),
    getOutlets(db, outletIds),
    getClaims(db, claimIdsOf(report, statements)),
  ]);
  return {
    figures: [...figures.values()],
    outlets: [...outlets.values()],
    documents,
    claims: [...claims.values()],
    statements,
  };
}

async function documentsWithParents(db: OnRecordDatabase, ids: readonly DocumentId[]) {
  const documents = [...(await getDocuments(db, ids)).values()];
  const parents = documents.flatMap(({ partOf }) => (partOf === undefined ? [] : [partOf.documentId]));
  const more = await getDocuments(
    db,
    parents.filter((id) => !ids.includes(id)),
  );
  return [...documents, ...more.values()];
}

function figureIdsOf(report: PageReport, statements: readonly Statement[]): Set<FigureId> {
  const ids = new Set(report.mentions.map((mention) => mention.figureId));
  for (const { speaker } of report.attributions)
    if (speaker.figureId !== undefined) ids.add(speaker.figureId);
  for (const { speaker } of statements) if (typeof speaker === "string") ids.add(speaker);
  return ids;
}

const claimIdsOf = (report: PageReport, statements: readonly Statement[]): Set<ClaimId> =>
  new Set([
    ...report.attributions.flatMap((attribution) => attribution.claimIds),
    ...report.matches.flatMap((match) => (match.claimId === undefined ? [] : [match.claimId])),
    ...statements.flatMap((statement) => statement.claims.map((claim) => claim.id)),
  ]);
