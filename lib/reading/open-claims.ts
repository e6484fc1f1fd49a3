import type { CollectedClaim } from "../claims/compile-claims";
import type { TextColumns } from "../claims/text-table";
import type { ClaimId } from "../domain/ids";
import { startAt } from "./block-ranges";
import type { IndexBlocks } from "./index-blocks";
import { nameReader } from "./open-figure-rows";

/** A claim with the number of its id. */
export type NumberedClaim = CollectedClaim & { readonly number: number };

/** The claims of an index in order of id, and the columns their texts are in; the first text has number `firstText`. */
export function openClaims(
  { claims, claimIds }: Pick<IndexBlocks, "claims" | "claimIds">,
  firstText: number,
): { readonly claims: readonly NumberedClaim[]; readonly columns: readonly TextColumns[] } {
  const idOf = nameReader(claimIds);
  let text = firstText;
  const opened = claims.flatMap(({ numbers, wordingEnds, cueEnds, texts }) => {
    const before = text;
    const range = (from: number, to: number) =>
      Array.from({ length: to - from }, (_, at) => before + from + at);
    text += texts.starts.length - 1;
    return Array.from(numbers, (number, at): NumberedClaim => ({
      number,
      id: idOf(number) as ClaimId,
      wordings: range(startAt(cueEnds, at), wordingEnds[at]!),
      cueTerms: range(wordingEnds[at]!, cueEnds[at]!),
    }));
  });
  return {
    claims: opened.sort((one, other) => (one.id < other.id ? -1 : 1)),
    columns: claims.map(({ texts }) => texts),
  };
}
