import { describeQuote, type QuoteSelector } from "../annotation/describe-quote";
import type { PlacedQuote, QuoteMatch } from "../annotation/quote-match";
import type { Anchor } from "../domain/annotation";
import type { AnnotationId, ArticleId } from "../domain/ids";
import { findVersions } from "../store/article-repository";
import type { OnRecordDatabase } from "../store/database";

/** Words by annotation, each with up to 64 characters around them. */
export type AttachedWords = ReadonlyMap<AnnotationId, QuoteSelector>;

const NONE: AttachedWords = new Map();

/** Does a match give the very words that were sought, and not a passage they may have become? */
export function isVerbatim(match: QuoteMatch): match is PlacedQuote & { readonly state: "exact" | "moved" } {
  return match.kind === "placed" && (match.state === "exact" || match.state === "moved");
}

/** The words to which the user attached annotations by hand, as these anchors say, out of the text they count in. */
export function describeAttached(text: string, anchors: Iterable<Anchor>): AttachedWords {
  const words = new Map<AnnotationId, QuoteSelector>();
  for (const { annotationId, state, start, end } of anchors) {
    if (state !== "manual" || start === undefined || end === undefined) continue;
    // Words outside of the text are damage; of no words nothing can be found.
    if (start < end && end <= text.length) words.set(annotationId, describeQuote(text, start, end));
  }
  return words;
}

/**
 * The words to which annotations of an article were last attached by hand, in whichever of its versions that was: where
 * they are to be looked for in another state of the text. Part of a transaction over versions, texts and anchors.
 */
export function findAttachedWords(db: OnRecordDatabase, articleId: ArticleId): PromiseLike<AttachedWords> {
  return findVersions(db, articleId).then((versions) => {
    const seqs = new Map(versions.map(({ id, seq }) => [id, seq]));
    return db.anchors
      .where("versionId")
      .anyOf([...seqs.keys()])
      .filter(({ state }) => state === "manual")
      .toArray()
      .then((anchors) => {
        const latest = new Map<AnnotationId, Anchor>();
        const inOrder = anchors.toSorted(
          (one, other) => seqs.get(one.versionId)! - seqs.get(other.versionId)!,
        );
        for (const anchor of inOrder) latest.set(anchor.annotationId, anchor);
        return describeIn(db, [...latest.values()]);
      });
  });
}

function describeIn(
  db: OnRecordDatabase,
  anchors: readonly Anchor[],
): PromiseLike<AttachedWords> | AttachedWords {
  if (anchors.length === 0) return NONE;
  const versionIds = [...new Set(anchors.map(({ versionId }) => versionId))];
  return db.texts.bulkGet(versionIds).then((rows) => {
    const texts = new Map(
      rows.flatMap((row) => (row === undefined ? [] : [[row.versionId, row.text] as const])),
    );
    return new Map(
      versionIds.flatMap((id) => {
        const here = anchors.filter(({ versionId }) => versionId === id);
        return [...describeAttached(texts.get(id) ?? "", here)];
      }),
    );
  });
}
