import type { CorpusRows } from "../../lib/domain/corpus";
import type { Figure } from "../../lib/domain/figure";
import { compileFigures } from "../../lib/figures/alias-index";
import { findMentions } from "../../lib/figures/find-mentions";
import type { BenchArticle } from "./bench-articles";
import { type BenchTable, leastCpu, memoryOf } from "./measure";
import { makeFigures } from "./synthetic-figures";

/** Compiling figures and finding them in the articles; the first of `sizes` stands for the shipped figures. */
export function benchMentions(
  shipped: CorpusRows,
  articles: readonly BenchArticle[],
  sizes: readonly number[],
): readonly BenchTable[] {
  const texts = articles.map(({ article }) => article.text);
  const measured = sizes.map((size, at) => {
    const figures = at === 0 ? shipped.figures : makeFigures(size, shipped);
    const { made: index, megabytes } = memoryOf(() => compileFigures(figures));
    const pattern = exactNames(figures);
    const of = `${figures.length} figures, ${index.spellingCount} spellings`;
    return {
      compile: {
        of,
        ours: leastCpu(() => compileFigures(figures), 3),
        peer: leastCpu(() => exactNames(figures), 3),
      },
      memory: { of, ours: megabytes },
      find: {
        of,
        ours: leastCpu(() => texts.map((text) => findMentions(text, index, [])), 5),
        peer: leastCpu(() => texts.map((text) => [...text.matchAll(pattern)]), 3),
      },
    };
  });
  const peer = "one regular expression of all stored spellings, which finds no variant";
  return [
    { operation: "compile figures", unit: "ms", peer, rows: measured.map((row) => row.compile) },
    {
      operation: "memory of compiled figures",
      unit: "MB",
      peer: "none",
      rows: measured.map((row) => row.memory),
    },
    {
      operation: "find figures in all the articles",
      unit: "ms",
      peer,
      rows: measured.map((row) => row.find),
    },
  ];
}

function exactNames(figures: readonly Figure[]): RegExp {
  const names = figures.flatMap((figure) => figure.names.map((name) => name.text));
  const escaped = names
    .toSorted((one, other) => other.length - one.length)
    .map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  return new RegExp(`(?<!\\p{L})(?:${escaped.join("|")})(?!\\p{L})`, "gu");
}
