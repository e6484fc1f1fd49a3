import type { QuoteSelector } from "../annotation/describe-quote";
import { matchQuote } from "../annotation/match-quote";
import { indexQuotes, type QuoteIndex } from "../annotation/quote-index";
import type { Anchor } from "../domain/annotation";
import type { ArticleVersion } from "../domain/article-version";
import { anchorIn } from "../store/anchor-in";
import { findAnnotations, putAnchors } from "../store/annotation-repository";
import type { OnRecordDatabase } from "../store/database";
import { findAttachedWords, isVerbatim } from "./attached-words";

/**
 * Finds every annotation of an article in a new version of it, those in the trash too, since they may come back. What the
 * user attached by hand to other words stays with those, unless the very words of its quote are back where they were.
 * Part of a write to annotations and anchors over versions and texts.
 */
export function anchorAnnotations(
  db: OnRecordDatabase,
  { id, articleId, text }: Pick<ArticleVersion, "id" | "articleId" | "text">,
): PromiseLike<unknown> {
  return findAnnotations(db, articleId).then((annotations) => {
    if (annotations.length === 0) return undefined;
    const index = indexQuotes(text);
    return findAttachedWords(db, articleId).then((attached) =>
      putAnchors(
        db,
        annotations.map((annotation) => {
          const own = anchorIn(id, index, annotation);
          const words = attached.get(annotation.id);
          return (own.state !== "exact" && words && attachedIn(own, index, words)) || own;
        }),
      ),
    );
  });
}

/** An anchor at the words that were chosen by hand; undefined where these very words are not there any more. */
function attachedIn(own: Anchor, index: QuoteIndex, words: QuoteSelector): Anchor | undefined {
  const match = matchQuote(words, index);
  if (!isVerbatim(match)) return undefined;
  const { start, end, score } = match;
  const { annotationId, versionId } = own;
  return { annotationId, versionId, state: "manual", score, start, end };
}
