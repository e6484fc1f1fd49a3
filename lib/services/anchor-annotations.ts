import { indexQuotes, matchQuote, type QuoteIndex } from "../annotation/match-quote";
import type { Anchor, Annotation } from "../domain/annotation";
import type { ArticleVersion } from "../domain/article-version";
import { findAnnotations, putAnchors } from "../store/annotation-repository";
import type { OnRecordDatabase } from "../store/database";

/**
 * Finds every annotation of an article in a new version of it, those in the trash too, since they may come back. Part of
 * a write to annotations and anchors.
 */
export function anchorAnnotations(
  db: OnRecordDatabase,
  { id, articleId, text }: Pick<ArticleVersion, "id" | "articleId" | "text">,
): PromiseLike<unknown> {
  return findAnnotations(db, articleId).then((annotations) => {
    if (annotations.length === 0) return undefined;
    const index = indexQuotes(text);
    return putAnchors(
      db,
      annotations.map((annotation) => anchorIn(id, index, annotation)),
    );
  });
}

/** Where an annotation's words stand in a version; an orphan where that is not certain. */
export function anchorIn(
  versionId: ArticleVersion["id"],
  index: QuoteIndex,
  { id, selectors }: Pick<Annotation, "id" | "selectors">,
  hint?: { readonly start: number },
): Anchor {
  const match = matchQuote(selectors[0], index, hint);
  const of = { annotationId: id, versionId };
  if (match.kind === "orphan") return { ...of, state: "orphan", score: 0 };
  const { start, end, state, score } = match;
  return { ...of, state, score, start, end };
}
