import { join } from "node:path";

import type { Attribution } from "../../lib/domain/attribution";
import { compileCorpus } from "../../lib/reading/compile-corpus";
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
  /** The sentences with a related match. */
  readonly shown: readonly string[];
};

const LANGUAGES = /^(?:en|ar|fr|es|he|fa)$/;
const FEWEST_WORDS = 5;

/**
 * Reads the news pages of `<data>/extraction` as pages on which no person of the shipped record is named, every sentence of
 * five words and more as a statement. Undefined where the data has no such pages.
 */
export function measureQuiet(data: string): QuietScores | undefined {
  const folder = findPart(data, "extraction");
  if (!folder) return undefined;
  const corpus = compileCorpus(readShippedCorpus(), 1);
  const tally = { pages: 0, sentences: 0, related: 0, possible: 0 };
  const own = { attributions: 0, attributionsRelated: 0, attributionsPossible: 0 };
  const shown: string[] = [];
  for (const { gold } of readJsonLines(join(folder, "manifest.jsonl")) as readonly Page[]) {
    const language = gold?.lang?.slice(0, 2) ?? "en";
    if (!gold?.body || !LANGUAGES.test(language)) continue;
    const paragraphs = gold.body.split(/\n+/).filter((line) => line.trim() !== "");
    const article = makeArticle(gold.title || "A page", { paragraphs, language });
    const report = readArticle(article, corpus);
    const isOfRecord = report.mentions.some(({ kind, tier }) => kind === "person" && tier !== "possible");
    if (isOfRecord) continue;
    tally.pages++;
    for (const [at] of report.attributions.entries()) {
      const tiers = report.matches.filter(({ attribution }) => attribution === at).map(({ tier }) => tier);
      own.attributions++;
      if (tiers.includes("related")) own.attributionsRelated++;
      else if (tiers.length > 0) own.attributionsPossible++;
    }
    for (const block of article.blocks) {
      for (const { start, end } of findSentences(article.text, block)) {
        const text = article.text.slice(start, end);
        if (text.split(/\s+/).length < FEWEST_WORDS) continue;
        tally.sentences++;
        const { matches } = findPriorStatements(
          {
            attribution: somebody(start, end, text),
            attributionIndex: 0,
            documentUrls: [],
            text: article.text,
          },
          corpus.statements,
          { language },
        );
        if (matches.some(({ tier }) => tier === "related")) {
          tally.related++;
          shown.push(`${text} → ${matches[0]!.statementId} ${matches[0]!.probability.toFixed(2)}`);
        } else if (matches.length > 0) tally.possible++;
      }
    }
  }
  return { ...tally, ...own, shown };
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
