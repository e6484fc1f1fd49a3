import type { QuoteSelector } from "../annotation/describe-quote";
import type { AddressedArticle } from "../collection/identity";
import type { Anchor, Annotation } from "../domain/annotation";
import type { AnnotationId, ArticleId } from "../domain/ids";
import type { DrawnAnnotation } from "../messaging/annotation-request";
import { findAnnotations } from "../store/annotation-repository";
import { getText } from "../store/article-repository";
import type { OnRecordDatabase } from "../store/database";
import { read } from "../store/read";
import { describeAttached } from "./attached-words";
import { findKeptArticle } from "./find-kept-article";
import { FIRST_COLOUR, type NotePlace } from "./order-notes";

/** What the store holds of a page's notes: those not in the trash, and where they stand in the latest version. */
export interface StoredNotes {
  readonly articleId?: ArticleId;
  /** BCP 47; "und" if not known. */
  readonly language: string;
  readonly annotations: readonly Annotation[];
  readonly places: ReadonlyMap<AnnotationId, NotePlace>;
  /** What of each the script in the page needs to find and draw it: by its own words, or those it was attached to by hand. */
  readonly drawn: readonly DrawnAnnotation[];
}

const none: StoredNotes = { language: "und", annotations: [], places: new Map(), drawn: [] };

/** The notes of the article a page's addresses lead to; none where it is not kept or in the trash. */
export function readNotes(db: OnRecordDatabase, page: AddressedArticle): Promise<StoredNotes> {
  return read(db, ["articles", "texts", "annotations", "anchors"], async () => {
    const { kept } = await findKeptArticle(db, page);
    if (kept === undefined || kept.deletedAt !== undefined) return none;
    const all = await findAnnotations(db, kept.id);
    const annotations = all.filter(({ deletedAt }) => deletedAt === undefined);
    const anchors = await db.anchors.bulkGet(
      annotations.map(({ id }): [AnnotationId, typeof kept.latestVersion] => [id, kept.latestVersion]),
    );
    const places = anchors.filter((anchor): anchor is Anchor => anchor !== undefined);
    const text = places.some(hasOwnWords) ? ((await getText(db, kept.latestVersion))?.text ?? "") : "";
    const attached = describeAttached(text, places);
    return {
      articleId: kept.id,
      language: kept.summary.language,
      annotations,
      places: new Map(places.map((anchor) => [anchor.annotationId, placeIn(text, anchor)])),
      drawn: annotations.map((annotation) => drawnForm(annotation, attached.get(annotation.id))),
    };
  });
}

/** Stands the annotation on other words than those of its quote? */
const hasOwnWords = ({ state }: Anchor) => state === "manual" || state === "changed";

function placeIn(text: string, anchor: Anchor): NotePlace {
  const { state, start, end } = anchor;
  const words = hasOwnWords(anchor) ? text.slice(start, end) : "";
  return { state, ...(start === undefined ? {} : { start }), ...(words === "" ? {} : { words }) };
}

/** The words that count are those an annotation was attached to by hand, else its own. */
function drawnForm(
  { id, colour, selectors }: Annotation,
  attached: QuoteSelector = selectors[0],
): DrawnAnnotation {
  const { exact, prefix, suffix } = attached;
  return { id, colour: colour ?? FIRST_COLOUR, selector: { exact, prefix, suffix } };
}
