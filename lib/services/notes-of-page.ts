import type { AddressedArticle } from "../collection/identity";
import type { Anchor, Annotation } from "../domain/annotation";
import type { AnnotationId, ArticleId } from "../domain/ids";
import type { DrawnAnnotation } from "../messaging/annotation-request";
import { findAnnotations } from "../store/annotation-repository";
import type { OnRecordDatabase } from "../store/database";
import { read } from "../store/read";
import { findKeptArticle } from "./find-kept-article";
import { FIRST_COLOUR, type NotePlace } from "./order-notes";

/** What the store holds of a page's notes: those not in the trash, and where they stand in the latest version. */
export interface StoredNotes {
  readonly articleId?: ArticleId;
  /** BCP 47; "und" if not known. */
  readonly language: string;
  readonly annotations: readonly Annotation[];
  readonly places: ReadonlyMap<AnnotationId, NotePlace>;
}

const none: StoredNotes = { language: "und", annotations: [], places: new Map() };

/** The notes of the article a page's addresses lead to; none where it is not kept or in the trash. */
export function readNotes(db: OnRecordDatabase, page: AddressedArticle): Promise<StoredNotes> {
  return read(db, ["articles", "annotations", "anchors"], async () => {
    const { kept } = await findKeptArticle(db, page);
    if (kept === undefined || kept.deletedAt !== undefined) return none;
    const all = await findAnnotations(db, kept.id);
    const annotations = all.filter(({ deletedAt }) => deletedAt === undefined);
    const anchors = await db.anchors.bulkGet(
      annotations.map(({ id }): [AnnotationId, typeof kept.latestVersion] => [id, kept.latestVersion]),
    );
    const places = anchors.filter((anchor): anchor is Anchor => anchor !== undefined);
    return {
      articleId: kept.id,
      language: kept.summary.language,
      annotations,
      places: new Map(places.map((anchor) => [anchor.annotationId, anchor])),
    };
  });
}

/** What of an annotation the script in the page needs to find and draw it. */
export function drawnForm({ id, colour, selectors }: Annotation): DrawnAnnotation {
  const { exact, prefix, suffix } = selectors[0];
  return { id, colour: colour ?? FIRST_COLOUR, selector: { exact, prefix, suffix } };
}
