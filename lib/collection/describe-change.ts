import type { ArticleVersion, VersionChange } from "../domain/article-version";
import { countChangedWords, wordDiff } from "../text/word-diff";
import { findChangeKind } from "./change-kind";

/** As much of a version, or of a page, as comparing it takes. */
export type Comparable = Pick<
  ArticleVersion,
  "text" | "textSha256" | "language" | "scope" | "isPreview" | "extractor"
>;

/** What changed from one state of an article to a later one, as it is kept with the later. */
export function describeChange(before: Comparable, after: Comparable): VersionChange {
  const since = before.textSha256;
  const kind = findChangeKind(before, after);
  if (kind !== "words") return { kind, since };
  const diff = wordDiff(before.text, after.text, { locale: after.language });
  return {
    kind,
    since,
    ...(diff.kind === "compared" && { words: countChangedWords(diff.runs, after.language) }),
    ...(before.extractor.version !== after.extractor.version && { otherReader: true }),
  };
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
