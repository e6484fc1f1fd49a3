import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { analyse } from "../../lib/claims/analyse";
import { matterOf, orderingMatter } from "../../lib/claims/light-words";
import { compilePostings } from "../../lib/claims/postings";
import { createBm25Scorer, findBest, type Scorer } from "../../lib/claims/score";
import { readJsonLines } from "./data-files";

/** Quality of one ranked list of claims or statements, averaged over the queries that have an answer. */
export type RetrievalScores = ListScores & {
  readonly set: string;
  readonly split: string;
  readonly queries: number;
  /** Queries that have neighbours in the data; only of a run with neighbouring sentences. */
  readonly withNeighbours?: number;
  readonly millisecondsAQuery: number;
};

/** A list by the measures of the sets. */
export type ListScores = {
  /** 1 if the first is relevant. */
  readonly p1: number;
  /** One over the rank of the first relevant among ten, else 0. */
  readonly mrr10: number;
  /** Average precision of the first five, divided by all that are relevant. */
  readonly map5: number;
  /** Part of all that are relevant among the first ten. */
  readonly r10: number;
  readonly ndcg10: number;
};

/** One set and split, scored, with the ranked documents of each query. */
export type RetrievalRun = {
  readonly scores: RetrievalScores;
  readonly ranked: ReadonlyMap<string, readonly RankedDocument[]>;
};

/** A document of a run and its score. */
export type RankedDocument = { readonly id: string; readonly score: number };

type Row = { readonly id: string; readonly text: string };
type OpenSet = { readonly ids: readonly string[]; readonly scorer: Scorer<readonly string[]> };

const LONGEST_RUN = 100;

/**
 * Runs the words' scorer over every retrieval set of a folder in BEIR form (`<set>/corpus.jsonl`,
 * `queries.<split>.jsonl`, `qrels.<split>.tsv`), or over the folder itself where it is one set. A document that has the
 * query's id is left out. Where queries are numbered sentences of one text ("debate_0017"), a second run "with
 * neighbours" lets the sentences nearby, as far as the data has them, join the query at a lower weight.
 */
export function measureClaims(folder: string, split?: string): readonly RetrievalRun[] {
  const sets = existsSync(join(folder, "corpus.jsonl"))
    ? [folder]
    : readdirSync(folder)
        .map((set) => join(folder, set))
        .filter((set) => existsSync(join(set, "corpus.jsonl")));
  return sets.toSorted().flatMap((set) => measureSet(set, split));
}

function measureSet(folder: string, wanted: string | undefined): readonly RetrievalRun[] {
  const corpus = readRows(join(folder, "corpus.jsonl"));
  const postings = compilePostings(corpus.map(({ text }) => termsOf(text)));
  const scorer = createBm25Scorer(postings, (term) => orderingMatter(matterOf(term)));
  const set = { ids: corpus.map(({ id }) => id), scorer };
  const splits = readdirSync(folder).flatMap((name) => /^queries\.(.+)\.jsonl$/.exec(name)?.[1] ?? []);
  const texts = new Map<string, string>();
  for (const split of splits) {
    for (const { id, text } of readRows(join(folder, `queries.${split}.jsonl`))) texts.set(id, text);
  }
  return splits
    .filter((split) => wanted === undefined || split === wanted)
    .toSorted()
    .flatMap((split) => {
      const relevant = readRelevant(join(folder, `qrels.${split}.tsv`));
      const queries = readRows(join(folder, `queries.${split}.jsonl`)).filter(({ id }) => relevant.has(id));
      const named = { set: folder.split(/[\\/]/).at(-1)!, split };
      const plain = runQueries(set, queries, () => []);
      const runs = [scoreRun(named, plain, relevant)];
      const nearby = (id: string) => findNeighbours(id, texts);
      const withNeighbours = queries.filter(({ id }) => nearby(id).length > 0).length;
      if (withNeighbours === 0) return runs;
      const around = scoreRun(
        { set: `${named.set} with neighbours`, split },
        runQueries(set, queries, nearby),
        relevant,
      );
      return [...runs, { ...around, scores: { ...around.scores, withNeighbours } }];
    });
}

type Ran = {
  readonly ranked: ReadonlyMap<string, readonly RankedDocument[]>;
  readonly millisecondsAQuery: number;
};

/** Weights of the terms that only the sentences one and two places away have; the best on the train split. */
const NEARBY = [0.8, 0.5];

function runQueries(
  { ids, scorer }: OpenSet,
  queries: readonly Row[],
  nearby: (id: string) => readonly (readonly string[])[],
): Ran {
  const started = performance.now();
  const ranked = queries.map(({ id, text }) => {
    const terms = termsOf(withoutSignature(text));
    const scores = scorer.score(terms);
    const seen = new Set(terms);
    for (const [distance, texts] of nearby(id).entries()) {
      const fresh = texts.flatMap(termsOf).filter((term) => !seen.has(term));
      for (const term of fresh) seen.add(term);
      for (const [at, score] of scorer.score(fresh).entries()) scores[at]! += score * NEARBY[distance]!;
    }
    const best = findBest(scores, LONGEST_RUN).filter((document) => ids[document] !== id);
    return [id, best.map((document) => ({ id: ids[document]!, score: scores[document]! }))] as const;
  });
  const millisecondsAQuery = (performance.now() - started) / queries.length;
  return { ranked: new Map(ranked), millisecondsAQuery };
}

/** The sentences one place away from a numbered one, and those two away; empty if the data has none of them. */
function findNeighbours(id: string, texts: ReadonlyMap<string, string>): readonly (readonly string[])[] {
  const [, text, number] = /^(.*_)(\d{4,})$/.exec(id) ?? [];
  if (text === undefined || number === undefined) return [];
  const found = NEARBY.map((_, at) =>
    [-1 - at, 1 + at].flatMap(
      (step) => texts.get(text + String(Number(number) + step).padStart(number.length, "0")) ?? [],
    ),
  );
  return found.some((sentences) => sentences.length > 0) ? found : [];
}

function scoreRun(
  named: { readonly set: string; readonly split: string },
  { ranked, millisecondsAQuery }: Ran,
  relevant: Relevant,
): RetrievalRun {
  const lists = Array.from(ranked, ([query, run]) =>
    scoreList(
      run.map(({ id }) => id),
      relevant.get(query)!,
    ),
  );
  const mean = (key: keyof ListScores) => lists.reduce((sum, list) => sum + list[key], 0) / lists.length;
  const scores = {
    ...named,
    queries: lists.length,
    p1: mean("p1"),
    mrr10: mean("mrr10"),
    map5: mean("map5"),
    r10: mean("r10"),
    ndcg10: mean("ndcg10"),
    millisecondsAQuery,
  };
  return { scores, ranked };
}

/** Scores one ranked list against the ids that are relevant, of which there is at least one. */
export function scoreList(run: readonly string[], relevant: ReadonlySet<string>): ListScores {
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

/** The lines of a TREC run: query, Q0, document, rank from 1 on, score, tag. */
export function toTrecRun(ranked: RetrievalRun["ranked"]): string {
  return Array.from(ranked, ([query, run]) =>
    run.map(({ id, score }, at) => `${query} Q0 ${id} ${at + 1} ${score.toFixed(5)} on-record\n`).join(""),
  ).join("");
}

/** The tweets of the sets end in "— Name (@account) January 14, 2020", which is no part of what was said. */
function withoutSignature(text: string): string {
  return text.replace(/—[^—]*\(@\w+\\?\)\s+\w+ \d{1,2}, \d{4}\s*"?$/u, " ");
}

function termsOf(text: string): readonly string[] {
  return analyse(text, "en").map((term) => term.term);
}

function readRows(file: string): readonly Row[] {
  return (readJsonLines(file) as readonly Readonly<Record<string, string>>[]).map((row) => ({
    id: row["_id"]!,
    text: `${row["title"] ?? ""} ${row["text"]!}`,
  }));
}

type Relevant = ReadonlyMap<string, ReadonlySet<string>>;

function readRelevant(file: string): Relevant {
  const relevant = new Map<string, Set<string>>();
  for (const line of readFileSync(file, "utf8").split("\n").slice(1)) {
    const [query, document, score] = line.split("\t");
    if (!query || !document || !(Number(score) > 0)) continue;
    relevant.set(query, (relevant.get(query) ?? new Set()).add(document));
  }
  return relevant;
}
