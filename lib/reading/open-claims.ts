import type { CollectedClaim } from "../claims/compile-claims";
import type { ClaimId } from "../domain/ids";
import { type PackedTexts, textAt } from "../figures/packed-texts";
import { startAt } from "./block-ranges";
import type { ClaimBlock } from "./index-blocks";
import type { JoinedClaims } from "./joined-index";

/** A claim with the number of its id. */
export type NumberedClaim = CollectedClaim & { readonly number: number };

/** Joins the claims of blocks, whose texts are numbered from `firstText` on. */
export function joinClaims(
  blocks: readonly ClaimBlock[],
  claimIds: PackedTexts,
  firstText: number,
): JoinedClaims {
  let before = firstText;
  const all = blocks.flatMap(({ numbers, wordingEnds, cueEnds, texts }) => {
    const first = before;
    before += texts.starts.length - 1;
    return Array.from(numbers, (number, at) => ({
      number,
      id: textAt(claimIds, number),
      start: first + startAt(cueEnds, at),
      wordingEnd: first + wordingEnds[at]!,
      cueEnd: first + cueEnds[at]!,
    }));
  });
  const claims = all.sort((one, other) => (one.id < other.id ? -1 : 1));
  return {
    numbers: Uint32Array.from(claims, ({ number }) => number),
    starts: Uint32Array.from(claims, ({ start }) => start),
    wordingEnds: Uint32Array.from(claims, ({ wordingEnd }) => wordingEnd),
    cueEnds: Uint32Array.from(claims, ({ cueEnd }) => cueEnd),
  };
}

/** The claims of an index in order of id. */
export function openClaims(claims: JoinedClaims, claimIds: PackedTexts): readonly NumberedClaim[] {
  return Array.from(claims.numbers, (_, place) => readClaim(claims, claimIds, place));
}

/** One of them, by its place. */
export function readClaim(
  { numbers, starts, wordingEnds, cueEnds }: JoinedClaims,
  claimIds: PackedTexts,
  place: number,
): NumberedClaim {
  const number = numbers[place]!;
  return {
    number,
    id: textAt(claimIds, number) as ClaimId,
    wordings: range(starts[place]!, wordingEnds[place]!),
    cueTerms: range(wordingEnds[place]!, cueEnds[place]!),
  };
}

function range(from: number, to: number): readonly number[] {
  const numbers: number[] = [];
  for (let number = from; number < to; number++) numbers.push(number);
  return numbers;
}
