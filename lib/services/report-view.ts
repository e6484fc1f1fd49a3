import type { Segment } from "../domain/article";
import type { FigureId } from "../domain/ids";
import type { PageReport } from "../domain/page-report";
import type { UncertainDate } from "../domain/uncertain-date";
import { citedAddress } from "../collection/cited-address";
import { judgePage, type PageVerdicts } from "../reading/judged-page";
import { type CorpusIndex, indexRows } from "./corpus-index";
import { type FigureView, figuresOfParts, findFigures, findStrangers } from "./figures-of-page";
import type { ReportRows } from "./load-report-rows";
import { type PageScopes, scopesOf } from "./page-links";
import { type PageStatementView, pageStatement } from "./page-statement-view";
import type { RecordView } from "./record-view";
import { findUnnamed } from "./unnamed-speakers";

/** What the head of the screens says of the page. */
export interface HeadView {
  readonly title: string;
  readonly outlet?: string;
  readonly publishedOn?: UncertainDate;
  readonly modifiedOn?: UncertainDate;
  readonly language: string;
  /** False: the gate took the page for something else than an article. */
  readonly isArticle: boolean;
  readonly isPreview: boolean;
  readonly scope: "page" | "selection";
}

/** A part of the page with its own headline and date; an ordinary page is one section without heading. */
export interface SectionView {
  readonly heading?: Pick<Segment, "kind" | "outlet" | "publishedOn"> & { readonly headline?: string };
  readonly statements: readonly PageStatementView[];
}

/** A page report joined to the corpus rows it refers to: all that the screens show, in no language yet. */
export interface ReportView {
  readonly head: HeadView;
  readonly figures: readonly FigureView[];
  readonly sections: readonly SectionView[];
  readonly statements: number;
  /** Different statements on record that are related and earlier, or related at all. */
  readonly earlier: number;
  readonly related: number;
  readonly possible: number;
  /** Named speakers of the page who are no figures of the corpus, as printed. */
  readonly strangers: readonly string[];
  readonly url: string;
  /** Where a citation of the page leads; absent where no link to it can be given. */
  readonly address?: string;
  /** The page's canonical text, in which the places of its statements are counted. */
  readonly text: string;
  /** Where a judgement made here may hold. */
  readonly scopes: PageScopes;
  readonly corpusRevision: number;
  /** How many statements the page was compared with, where that is known. */
  readonly statementsOnRecord?: number;
  readonly engine: string;
}

/** Joins a report to its corpus rows. Matches whose statement is gone from the corpus are left out. */
export function buildReportView(report: PageReport, rows: ReportRows): ReportView {
  const corpus = indexRows(rows);
  const figures = findFigures(report, corpus);
  const unnamed = findUnnamed(report.attributions);
  const parts = figuresOfParts(report, corpus);
  const joined = {
    report,
    figures,
    parts,
    unnamed,
    corpus,
    rows,
    verdicts: verdictsOf(report, rows, corpus),
  };
  const statements = report.attributions.map((_, index) => pageStatement(joined, index));
  const shown = statements.flatMap(({ groups }) => Object.values(groups).flat());
  const count = (keep: (record: RecordView) => boolean) =>
    new Set(shown.filter(keep).map((record) => record.statementId)).size;
  const address = citedAddress(report.article);
  return {
    head: headOf(report),
    figures,
    sections: sectionsOf(report, statements),
    statements: statements.length,
    earlier: count((record) => record.tier === "related" && record.order === "earlier"),
    related: count((record) => record.tier === "related"),
    possible: count((record) => record.tier === "possible"),
    strangers: findStrangers(report.attributions),
    url: report.article.url,
    ...(address === undefined ? {} : { address }),
    text: report.article.text,
    scopes: scopesOf(report.article.url),
    corpusRevision: report.corpusRevision,
    ...(report.statementsOnRecord !== undefined && { statementsOnRecord: report.statementsOnRecord }),
    engine: report.engine,
  };
}

function headOf({ article }: PageReport): HeadView {
  const { title, outlet, publishedOn, modifiedOn, language, isArticle, isPreview, scope } = article;
  return {
    title,
    ...(outlet ? { outlet } : {}),
    ...(publishedOn ? { publishedOn } : {}),
    ...(modifiedOn ? { modifiedOn } : {}),
    language,
    isArticle,
    isPreview,
    scope,
  };
}

function verdictsOf({ article }: PageReport, rows: ReportRows, corpus: CorpusIndex): PageVerdicts {
  const rootOf = (id: FigureId) => corpus.figures.get(id)?.id ?? id;
  return judgePage(rows.judgements ?? [], { article, rootOf });
}

function sectionsOf(report: PageReport, statements: readonly PageStatementView[]): readonly SectionView[] {
  const segmentOf = (statement: PageStatementView) => report.attributions[statement.number - 1]!.segment;
  const inOrder = [...new Set(statements.map(segmentOf))];
  return inOrder.map((index) => {
    const own = statements.filter((statement) => segmentOf(statement) === index);
    const heading = headingOf(report, index);
    return { ...(heading ? { heading } : {}), statements: own };
  });
}

/**
 * What the segment `index` of a page says of itself; undefined where that is the article with nothing before it. The
 * outlet of a live blog's entry is the page's, and what stands between two entries has no time of its own.
 */
export function headingOf(
  { segments, article }: Pick<PageReport, "segments" | "article">,
  index: number,
): SectionView["heading"] {
  const segment = segments[index];
  if (!segment || (segment.kind === "article" && index === 0)) return undefined;
  if (segment.kind === "article") return { kind: "article" };
  const { kind, headline, outlet, publishedOn } = segment;
  const text = headline && article.text.slice(headline.start, headline.end);
  return {
    kind,
    ...(text ? { headline: text } : {}),
    ...(outlet && kind !== "entry" ? { outlet } : {}),
    ...(publishedOn ? { publishedOn } : {}),
  };
}
