import type { Verdict } from "./judged-page";
import type { PreparedAttribution } from "./prior-attribution";
import type { IndexedStatement } from "./prior-index";

/**
 * What the user said of showing a statement here: it is none, or does not bear on these words; or it does. One whose
 * claims were refused, all that the attribution takes up, is not shown for its words either.
 */
export function judgedVerdict(
  { verdicts, attribution, claims }: PreparedAttribution,
  entry: IndexedStatement,
): Verdict | undefined {
  if (verdicts?.onStatement(entry.id) === "rejected") return "rejected";
  const shared = entry.claims.filter((link) => claims.some((claim) => claim.claimId === link.id));
  const isRefused =
    shared.length > 0 && shared.every((link) => verdicts?.onClaim(entry.id, link.id) === "rejected");
  return isRefused ? "rejected" : verdicts?.onMatch(entry.id, attribution.text);
}
