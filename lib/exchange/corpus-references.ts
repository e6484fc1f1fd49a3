import type { KeptReport } from "../domain/article-version";
import type { JudgementTarget } from "../domain/judgement";
import type { Statement } from "../domain/statement";
import type { ExchangeCorpusTable, ExchangeRow } from "./collection-format";

/** A row of the corpus that something refers to. */
export interface CorpusReference {
  readonly table: ExchangeCorpusTable;
  readonly id: string;
}

/**
 * The rows of the corpus that are needed to show this one: who, what, where and by whom. Claims related to a claim are
 * not, since one leads to the next until the whole corpus is there.
 */
export function findCorpusReferences({ table, row }: ExchangeRow): readonly CorpusReference[] {
  switch (table) {
    case "articles":
      return named("outlets", row.outletId);
    case "versions":
      return findReported(row.report);
    case "annotations":
      return named("statements", row.statementId);
    case "judgements":
      return findJudged(row.target);
    case "edits":
      return [{ table: row.target.table, id: row.target.id }, ...findIdsIn(row.value)];
    case "figures":
      return named(
        "figures",
        ...row.affiliations,
        ...row.roles.map((role) => role.organisation),
        row.mergedInto,
      );
    case "outlets":
      return named("figures", row.affiliatedWith);
    case "documents":
      return [...named("outlets", row.outletId), ...named("documents", row.partOf?.documentId)];
    case "statements":
      return findStated(row);
    default:
      return [];
  }
}

function findReported({ mentions, attributions, matches }: KeptReport): readonly CorpusReference[] {
  return [
    ...mentions.flatMap(({ figureId }) => named("figures", figureId)),
    ...attributions.flatMap(({ speaker, claimIds }) => [
      ...named("figures", speaker.figureId),
      ...named("claims", ...claimIds),
    ]),
    ...matches.flatMap(({ statementId, alike = [], claimId }) => [
      ...named("statements", statementId, ...alike),
      ...named("claims", claimId),
    ]),
  ];
}

function findStated({ speaker, claims, sightings }: Statement): readonly CorpusReference[] {
  return [
    ...named("figures", typeof speaker === "string" ? speaker : undefined),
    ...named("claims", ...claims.map(({ id }) => id)),
    ...sightings.flatMap(({ documentId, relay }) => [
      ...named("documents", documentId),
      ...named("outlets", ...relay),
    ]),
  ];
}

function findJudged(target: JudgementTarget): readonly CorpusReference[] {
  if (target.kind === "mention") return named("figures", target.figureId);
  if (target.kind === "attribution") return [];
  const claim = target.kind === "claim" ? target.claimId : undefined;
  return [...named("statements", target.statementId), ...named("claims", claim)];
}

/** An edit may put any id anywhere: every text in its value that could be one, in every table. */
function findIdsIn(value: unknown): readonly CorpusReference[] {
  if (typeof value === "object" && value !== null) return Object.values(value).flatMap(findIdsIn);
  if (typeof value !== "string" || !ID.test(value)) return [];
  return [
    ...named("figures", value),
    ...named("outlets", value),
    ...named("documents", value),
    ...named("claims", value),
    ...named("statements", value),
  ];
}

const ID = /^[a-z0-9][a-z0-9.-]{0,119}$/;

const named = (
  table: ExchangeCorpusTable,
  ...ids: readonly (string | undefined)[]
): readonly CorpusReference[] => ids.flatMap((id) => (id === undefined ? [] : [{ table, id }]));
