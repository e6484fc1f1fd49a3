import { matchQuote } from "../annotation/match-quote";
import type { Annotation } from "../domain/annotation";
import type { PageReport } from "../domain/page-report";
import type { Span } from "../domain/span";
import { prefillStatement } from "../reading/prefill-statement";
import { getText } from "../store/article-repository";
import type { OnRecordDatabase } from "../store/database";
import { read } from "../store/read";
import { fieldsOf, reportOf } from "./article-view";
import { isVerbatim } from "./attached-words";
import { type CitedWords, citedPage } from "./cited-words";
import type { QuotedWords } from "./draft-of-words";
import { viewsOf } from "./find-recorded";
import { loadReportRows } from "./load-report-rows";
import type { PageStatementView } from "./page-statement-view";
import type { RecordView } from "./record-view";
import { buildReportView, headingOf, type ReportView } from "./report-view";
import { markedParts } from "./sighting-view";

/** What there is to cite: words of a page, or the statement that a note was recorded as. */
export type Cited =
  | { readonly kind: "words"; readonly cited: CitedWords }
  | { readonly kind: "record"; readonly record: RecordView }
  /** No page was read, or the note is gone. */
  | { readonly kind: "refused" };

/** Words selected in a page that was read; those outside its text are cited as its own, without a place in it. */
export async function citeSelection(
  db: OnRecordDatabase,
  report: PageReport | undefined,
  quote: QuotedWords,
): Promise<Cited> {
  if (report === undefined) return { kind: "refused" };
  return { kind: "words", cited: await wordsIn(db, report, quote) };
}

/**
 * The words of a note: the statement it was recorded as; else the words where the page has them today, else in the
 * version in which they were marked, as of when that was kept.
 */
export async function citeNote(
  db: OnRecordDatabase,
  annotation: Annotation | undefined,
  report: PageReport | undefined,
): Promise<Cited> {
  if (annotation === undefined) return { kind: "refused" };
  const record = await getRecord(db, annotation);
  if (record !== undefined) return { kind: "record", record };
  const [quote] = annotation.selectors;
  if (report && placeOf(quote, report.article.text)) {
    return { kind: "words", cited: await wordsIn(db, await corrected(db, annotation, report), quote) };
  }
  const kept = await readVersion(db, annotation);
  if (kept === undefined) return { kind: "refused" };
  const cited = await wordsIn(db, await corrected(db, annotation, kept.report), quote);
  return { kind: "words", cited: { ...cited, keptAt: kept.capturedAt } };
}

async function wordsIn(db: OnRecordDatabase, report: PageReport, quote: QuotedWords): Promise<CitedWords> {
  const view = buildReportView(report, await loadReportRows(db, report));
  const place = placeOf(quote, report.article.text);
  const statement = place && statementAt(view, place);
  if (place === undefined || statement === undefined) {
    const { language } = report.article;
    const segment = report.segments.findIndex(
      ({ start, end }) => place && start <= place.start && place.start < end,
    );
    return {
      words: { text: quote.exact, form: "verbatim", language, own: [] },
      page: citedPage(view, headingOf(report, segment)),
      ...(place ? { place } : {}),
    };
  }
  const { passage, form, words } = prefillStatement(report, place);
  const { language } = statement.words;
  return {
    words: { text: words, form, language, own: form === "mixed" ? markedParts(words) : [] },
    statement,
    page: citedPage(view, view.sections.find(({ statements }) => statements.includes(statement))?.heading),
    place: { start: passage.start, end: passage.end },
  };
}

/**
 * The one statement that words are of, or that they hold with no more of their own than it has. Where they touch two, or
 * are mostly its teller's, nobody in particular says them: they are the article's.
 */
function statementAt({ sections }: ReportView, { start, end }: Span): PageStatementView | undefined {
  const shared = ({ span }: PageStatementView) => Math.min(span.end, end) - Math.max(span.start, start);
  const touched = sections.flatMap(({ statements }) => statements).filter((each) => shared(each) > 0);
  const [only] = touched;
  if (only === undefined || touched.length > 1) return undefined;
  return 2 * shared(only) >= end - start ? only : undefined;
}

function placeOf(quote: QuotedWords, text: string): Span | undefined {
  const match = matchQuote(quote, text);
  // What the words have become since is not to be cited as what was marked.
  return isVerbatim(match) ? { start: match.start, end: match.end } : undefined;
}

/** What the user put right of an article holds for what is cited from it. */
async function corrected(
  db: OnRecordDatabase,
  { articleId }: Annotation,
  report: PageReport,
): Promise<PageReport> {
  const row = await read(db, ["articles"], () => db.articles.get(articleId));
  if (row === undefined) return report;
  const { outlet: _outlet, publishedOn: _publishedOn, ...article } = report.article;
  const fields = fieldsOf(row, report.article);
  return {
    ...report,
    article: {
      ...article,
      ...(fields.outlet.value === undefined ? {} : { outlet: fields.outlet.value }),
      ...(fields.publishedOn.value === undefined ? {} : { publishedOn: fields.publishedOn.value }),
    },
  };
}

async function readVersion(db: OnRecordDatabase, { versionId }: Annotation) {
  return read(db, ["versions", "texts"], async () => {
    const [version, text] = await Promise.all([db.versions.get(versionId), getText(db, versionId)]);
    if (version === undefined || text === undefined) return undefined;
    return { report: reportOf(version, text), capturedAt: version.capturedAt };
  });
}

async function getRecord(db: OnRecordDatabase, { statementId }: Annotation): Promise<RecordView | undefined> {
  return statementId && (await viewsOf(db, [statementId]))[0];
}
