import type { FoundClaim } from "../claims/find-claims";
import type { StatementId } from "../domain/ids";
import { bytesAt } from "../figures/packed-texts";
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
export function sharedClaim(asked: Asked, number: number): FoundClaim | undefined {
  let best: FoundClaim | undefined;
  let most = 0;
  let none = 1;
  for (const shared of asked.claims) {
    const probability = probabilityOf(asked, shared, number);
    none *= 1 - probability;
    if (probability > most) {
      best = shared.claim;
      most = probability;
    }
  }
  return best && { ...best, probability: 1 - none };
}

/** The probability that a statement shares one of the claims at least; 0 if it shares none. */
export function probabilityOfSharing(asked: Asked, number: number): number {
  let none = 1;
  for (const shared of asked.claims) none *= 1 - probabilityOf(asked, shared, number);
  return 1 - none;
}

/** The probability that a statement shares a claim, 0 if it has no link to it or the user refused that. */
function probabilityOf(
  { here, index: { statements } }: Asked,
  { claim, number: wanted }: NumberedClaim,
  number: number,
): number {
  const link = findLink(statements, number, wanted);
  if (link < 0 || (here.verdicts && isRefused(here.verdicts, { statements, number }, claim))) return 0;
  return claim.probability * (statements.stances[link] === ASSERTS ? 1 : NOT_ASSERTED);
}

const ASSERTS = STANCES.indexOf("asserts");

/** Where a statement's first link to a claim stands; -1 if it has none. */
export function findLink(
  { claims, claimEnds }: StatementTable,
  number: number,
  claim: number | undefined,
): number {
  for (let at = startAt(claimEnds, number); at < claimEnds[number]!; at++)
    if (claims[at] === claim) return at;
  return -1;
}

function isRefused(
  verdicts: PageVerdicts,
  { statements, number }: { readonly statements: StatementTable; readonly number: number },
  { claimId }: FoundClaim,
): boolean {
  return verdicts.onClaim(bytesAt(statements.ids, number) as StatementId, claimId) === "rejected";
}
