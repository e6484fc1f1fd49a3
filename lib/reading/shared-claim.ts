import type { FoundClaim } from "../claims/find-claims";
import type { StatementId } from "../domain/ids";
import { textAt } from "../figures/packed-texts";
import { startAt } from "./block-ranges";
import type { PageVerdicts } from "./judged-page";
import type { PreparedAttribution } from "./prior-attribution";
import type { StatementIndex } from "./prior-index";
import { STANCES } from "./statement-block";
import type { StatementTable } from "./statement-table";

/** Part of the claim's probability that counts where the statement does not assert the claim. */
const NOT_ASSERTED = 0.8;

/** A claim that the attribution takes up, with its number in the index; undefined where nothing on record has it. */
export type NumberedClaim = { readonly claim: FoundClaim; readonly number: number | undefined };

/** What sharing is asked of: the attribution's claims, the index, and what the user said on this page. */
type Asked = {
  readonly here: Pick<PreparedAttribution, "verdicts">;
  readonly index: Pick<StatementIndex, "statements">;
  readonly claims: readonly NumberedClaim[];
};

/** The likeliest of the claims that a statement shares, with the probability that it shares one at least. */
export function sharedClaim({ here, index, claims }: Asked, number: number): FoundClaim | undefined {
  const { statements } = index;
  let best: FoundClaim | undefined;
  let none = 1;
  for (const { claim, number: wanted } of claims) {
    const link = findLink(statements, number, wanted);
    if (link === undefined || (here.verdicts && isRefused(here.verdicts, { statements, number }, claim)))
      continue;
    const asserts = STANCES[statements.stances[link]!] === "asserts";
    const probability = claim.probability * (asserts ? 1 : NOT_ASSERTED);
    none *= 1 - probability;
    if (!best || probability > best.probability) best = { ...claim, probability };
  }
  return best && { ...best, probability: 1 - none };
}

/** Where a statement's first link to a claim stands. */
function findLink(
  { claims, claimEnds }: StatementTable,
  number: number,
  claim: number | undefined,
): number | undefined {
  for (let at = startAt(claimEnds, number); at < claimEnds[number]!; at++)
    if (claims[at] === claim) return at;
  return undefined;
}

function isRefused(
  verdicts: PageVerdicts,
  { statements, number }: { readonly statements: StatementTable; readonly number: number },
  { claimId }: FoundClaim,
): boolean {
  return verdicts.onClaim(textAt(statements.ids, number) as StatementId, claimId) === "rejected";
}
