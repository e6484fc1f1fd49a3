import type { ArticleVersion, VersionChange } from "../domain/article-version";
import { countChangedWords, wordDiff } from "../text/word-diff";
import { isBoringChange } from "./boring-change";

/** As much of a version, or of a page, as comparing it takes. */
export type Comparable = Pick<
  ArticleVersion,
  "text" | "textSha256" | "language" | "scope" | "isPreview" | "extractor"
>;

/**
 * What changed from one state of an article to a later one. Where one of them is only selected words, or one a preview
 * and the other not, their texts differ without the page having changed.
 */
export function describeChange(before: Comparable, after: Comparable): VersionChange {
  const since = before.textSha256;
  if (!isSameExtent(before, after)) return { kind: "extent", since };
  if (isBoringChange(before.text, after.text)) return { kind: "boring", since };
  const { kind, runs } = wordDiff(before.text, after.text, { locale: after.language });
  const { version } = before.extractor;
  const other = version === after.extractor.version ? {} : { otherReader: true as const };
  if (kind === "too-different") return { kind: "words", since, ...other };
  return { kind: "words", since, words: countChangedWords(runs, after.language), ...other };
}

type Extent = Pick<ArticleVersion, "scope" | "isPreview">;

/** Whether two texts are as much of the page: both the whole of it, or both what a preview shows. */
export function isSameExtent(one: Extent, other: Extent): boolean {
  return one.scope === "page" && other.scope === "page" && one.isPreview === other.isPreview;
}

/** As much of a version as telling whether its article changed takes. */
export type ChangedHead = Pick<ArticleVersion, "seq" | "change"> &
  Partial<Pick<ArticleVersion, "textSha256">>;

/**
 * Whether the words of an article changed since it was kept first, as far as its versions know: one of them has other
 * words than the one before, and the latest is not the first one again.
 */
export function hasChangedSinceFirst(versions: readonly ChangedHead[]): boolean {
  if (!versions.some(({ change }) => change?.kind === "words")) return false;
  const inOrder = [...versions].sort((one, other) => one.seq - other.seq);
  return inOrder[0]?.textSha256 !== inOrder.at(-1)?.textSha256;
}
