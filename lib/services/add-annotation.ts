import { matchQuote } from "../annotation/match-quote";
import { indexQuotes } from "../annotation/quote-index";
import type { Anchor, Annotation, Selectors } from "../domain/annotation";
import type { AnnotationId } from "../domain/ids";
import type { PageReport } from "../domain/page-report";
import type { Request, Response } from "../messaging/contract";
import { anchorIn } from "../store/anchor-in";
import { addAnnotationRow } from "../store/annotation-repository";
import { getText } from "../store/article-repository";
import type { OnRecordDatabase } from "../store/database";
import { getDoneRequest } from "../store/done-request";
import { putCorpusRows } from "../store/updates/corpus-updates";
import { stampAfter } from "../store/updates/stamps";
import { write } from "../store/write";
import { sameAddress } from "../text/page-address";
import { isVerbatim } from "./attached-words";
import { KEEP_TABLES, keepPage, preparePage } from "./keep-page";
import { getPageAtHand, type PageWorld, readPageAnew, UnreadPageError } from "./page-at-hand";
import { requireSamePage } from "./require-same-page";

type AddRequest = Request<"annotation.add">;
type Added = Response<"annotation.add">;

/**
 * Keeps an annotation on words of a tab's page, and the page's article with it if that is not kept yet or says something
 * new, all in one transaction. Words that are not in the article's text (a comment, a caption of the page around it)
 * are kept with their quote alone. An annotation that stands for a statement is kept with the rows of that one. Asked
 * again under the same request it answers the same.
 * @throws UnreadPageError if the page cannot be read; StoreError as `write` does
 */
export async function addAnnotation(
  db: OnRecordDatabase,
  world: PageWorld,
  request: AddRequest,
): Promise<Added> {
  const done = await getDoneRequest(db, request.requestId);
  if (done !== undefined) return done.result as Added;
  const { requestId, url, statement } = request;
  const page = await preparePage(db, requireSamePage(await findReportWith(world, request), url));
  const recording = statement && putCorpusRows(statement.rows);
  const tables = [...KEEP_TABLES, ...(recording?.tables ?? [])];
  // A chain of the database's own promises, as in `keepPage`.
  const { result } = await write(db, { requestId, tables, isUserChange: true }, () =>
    keepPage(db, page).then(({ articleId, latestVersion: versionId }) =>
      getText(db, versionId)
        .then((row) => annotate(request, { articleId, versionId, text: row?.text ?? "", now: db.now() }))
        .then(({ annotation, anchor }) => addAnnotationRow(db, annotation, anchor))
        .then(() => recording?.apply(db))
        .then((): Added => ({ annotationId: requestId as AnnotationId, articleId })),
    ),
  );
  return result;
}

/**
 * The report at hand; read anew where it does not have the words, because the page may have changed since. A page that
 * cannot be read any more is kept as it was read: the note must not be lost for that.
 * @throws UnreadPageError if nothing is known of the page
 */
export async function findReportWith(
  world: PageWorld,
  { tabId, quote }: Pick<AddRequest, "tabId" | "quote">,
): Promise<PageReport> {
  const report = await getPageAtHand(world, tabId);
  if (isVerbatim(matchQuote(quote, report.article.text))) return report;
  try {
    return await readPageAnew(world, tabId);
  } catch (fault) {
    const now = fault instanceof UnreadPageError ? await getPageAtHand(world, tabId) : undefined;
    if (now !== undefined && sameAddress(now.article.url, report.article.url)) return now;
    throw fault;
  }
}

type Place = Pick<Annotation, "articleId" | "versionId"> & { readonly text: string; readonly now: Date };

/** The annotation of words, and where they stand in the version of the text that is kept. */
function annotate(
  { requestId, body, tags, colour, statement, ...request }: AddRequest,
  { articleId, versionId, text, now }: Place,
): { readonly annotation: Annotation; readonly anchor: Anchor } {
  const quote = { type: "TextQuoteSelector", ...request.quote } as const;
  const id = requestId as AnnotationId;
  const anchor = anchorIn(versionId, indexQuotes(text), { id, selectors: [quote] });
  const selectors: Selectors =
    anchor.state === "changed" || anchor.start === undefined || anchor.end === undefined
      ? [quote]
      : [quote, { type: "TextPositionSelector", start: anchor.start, end: anchor.end }];
  const createdAt = stampAfter(now, undefined);
  const annotation: Annotation = {
    id,
    articleId,
    versionId,
    kind: statement ? "statement" : body === undefined ? "highlight" : "note",
    quote: quote.exact,
    selectors,
    ...(body !== undefined && { body }),
    tags,
    colour,
    ...(statement && { statementId: statement.id }),
    createdAt,
    editedAt: createdAt,
    rev: 1,
  };
  return { annotation, anchor };
}
