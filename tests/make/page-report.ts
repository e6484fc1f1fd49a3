import type { ExtractedArticle } from "../../lib/domain/article";
import type { Attribution } from "../../lib/domain/attribution";
import type { ClaimId, FigureId, StatementId } from "../../lib/domain/ids";
import type { Mention } from "../../lib/domain/mention";
import type { Match, PageReport } from "../../lib/domain/page-report";
import type { UncertainDate } from "../../lib/domain/uncertain-date";
import { makeArticle } from "./article";

/** A stated day. */
export function makeDay(value: string): UncertainDate {
  return { value, precision: "day", basis: "stated" };
}

/** Nothing known of a date. */
export const noDate: UncertainDate = { value: "", precision: "unknown", basis: "unknown" };

/** Where a piece of the article's text stands; a fault of the test if it does not. */
export function spanOf(article: ExtractedArticle, text: string): { start: number; end: number } {
  const start = article.text.indexOf(text);
  if (start < 0) throw new Error(`The article does not have “${text}”`);
  return { start, end: start + text.length };
}

/** An indirect statement by Ada Example whose content is `content`, a piece of the article's text. */
export function makeAttribution(
  article: ExtractedArticle,
  content: string,
  over: Partial<Attribution> = {},
): Attribution {
  const span = spanOf(article, content);
  return {
    speaker: {
      figureId: "ada-example" as FigureId,
      name: "Ada Example",
      asPrinted: "Ada Example",
      start: 0,
      end: 0,
      resolution: "name",
    },
    form: "indirect",
    ...span,
    text: content,
    quotations: [],
    segment: 0,
    relay: [],
    claimIds: [],
    ...over,
  };
}

/** A related, earlier match of the page's first statement. */
export function makeMatch(statementId: string, over: Partial<Match> = {}): Match {
  return {
    attribution: 0,
    statementId: statementId as StatementId,
    claimId: "bridge-opens" as ClaimId,
    tier: "related",
    order: "earlier",
    probability: 0.9,
    reasons: [],
    ...over,
  };
}

/** A certain mention of a figure, by default a person, at a piece of the article's text. */
export function makeMention(
  article: ExtractedArticle,
  text: string,
  figureId: string,
  over: Partial<Mention> = {},
): Mention {
  const span = spanOf(article, text);
  const named = { figureId: figureId as FigureId, kind: "person", form: "full", tier: "certain" } as const;
  return { ...span, text, reasons: ["stored-spelling"], ...named, ...over };
}

/** The article all reports are about unless told otherwise. */
export const bridgeArticle = makeArticle("Bridge opens in May", {
  paragraphs: [
    "Ada Example said the bridge would open in May.",
    "“The bridge is safe,” Bo Sample said. Carl Stranger said it was expensive.",
  ],
  outlet: "Daily Example",
  publishedOn: makeDay("2024-03-02"),
});

/** A report with one statement and no match. */
export function makeReport(over: Partial<PageReport> = {}): PageReport {
  const article = over.article ?? bridgeArticle;
  return {
    article,
    segments: [{ kind: "article", mode: "news", start: 0, bodyStart: 0, end: article.text.length }],
    mentions: [],
    attributions: [makeAttribution(bridgeArticle, "the bridge would open in May")],
    matches: [],
    corpusRevision: 7,
    engine: "1.2.3",
    statementsOnRecord: 12,
    matchMs: 1,
    ...over,
  };
}
