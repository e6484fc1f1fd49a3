import { matchQuote } from "../annotation/match-quote";
import { indexQuotes } from "../annotation/quote-index";
import type { Anchor, Annotation } from "../domain/annotation";
import type { LibraryChange } from "../domain/library-change";
import type { Request, Response } from "../messaging/contract";
import { putAnchors } from "../store/annotation-repository";
import { getText } from "../store/article-repository";
import type { OnRecordDatabase } from "../store/database";
import { getDoneRequest } from "../store/done-request";
import { StoreError } from "../store/errors";
import { placeIn } from "../store/updates/annotation-updates";
import { write } from "../store/write";
import { findReportWith } from "./add-annotation";
import { isVerbatim } from "./attached-words";
import { KEEP_TABLES, keepPage, preparePage } from "./keep-page";
import type { PageWorld } from "./page-at-hand";
import { requireSamePage } from "./require-same-page";

type Attached = Response<"annotation.attach">;

/** Why an annotation was not attached; nothing is written then. */
export class AttachError extends Error {
  override readonly name = "AttachError";

  /**
   * `not-in-article`: the words are not in the article's text, or in several places of it; `other-article`: the page is
   * another article than the annotation's; `no-note`: the annotation is not there any more.
   */
  constructor(readonly code: "not-in-article" | "other-article" | "no-note") {
    super(code);
  }
}

/**
 * Attaches an annotation to words of a tab's page by hand. Its quote stays what it was; its place in the text as the page
 * has it now, which is kept anew if it says something new, is from then on that of these words. Asked again under the
 * same request it answers the same.
 * @throws UnreadPageError if the page cannot be read; AttachError; StoreError as `write` does
 */
export async function attachAnnotation(
  db: OnRecordDatabase,
  world: PageWorld,
  request: Request<"annotation.attach">,
): Promise<Attached> {
  const done = await getDoneRequest(db, request.requestId);
  if (done !== undefined) return done.result as Attached;
  const page = await preparePage(db, requireSamePage(await findReportWith(world, request), request.url));
  const action = { requestId: request.requestId, tables: KEEP_TABLES, isUserChange: true };
  // A chain of the database's own promises, as in `keepPage`. What is thrown in it takes the kept page back too.
  const written = write(db, action, () =>
    db.annotations.get(request.id).then((annotation) =>
      keepPage(db, page).then(({ articleId, latestVersion }) => {
        requireOf(annotation, articleId);
        return getText(db, latestVersion).then((row) => {
          const anchor = anchorAt(
            { id: request.id, versionId: latestVersion },
            request.quote,
            row?.text ?? "",
          );
          return db.anchors
            .get([request.id, latestVersion])
            .then((before) => putAnchors(db, [anchor]).then(() => ({ undo: backTo(anchor, before) })));
        });
      }),
    ),
  );
  return (await written.catch(throwCause)).result;
}

/** The store wraps what is thrown in its work. */
function throwCause(fault: unknown): never {
  throw fault instanceof StoreError && fault.cause instanceof AttachError ? fault.cause : fault;
}

function requireOf(annotation: Annotation | undefined, articleId: Annotation["articleId"]): void {
  if (annotation === undefined || annotation.deletedAt !== undefined) throw new AttachError("no-note");
  if (annotation.articleId !== articleId) throw new AttachError("other-article");
}

type Of = { readonly id: Annotation["id"]; readonly versionId: Anchor["versionId"] };

/** Where the user chose the words to be: nothing but these very words will do. */
function anchorAt({ id, versionId }: Of, quote: Request<"annotation.attach">["quote"], text: string): Anchor {
  const match = matchQuote(quote, indexQuotes(text));
  if (!isVerbatim(match)) throw new AttachError("not-in-article");
  const { start, end } = match;
  return { annotationId: id, versionId, state: "manual", score: 1, start, end };
}

function backTo(anchor: Anchor, before: Anchor | undefined): LibraryChange {
  const { annotationId: id, versionId } = anchor;
  return { kind: "annotation.place", id, versionId, place: placeIn(before), was: placeIn(anchor) };
}
