import type { Attribution } from "../../lib/domain/attribution";
import type { Match } from "../../lib/domain/page-report";

/** Counts of one set of gold rows. */
export type RelatedCounts = {
  /** Rows with a statement on the same claim in another seed, and those of them whose first match is right. */
  readonly eligible: number;
  readonly firstRight: number;
  /** Matches by tier, and how many of them share a claim with the row. */
  readonly related: { readonly shown: number; readonly right: number };
  readonly possible: { readonly shown: number; readonly right: number };
  /** Rows without a claim, those of them with any match, and those with one called related. */
  readonly withoutClaim: number;
  readonly falseAlarms: number;
  readonly falseRelated: number;
  /** Matches whose order contradicts the order of the documents. */
  readonly wrongOrder: number;
};

/** Counts in all, by document, by the order shown, and the eligible rows whose first match is wrong or missing. */
export type RelatedScores = {
  readonly all: RelatedCounts;
  readonly byDocument: Readonly<Record<string, RelatedCounts>>;
  readonly byOrder: Readonly<Record<string, { readonly shown: number; readonly right: number }>>;
  readonly rows: readonly JudgedRow[];
};

/** One gold row with what was shown for it. */
export type JudgedRow = {
  readonly row: GoldRow;
  readonly eligible: boolean;
  readonly claimIds: readonly string[];
  readonly matches: readonly {
    readonly match: Match;
    readonly right: boolean;
    readonly rightOrder: boolean;
  }[];
};

/** A line of `gold-statements.jsonl`; only what the measurement needs. */
export type GoldRow = {
  readonly index: number;
  readonly doc: string;
  readonly form: string;
  readonly optional?: boolean;
  readonly speaker: {
    readonly id: string | null;
    readonly asPrinted: string;
    readonly start: number;
    readonly end: number;
    readonly resolution: Attribution["speaker"]["resolution"];
  };
  readonly content: { readonly start: number; readonly end: number; readonly text: string };
  readonly claims: readonly string[];
  readonly saidOn: { readonly value: string | null };
};

/** Counts the rows; a match belongs to the tier it was shown in. */
export function countRelated(rows: readonly JudgedRow[]): RelatedCounts {
  const eligible = rows.filter((row) => row.eligible);
  const without = rows.filter((row) => row.row.claims.length === 0);
  const matches = rows.flatMap((row) => row.matches);
  const tier = (name: Match["tier"]) => {
    const shown = matches.filter(({ match }) => match.tier === name);
    return { shown: shown.length, right: shown.filter(({ right }) => right).length };
  };
  return {
    eligible: eligible.length,
    firstRight: eligible.filter((row) => row.matches[0]?.right).length,
    related: tier("related"),
    possible: tier("possible"),
    withoutClaim: without.length,
    falseAlarms: without.filter((row) => row.matches.length > 0).length,
    falseRelated: without.filter((row) => row.matches.some(({ match }) => match.tier === "related")).length,
    wrongOrder: matches.filter(({ rightOrder }) => !rightOrder).length,
  };
}
