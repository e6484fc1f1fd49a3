import type { QuoteSelector } from "../annotation/describe-quote";
import { matchQuote } from "../annotation/match-quote";
import { indexQuotes } from "../annotation/quote-index";
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

/** A page by its addresses, with the article's text as it has it now, where it was read. */
export type NotedPage = AddressedArticle & { readonly text?: string };

/** The notes of the article a page's addresses lead to; none where it is not kept or in the trash. */
export function readNotes(db: OnRecordDatabase, page: NotedPage): Promise<StoredNotes> {
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
    const chosen = describeAttached(text, places);
    const back = findBack(page.text, chosen.size > 0 ? annotations : []);
    const attached = new Map([...chosen].filter(([id]) => !back.has(id)));
    return {
      articleId: kept.id,
      language: kept.summary.language,
      annotations,
      places: new Map([...places.map((anchor) => placed(text, anchor)), ...back]),
      drawn: annotations.map((annotation) => drawnForm(annotation, attached.get(annotation.id))),
    };
  });
}

/** Stands the annotation on other words than those of its quote? */
const hasOwnWords = ({ state }: Anchor) => state === "manual" || state === "changed";

function placed(text: string, anchor: Anchor): readonly [AnnotationId, NotePlace] {
  const { annotationId, state, start, end } = anchor;
  const words = hasOwnWords(anchor) ? text.slice(start, end) : "";
  return [
    annotationId,
    { state, ...(start === undefined ? {} : { start }), ...(words === "" ? {} : { words }) },
  ];
}

/** Annotations whose own words today's text has where they were: then those count, whatever was chosen in their place. */
function findBack(
  today: string | undefined,
  annotations: readonly Annotation[],
): ReadonlyMap<AnnotationId, NotePlace> {
  if (today === undefined || annotations.length === 0) return new Map();
  const index = indexQuotes(today);
  return new Map(
    annotations.flatMap(({ id, selectors: [quote] }) => {
      const match = matchQuote(quote, index);
      const isBack = match.kind === "placed" && match.state === "exact";
      return isBack ? [[id, { state: match.state, start: match.start }] as const] : [];
    }),
  );
}

/** The words that count are those an annotation was attached to by hand, else its own. */
function drawnForm(
  { id, colour, selectors }: Annotation,
  attached: QuoteSelector = selectors[0],
): DrawnAnnotation {
  const { exact, prefix, suffix } = attached;
  return { id, colour: colour ?? FIRST_COLOUR, selector: { exact, prefix, suffix } };
}
