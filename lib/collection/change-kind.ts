import type { ArticleVersion, VersionChange } from "../domain/article-version";
import { isBoringChange } from "./boring-change";

/** As much of a version, or of a page, as telling its extent takes. */
export type Extent = Pick<ArticleVersion, "scope" | "isPreview">;

/** Whether two texts are as much of the page: both the whole of it, or both what a preview shows. */
export function isSameExtent(one: Extent, other: Extent): boolean {
  return one.scope === "page" && other.scope === "page" && one.isPreview === other.isPreview;
}

/**
 * Of what kind the difference of two texts of an article is. Where one of them is only selected words, or one a preview
 * and the other not, their texts differ without the page having changed.
 */
export function findChangeKind(
  before: Extent & Pick<ArticleVersion, "text">,
  after: Extent & Pick<ArticleVersion, "text">,
): VersionChange["kind"] {
  if (!isSameExtent(before, after)) return "extent";
  return isBoringChange(before.text, after.text) ? "boring" : "words";
}
