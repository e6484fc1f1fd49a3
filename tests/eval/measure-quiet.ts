import { join } from "node:path";

import type { CalibrationWeights } from "../../lib/claims/calibration-weights";
import type { ExtractedArticle } from "../../lib/domain/article";
import type { Attribution } from "../../lib/domain/attribution";
import type { Match } from "../../lib/domain/page-report";
import { type CompiledCorpus, compileCorpus } from "../../lib/reading/compile-corpus";
import { findPriorStatements } from "../../lib/reading/prior-statements";
import { readArticle } from "../../lib/reading/read-article";
import { findSentences } from "../../lib/text/sentences";
import { makeArticle } from "../make/article";
import { findPart, readJsonLines } from "./data-files";
import { readShippedCorpus } from "./related-data";

/** What is shown on pages that have nothing to do with the record. */
export type QuietScores = {
  readonly pages: number;
  readonly sentences: number;
  /** Sentences, each taken for a statement of somebody unnamed, with a related and with only a possible match. */
  readonly related: number;
  readonly possible: number;
  /** The same of the attributions that the engine finds on these pages. */
  readonly attributions: number;
  readonly attributionsRelated: number;
  readonly attributionsPossible: number;
};

const LANGUAGES = /^(?:en|ar|fr|es|he|fa)$/;
const FEWEST_WORDS = 5;

/** A sentence of a page that has nothing to do with the record, as a statement of somebody unnamed. */
export type QuietSentence = {
  readonly article: ExtractedArticle;
  readonly attribution: Attribution;
  readonly language: string;
};

type QuietPage = { readonly article: ExtractedArticle; readonly language: string; readonly report: Read };
type Read = ReturnType<typeof readArticle>;

/**
 * Reads the news pages of `<data>/extraction` as pages on which no person of the record is named, every sentence of five
 * words and more as a statement. Undefined where the data has no such pages.
 */
export function measureQuiet(
  data: string,
  { weights }: { readonly weights?: CalibrationWeights } = {},
): QuietScores | undefined {
  if (!findPart(data, "extraction")) return undefined;
  const corpus = { ...compileCorpus(readShippedCorpus(), 1), ...(weights && { calibration: weights }) };
  const pages = findQuietPages(data, corpus);
  const own = pages.flatMap(({ report }) =>
    report.attributions.map((_, at) => bestTier(report.matches.filter((match) => match.attribution === at))),
  );
  const sentences = pages.flatMap(findQuietSentences).map(({ article: { text }, attribution, language }) => {
    const query = { attribution, attributionIndex: 0, documentUrls: [], text };
    return findPriorStatements(query, corpus.statements, { language, ...(weights && { weights }) }).matches;
  });
  const tiers = sentences.map(bestTier);
  const count = (list: readonly unknown[], tier: Match["tier"]) => list.filter((one) => one === tier).length;
  return {
    pages: pages.length,
    sentences: sentences.length,
    related: count(tiers, "related"),
    possible: count(tiers, "possible"),
    attributions: own.length,
    attributionsRelated: count(own, "related"),
    attributionsPossible: count(own, "possible"),
  };
}

/** The sentences of these pages, for training. */
export function loadQuietSentences(data: string, corpus: CompiledCorpus): readonly QuietSentence[] {
  return findPart(data, "extraction") ? findQuietPages(data, corpus).flatMap(findQuietSentences) : [];
}

function bestTier(matches: readonly Match[]): Match["tier"] | undefined {
  return matches.some(({ tier }) => tier === "related") ? "related" : matches[0]?.tier;
}

function findQuietPages(data: string, corpus: CompiledCorpus): readonly QuietPage[] {
  const file = join(findPart(data, "extraction")!, "manifest.jsonl");
  return (readJsonLines(file) as readonly Page[]).flatMap(({ gold }) => {
    const language = gold?.lang?.slice(0, 2) ?? "en";
    if (!gold?.body || !LANGUAGES.test(language)) return [];
    const paragraphs = gold.body.split(/\n+/).filter((line) => line.trim() !== "");
    const article = makeArticle(gold.title || "A page", { paragraphs, language });
    const report = readArticle(article, corpus);
    const isOfRecord = report.mentions.some(({ kind, tier }) => kind === "person" && tier !== "possible");
    return isOfRecord ? [] : [{ article, language, report }];
  });
}

function findQuietSentences({ article, language }: QuietPage): readonly QuietSentence[] {
  return article.blocks
    .flatMap((block) => findSentences(article.text, block))
    .map(({ start, end }) => somebody(start, end, article.text.slice(start, end)))
    .filter(({ text }) => text.split(/\s+/).length >= FEWEST_WORDS)
    .map((attribution) => ({ article, attribution, language }));
}

type Page = {
  readonly gold?: { readonly body?: string; readonly title?: string; readonly lang?: string } | null;
};

function somebody(start: number, end: number, text: string): Attribution {
  return {
    speaker: { name: "Somebody", asPrinted: "Somebody", start, end: start, resolution: "unnamed" },
    form: "indirect",
    start,
    end,
    text,
    quotations: [],
    segment: 0,
    relay: [],
    claimIds: [],
  };
}
