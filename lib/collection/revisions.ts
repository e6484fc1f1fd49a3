import type { ArticleVersion } from "../domain/article-version";

/** As much of a version as its place among the others needs. */
export type Placed = Pick<ArticleVersion, "id" | "seq" | "capturedAt">;

/**
 * The versions of an article numbered anew from 1, in the order in which they were captured, wherever that was. For
 * versions of two libraries put together; the same versions are numbered the same whichever came first.
 */
export function numberVersions<Version extends Placed>(versions: readonly Version[]): readonly Version[] {
  const inOrder = [...versions].sort(
    (one, other) =>
      compare(one.capturedAt, other.capturedAt) || one.seq - other.seq || compare(one.id, other.id),
  );
  return inOrder.map((version, index) =>
    version.seq === index + 1 ? version : { ...version, seq: index + 1 },
  );
}

function compare(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
