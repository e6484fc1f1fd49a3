import { intervalOf } from "../domain/date-order";
import type { ClaimId } from "../domain/ids";
import type { Stance, Statement } from "../domain/statement";
import type { UserCorpus } from "../store/user-corpus";
import type { CorpusIndex } from "./corpus-index";
import { type ClaimView, type RecordView, recordOf } from "./record-view";

/** The corpus as the library shows it: its rows by id, and what of them is the user's. */
export interface LibraryCorpus {
  readonly index: CorpusIndex;
  readonly user: UserCorpus;
  readonly revision: number;
}

/** One statement of a list in time order. */
export interface StatementLine {
  readonly record: RecordView;
  /** Every claim it takes up, with how. */
  readonly claims: readonly ClaimView[];
  /** Recorded by the user, not shipped or imported. */
  readonly own: boolean;
  /** It came with a file that was imported. */
  readonly imported: boolean;
  /** Shipped or imported, with a correction of the user's laid over it. */
  readonly edited: boolean;
  /** First and last day its date may mean; absent if no date is known. */
  readonly from?: string;
  readonly to?: string;
}

/** The statements that are dated, the oldest first, and those that are not, in the order of their ids. */
export interface StatementLines {
  readonly dated: readonly StatementLine[];
  readonly undated: readonly StatementLine[];
}

/**
 * Statements as lines in time order, by the day said or, where that is not known, the day published. With a claim each
 * line says how it takes that claim up.
 */
export function statementLines(
  statements: readonly Statement[],
  corpus: LibraryCorpus,
  claimId?: ClaimId,
): StatementLines {
  const lines = statements.flatMap((statement) => lineOf(statement, corpus, claimId));
  const dated = lines.filter((line) => line.from !== undefined);
  return {
    dated: dated.sort((a, b) => compare(sortDay(a), sortDay(b)) || compare(a.to!, b.to!)),
    undated: lines.filter((line) => line.from === undefined),
  };
}

/** How many source documents these lines rest on, other reports of the same statement included. */
export function countDocuments(statements: readonly Statement[]): number {
  return new Set(statements.flatMap(({ sightings }) => sightings.map(({ documentId }) => documentId))).size;
}

function lineOf(
  statement: Statement,
  { index, user }: LibraryCorpus,
  claimId: ClaimId | undefined,
): readonly StatementLine[] {
  // A list has no statement of a page that its lines would stand under: nothing was matched, nothing is ordered.
  const record = recordOf(
    {
      attribution: 0,
      statementId: statement.id,
      ...(claimId === undefined ? {} : { claimId }),
      tier: "related",
      order: "unknown",
      probability: 1,
      reasons: [],
    },
    index,
  );
  if (!record) return [];
  const days = record.when.label === "unknown" ? undefined : intervalOf(record.when.date);
  const own = user.own.statements.has(statement.id);
  const edited = !own && user.edited.statements.has(statement.id);
  const imported = user.imported.statements.has(statement.id);
  return [{ record, claims: claimsOf(statement, index), own, imported, edited, ...days }];
}

function claimsOf(statement: Statement, { claims }: CorpusIndex): readonly ClaimView[] {
  return statement.claims.flatMap(({ id, how }: { readonly id: ClaimId; readonly how: Stance }) => {
    const claim = claims.get(id);
    return claim ? [{ id, wording: claim.wording, stance: how }] : [];
  });
}

/** An interval without beginning stands at its end. */
function sortDay({ from = "", to = "" }: StatementLine): string {
  return from.startsWith("0000") ? to : from;
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
