import { StoreError } from "../errors";

/** Most tags one thing can have. */
const MOST_TAGS = 100;

/**
 * The tags a thing has after the user changed those it `was` taken to have into those `wanted`: what came or went by
 * another window meanwhile stays so. Just those wanted where it is not told what they were.
 */
export function mergeTags(
  now: readonly string[],
  wanted: readonly string[],
  was: readonly string[] | undefined,
): readonly string[] {
  if (was === undefined) return wanted;
  const others = now.filter((tag) => !was.includes(tag) && !wanted.includes(tag));
  const chosen = wanted.filter((tag) => now.includes(tag) || !was.includes(tag));
  const merged = [...chosen, ...others];
  return merged.length > MOST_TAGS ? wanted : merged;
}

/**
 * The text after the user changed the one it `was` taken to be into the one `wanted`. One that was only looked at stays as
 * it is now; one that was written to by another window meanwhile is not overwritten.
 * @throws StoreError `changed`
 */
export function mergeText<Text extends string | null>(now: Text, wanted: Text, was: Text | undefined): Text {
  if (was === undefined || now === was || now === wanted) return wanted;
  if (wanted === was) return now;
  throw new StoreError("changed", "the text was changed by another window meanwhile");
}
