import { matchQuote } from "../annotation/match-quote";
import type { Annotation } from "../domain/annotation";
import type { AnnotationId } from "../domain/ids";
import type { PageReport } from "../domain/page-report";
import type { Span } from "../domain/span";
import { prefillStatement } from "../reading/prefill-statement";
import type { DraftReport, StatementDraft } from "../reading/statement-draft";
import { getText } from "../store/article-repository";
import type { OnRecordDatabase } from "../store/database";
import { read } from "../store/read";
import { isVerbatim } from "./attached-words";

/** Words as the page gives them, and what stands around them. */
export interface QuotedWords {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  /** The page's address, where it is known: they are never kept with another page. */
  readonly url?: string;
  /** Of the annotation they become. */
  readonly id?: AnnotationId;
}

/** A draft, or why none can be made: the words stand in no article's text, or no page was read. */
export type DraftOutcome =
  | { readonly kind: "draft"; readonly draft: StatementDraft }
  | { readonly kind: "refused"; readonly why: "not-in-article" | "unread" };

/** A draft from words selected in a page that was read. */
export function draftOfSelection(report: PageReport | undefined, quote: QuotedWords): DraftOutcome {
  if (report === undefined) return { kind: "refused", why: "unread" };
  return draftIn(report, placeOf(quote, report.article.text));
}

/** A draft from an annotation: from the page as it was read now, else from the version the words were marked in. */
export async function draftOfAnnotation(
  db: OnRecordDatabase,
  annotation: Annotation,
  report: PageReport | undefined,
): Promise<DraftOutcome> {
  const [quote, position] = annotation.selectors;
  const now = report && placeOf(quote, report.article.text);
  if (now) return draftIn(report, now);
  const kept = await readVersion(db, annotation);
  if (kept === undefined) return { kind: "refused", why: "unread" };
  return draftIn(kept, placeOf(quote, kept.article.text, position));
}

function draftIn(report: DraftReport, place: Span | undefined): DraftOutcome {
  if (place === undefined) return { kind: "refused", why: "not-in-article" };
  return { kind: "draft", draft: prefillStatement(report, place) };
}

function placeOf(quote: QuotedWords, text: string, hint?: { readonly start: number }): Span | undefined {
  const match = matchQuote(quote, text, hint);
  // What the words have become since is nothing that was marked.
  return isVerbatim(match) ? { start: match.start, end: match.end } : undefined;
}

async function readVersion(
  db: OnRecordDatabase,
  { versionId }: Annotation,
): Promise<DraftReport | undefined> {
  return read(db, ["versions", "texts"], async () => {
    const [version, heavy] = await Promise.all([db.versions.get(versionId), getText(db, versionId)]);
    if (version === undefined || heavy === undefined) return undefined;
    const { text, segments, report } = heavy;
    return { article: { ...version, text }, segments, ...report };
  });
}
