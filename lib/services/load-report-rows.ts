import type { Correction } from "../corpus/lay-edits";
import type { CorpusRows, Origin } from "../domain/corpus";
import type { ClaimId, DocumentId, FigureId, OutletId } from "../domain/ids";
import type { Judgement } from "../domain/judgement";
import type { PageReport } from "../domain/page-report";
import type { Statement } from "../domain/statement";
import {
  type CorpusEntry,
  getClaims,
  getCorpusEntries,
  getDocuments,
  getFigures,
  getOutlets,
} from "../store/corpus-repository";
import type { OnRecordDatabase } from "../store/database";
import { readJudgements } from "../store/judgement-repository";

/** Whose a statement is, and what of it the user has put right. */
export interface StatementNote {
  readonly origin: Origin;
  readonly corrections: readonly Correction[];
}

/** Corpus rows with what the user did to them and to the page. Without notes and judgements nothing is known of that. */
export interface ReportRows extends CorpusRows {
  /** By statement id. */
  readonly notes?: ReadonlyMap<string, StatementNote>;
  readonly judgements?: readonly Judgement[];
}

/** The corpus rows a report refers to, directly or through a statement, a document or a relay, and no others. */
export async function loadReportRows(
  db: OnRecordDatabase,
  report: Pick<PageReport, "matches" | "mentions" | "attributions">,
): Promise<ReportRows> {
  const ids = report.matches.flatMap(({ statementId, alike = [] }) => [statementId, ...alike]);
  const notes = await getCorpusEntries<Statement>(db, "statements", ids);
  const entries = [...notes.values()];
  const statements = entries.map(({ row }) => row);
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
    getFigures(db, new Set([...figureIdsOf(report, statements), ...figuresBefore(entries)])),
    getOutlets(db, outletIds),
    getClaims(db, claimIdsOf(report, statements)),
  ]);
  return {
    figures: [...figures.values()],
    outlets: [...outlets.values()],
    documents,
    claims: [...claims.values()],
    statements,
    notes,
    judgements: await readJudgements(db),
  };
}

/** Who spoke before the user put the speaker right. */
function figuresBefore(entries: readonly CorpusEntry<Statement>[]): readonly FigureId[] {
  const before = entries.flatMap(({ corrections }) => corrections.filter(({ field }) => field === "speaker"));
  return before.flatMap(({ was }) => (typeof was === "string" ? [was as FigureId] : []));
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

function figureIdsOf(
  report: Pick<PageReport, "mentions" | "attributions">,
  statements: readonly Statement[],
): Set<FigureId> {
  const ids = new Set(report.mentions.map((mention) => mention.figureId));
  for (const { speaker } of report.attributions)
    if (speaker.figureId !== undefined) ids.add(speaker.figureId);
  for (const { speaker } of statements) if (typeof speaker === "string") ids.add(speaker);
  return ids;
}

const claimIdsOf = (
  report: Pick<PageReport, "attributions" | "matches">,
  statements: readonly Statement[],
): Set<ClaimId> =>
  new Set([
    ...report.attributions.flatMap((attribution) => attribution.claimIds),
    ...report.matches.flatMap((match) => (match.claimId === undefined ? [] : [match.claimId])),
    ...statements.flatMap((statement) => statement.claims.map((claim) => claim.id)),
  ]);
