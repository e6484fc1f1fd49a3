import { matchQuote } from "../annotation/match-quote";
import type { QuoteIndex } from "../annotation/quote-index";
import type { Anchor, Annotation } from "../domain/annotation";
import type { ArticleVersion } from "../domain/article-version";

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
