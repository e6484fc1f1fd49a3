import type { ExtractedArticle } from "../domain/article";
import type { Figure, Name } from "../domain/figure";
import type { PageReport } from "../domain/page-report";
import { getLearnableName } from "../figures/learnable-spelling";
import { readArticle } from "../reading/read-article";
import type { OnRecordDatabase } from "../store/database";
import { readJudgements } from "../store/judgement-repository";
import { compiledCorpus, keepCorpusIndex } from "./compiled-corpus";

/** Matches articles against the corpus under the user's judgements, wherever the corpus is held. */
export interface Matcher {
  /** Gets ready: an article is about to come. */
  readonly begin: () => Promise<void>;
  /** The report on an article under the corpus and the judgements of now. */
  readonly report: (article: ExtractedArticle) => Promise<PageReport>;
  /** The name to remember for a figure when the user confirms that these words name it; see {@link getLearnableName}. */
  readonly getLearnableName: (spelling: string, figure: Figure) => Promise<Name | undefined>;
  /** Sees to it that the index of the corpus stands in the store as the corpus is now. */
  readonly keepIndex: () => Promise<void>;
}

/** A matcher that does its work in this very context, by the store that `open` gives for each question. */
export function makeMatcher(open: () => Promise<OnRecordDatabase>): Matcher {
  return {
    begin: async () => {
      await compiledCorpus(await open());
    },
    report: async (article) => {
      const db = await open();
      const corpus = await compiledCorpus(db);
      // Asked for last: what was said while the corpus was compiled counts.
      const judgements = await readJudgements(db);
      const started = performance.now();
      const report = readArticle(article, corpus, judgements);
      return { ...report, matchMs: performance.now() - started };
    },
    getLearnableName: async (spelling, figure) =>
      getLearnableName(spelling, figure, (await compiledCorpus(await open())).figures),
    keepIndex: async () => keepCorpusIndex(await open()),
  };
}
