import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { analyse } from "../../lib/claims/analyse";
import { compilePostings } from "../../lib/claims/postings";
import { createBm25Scorer, findBest } from "../../lib/claims/score";

/** Quality of one ranked list of claims or statements, averaged over the queries that have an answer. */
export type RetrievalScores = {
  readonly set: string;
  readonly split: string;
  readonly queries: number;
  readonly p1: number;
  readonly mrr10: number;
  /** Average precision of the first five, divided by all that are relevant. */
  readonly map5: number;
  readonly r10: number;
  readonly ndcg10: number;
  readonly millisecondsAQuery: number;
};

type Row = { readonly id: string; readonly title: string; readonly text: string };
type Judgements = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * Runs BM25 over every retrieval set of a folder in BEIR form (`<set>/corpus.jsonl`, `queries.<split>.jsonl`,
 * `qrels.<split>.tsv`). Where statements search among themselves (`argkp-a2a`) the query itself is left out.
 */
export function measureClaims(folder: string): readonly RetrievalScores[] {
  return readdirSync(folder)
    .toSorted()
    .flatMap((set) => measureSet(folder, set));
}

function measureSet(folder: string, set: string): readonly RetrievalScores[] {
  const corpus = readRows(join(folder, set, "corpus.jsonl"));
  const ids = corpus.map((row) => row.id);
  const terms = corpus.map((row) => termsOf(`${row.title} ${row.text}`));
  const scorer = createBm25Scorer(compilePostings(terms));
  const splits = readdirSync(join(folder, set)).flatMap(
    (name) => /^queries\.(.+)\.jsonl$/.exec(name)?.[1] ?? [],
  );
  return splits.toSorted().map((split) => {
    const judgements = readJudgements(join(folder, set, `qrels.${split}.tsv`));
    const queries = readRows(join(folder, set, `queries.${split}.jsonl`)).filter((row) =>
      judgements.has(row.id),
    );
    const started = performance.now();
    const runs = queries.map((query) =>
      findBest(scorer.score(termsOf(withoutSignature(query.text))), 11)
        .map((document) => ids[document]!)
        .filter((id) => id !== query.id),
    );
    const millisecondsAQuery = (performance.now() - started) / queries.length;
    const lists = runs.map((run, i) => scoreList(run, judgements.get(queries[i]!.id)!));
    const mean = (key: keyof ListScores) => lists.reduce((sum, list) => sum + list[key], 0) / lists.length;
    return {
      set,
      split,
      queries: queries.length,
      p1: mean("p1"),
      mrr10: mean("mrr10"),
      map5: mean("map5"),
      r10: mean("r10"),
      ndcg10: mean("ndcg10"),
      millisecondsAQuery,
    };
  });
}

type ListScores = Pick<RetrievalScores, "p1" | "mrr10" | "map5" | "r10" | "ndcg10">;

function scoreList(run: readonly string[], relevant: ReadonlySet<string>): ListScores {
  const hits = run.slice(0, 10).map((id) => relevant.has(id));
  const first = hits.indexOf(true);
  let found = 0;
  let precisions = 0;
  let gain = 0;
  for (const [rank, hit] of hits.entries()) {
    if (!hit) continue;
    found++;
    gain += 1 / Math.log2(rank + 2);
    if (rank < 5) precisions += found / (rank + 1);
  }
  let ideal = 0;
  for (let rank = 0; rank < Math.min(10, relevant.size); rank++) ideal += 1 / Math.log2(rank + 2);
  return {
    p1: hits[0] ? 1 : 0,
    mrr10: first < 0 ? 0 : 1 / (first + 1),
    map5: precisions / relevant.size,
    r10: found / relevant.size,
    ndcg10: gain / ideal,
  };
}

/** The tweets of the sets end in "— Name (@account) January 14, 2020", which is no part of what was said. */
function withoutSignature(text: string): string {
  return text.replace(/—[^—]*\(@\w+\\?\)\s+\w+ \d{1,2}, \d{4}\s*"?$/u, " ");
}

function termsOf(text: string): readonly string[] {
  return analyse(text, "en").map((term) => term.term);
}

function readRows(file: string): readonly Row[] {
  return readFileSync(file, "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Record<string, string>)
    .map((row) => ({ id: row["_id"]!, title: row["title"] ?? "", text: row["text"]! }));
}

function readJudgements(file: string): Judgements {
  const judgements = new Map<string, Set<string>>();
  for (const line of readFileSync(file, "utf8").split("\n").slice(1)) {
    const [query, document, score] = line.split("\t");
    if (!query || !document || Number(score) <= 0) continue;
    judgements.set(query, (judgements.get(query) ?? new Set()).add(document));
  }
  return judgements;
}
