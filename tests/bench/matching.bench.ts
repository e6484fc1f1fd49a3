import type { CorpusRows } from "../../lib/domain/corpus";
import { compileCorpus } from "../../lib/reading/compile-corpus";
import { makePageReader } from "../../lib/reading/page-reader";
import { findPriorStatements } from "../../lib/reading/prior-statements";
import { readArticle } from "../../lib/reading/read-article";
import type { BenchArticle } from "./bench-articles";
import { type BenchTable, leastCpu } from "./measure";
import { compilePeer } from "./peer-search";

/** Reading whole articles with the shipped corpus, and the part of it that looks statements on record up. */
export function benchMatching(rows: CorpusRows, articles: readonly BenchArticle[]): readonly BenchTable[] {
  const corpus = compileCorpus(rows, 1);
  const peer = compilePeer(rows);
  const read = articles.map(({ name, article }) => ({ name, article, report: readArticle(article, corpus) }));
  return [
    {
      operation: "read an article: figures, statements reported, statements on record",
      unit: "ms",
      peer: "none",
      rows: read.map(({ name, article }) => ({
        of: name,
        ours: leastCpu(() => readArticle(article, corpus)),
      })),
    },
    {
      operation: "claims and statements on record for one attribution, mean of an article",
      unit: "ms",
      peer: "MiniSearch searches for its words",
      rows: read.map(({ name, article, report: { attributions, mentions } }) => {
        const ask = () => {
          const { text, url, language } = article;
          const page = makePageReader({ text, documentUrls: [url], language }, corpus.statements);
          for (const [attributionIndex, attribution] of attributions.entries()) {
            const query = { attribution, attributionIndex, text, documentUrls: [url] };
            findPriorStatements(query, corpus.statements, { page, mentions });
          }
        };
        const askPeer = () => {
          for (const attribution of attributions) peer.search(attribution.text);
        };
        const count = Math.max(1, attributions.length);
        const note = `${attributions.length} attributions`;
        return { of: name, ours: leastCpu(ask) / count, peer: leastCpu(askPeer) / count, note };
      }),
    },
  ];
}
