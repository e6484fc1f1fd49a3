import type { FigureId } from "../domain/ids";
import type { Judgement, JudgementTarget } from "../domain/judgement";
import type { Figure } from "../domain/figure";
import type { Statement } from "../domain/statement";
import { newestInScope } from "../reading/judged-page";
import { getClaims, getDocuments, getFigures, getStatements } from "../store/corpus-repository";
import type { OnRecordDatabase } from "../store/database";
import { readJudgements } from "../store/judgement-repository";
import { indexRows } from "./corpus-index";
import { type FigureNames, namesOf } from "./figure-name";
import type { WhenView } from "./record-view";
import { speakerOf, whenOf } from "./sighting-view";

/** A line of the record, in so few words that it is known again. */
export interface RecordSubject {
  readonly names: FigureNames;
  readonly when: WhenView;
  readonly text: string;
}

/** A judgement that holds, and what it is about; what the corpus does not have any more is left out. */
export interface JudgementRow {
  readonly judgement: Judgement;
  /** Whom the spelling was, or was not, found to name. */
  readonly figure?: FigureNames;
  readonly record?: RecordSubject;
  /** The claim's wordings per language. */
  readonly claim?: Readonly<Record<string, string>>;
}

/** What the user has said on links and not withdrawn, the newest first; of what was said twice in a scope the last. */
export async function findJudgements(db: OnRecordDatabase): Promise<readonly JudgementRow[]> {
  const judgements = newestInScope(await readJudgements(db)).toReversed();
  const targets = judgements.map(({ target }) => target);
  const records = await loadRecords(db, targets);
  const figures = await getFigures(db, idsOf(targets, "figureId"));
  const claims = await getClaims(db, idsOf(targets, "claimId"));
  return judgements.map((judgement): JudgementRow => {
    const { target } = judgement;
    const figure = "figureId" in target ? figures.get(target.figureId) : undefined;
    const record = "statementId" in target ? records.get(target.statementId) : undefined;
    const claim = "claimId" in target ? claims.get(target.claimId) : undefined;
    return {
      judgement,
      ...(figure ? { figure: namesOf(figure) } : {}),
      ...(record ? { record } : {}),
      ...(claim ? { claim: claim.wording } : {}),
    };
  });
}

type IdOf<Key extends string> =
  Extract<JudgementTarget, Record<Key, unknown>> extends Record<Key, infer Id> ? Id : never;

function idsOf<Key extends "figureId" | "claimId" | "statementId">(
  targets: readonly JudgementTarget[],
  key: Key,
): readonly IdOf<Key>[] {
  return targets.flatMap((target) => {
    const id = (target as Partial<Record<Key, IdOf<Key>>>)[key];
    return id === undefined ? [] : [id];
  });
}

async function loadRecords(
  db: OnRecordDatabase,
  targets: readonly JudgementTarget[],
): Promise<ReadonlyMap<string, RecordSubject>> {
  const statements = await getStatements(db, idsOf(targets, "statementId"));
  const rows = [...statements.values()];
  const figures = await getFigures(db, rows.flatMap(speakerIds));
  const documents = await getDocuments(
    db,
    rows.flatMap(({ sightings }) => sightings.slice(0, 1).map(({ documentId }) => documentId)),
  );
  const corpus = indexRows({
    figures: [...figures.values()] satisfies readonly Figure[],
    documents: [...documents.values()],
    outlets: [],
    claims: [],
    statements: rows,
  });
  return new Map(
    rows.map((statement) => {
      const sighting = statement.sightings[0]!;
      const { names } = speakerOf(statement, sighting, corpus);
      return [statement.id, { names, when: whenOf(statement, sighting, corpus), text: sighting.text }];
    }),
  );
}

function speakerIds({ speaker }: Statement): readonly FigureId[] {
  return typeof speaker === "string" ? [speaker] : [];
}
