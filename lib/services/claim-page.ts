import type { Claim } from "../domain/claim";
import type { Stance } from "../domain/statement";
import type { LibraryRow } from "./library-rows";
import { countDocuments, type LibraryCorpus, statementLines, type StatementLines } from "./statement-lines";

/** All that is known of a claim: its wordings, and every statement that takes it up, each with how. */
export interface ClaimPageView {
  readonly claim: Claim;
  readonly related: readonly Claim[];
  readonly statements: StatementLines;
  readonly count: number;
  readonly documents: number;
  /** Statements the user recorded. */
  readonly own: number;
  /** Statements that came with a file. */
  readonly imported: number;
  readonly stances: Readonly<Record<Stance, number>>;
  readonly isOwn: boolean;
  readonly articles: readonly LibraryRow[];
}

/** The page of a claim; undefined if the corpus has none of that id. */
export function buildClaimPage(
  id: string,
  corpus: LibraryCorpus,
  rows: readonly LibraryRow[],
): ClaimPageView | undefined {
  const claim = corpus.index.claims.get(id);
  if (!claim) return undefined;
  const taking = [...corpus.index.statements.values()].filter((statement) =>
    statement.claims.some((taken) => taken.id === claim.id),
  );
  const stances = { asserts: 0, denies: 0, mentions: 0 };
  for (const statement of taking) {
    const taken = statement.claims.find((each) => each.id === claim.id);
    if (taken) stances[taken.how]++;
  }
  return {
    claim,
    related: claim.related.flatMap((other) => corpus.index.claims.get(other) ?? []),
    statements: statementLines(taking, corpus, claim.id),
    count: taking.length,
    documents: countDocuments(taking),
    own: taking.filter((statement) => corpus.user.own.statements.has(statement.id)).length,
    imported: taking.filter((statement) => corpus.user.imported.statements.has(statement.id)).length,
    stances,
    isOwn: corpus.user.own.claims.has(claim.id),
    articles: rows.filter((row) => row.claimIds.includes(claim.id)),
  };
}

/** A claim in the list of all: with how many statements on record take it up. */
export interface ClaimRow {
  readonly claim: Claim;
  readonly statements: number;
  readonly own: boolean;
}

/** Every claim, those taken up most first. */
export function listClaims(corpus: LibraryCorpus): readonly ClaimRow[] {
  const counts = new Map<string, number>();
  for (const statement of corpus.index.statements.values()) {
    for (const id of new Set(statement.claims.map((taken) => taken.id))) {
      counts.set(id, (counts.get(id) ?? 0) + 1);
    }
  }
  const rows = [...corpus.index.claims.values()].map((claim) => ({
    claim,
    statements: counts.get(claim.id) ?? 0,
    own: corpus.user.own.claims.has(claim.id),
  }));
  return rows.sort((a, b) => b.statements - a.statements || (a.claim.id < b.claim.id ? -1 : 1));
}
