import type { ExtractedArticle, Segment } from "../domain/article";
import type { Attribution } from "../domain/attribution";
import { engineVersion } from "../domain/engine";
import type { FigureId } from "../domain/ids";
import type { Judgement } from "../domain/judgement";
import type { Mention } from "../domain/mention";
import type { Match, PageReport } from "../domain/page-report";
import { findAttributions } from "../statements/find-attributions";
import { isTranscript } from "../statements/find-transcript-header";
import { figuresOfPage, findJudgedMentions, judgeAttributions } from "./apply-judgements";
import type { CompiledCorpus } from "./compile-corpus";
import { findRepeats } from "./find-repeats";
import { findSegments } from "./find-segments";
import { judgePage, type PageVerdicts } from "./judged-page";
import { makePageReader } from "./page-reader";
import { findPriorStatements } from "./prior-statements";

/**
 * Everything a page contains, told from its text, the corpus and the user's judgements alone: the same article, corpus
 * and judgements give the same report. The caller adds how long it took.
 */
export function readArticle(
  article: ExtractedArticle,
  corpus: CompiledCorpus,
  judgements: readonly Judgement[] = [],
): Omit<PageReport, "matchMs"> {
  const rootOf = rootFinder(corpus);
  const verdicts = judgePage(judgements, { article, rootOf });
  const layout = findSegments(article);
  const judged = findJudgedMentions(article.text, corpus.figures, layout, verdicts);
  const segments = layout.map((segment) => withMode(article, segment, judged.names));
  const found = findAttributions({
    text: article.text,
    blocks: article.blocks,
    segments,
    mentions: judged.names,
    figures: figuresOfPage(corpus.figuresById, judged),
    language: article.language,
  });
  const { mentions } = judged;
  const kept = judgeAttributions(found, { mentions, segments }, verdicts);
  const { attributions, matches } = matchAttributions(
    { article, segments, mentions, verdicts },
    kept,
    corpus,
  );
  return {
    article,
    segments,
    mentions,
    attributions,
    matches,
    corpusRevision: corpus.revision,
    statementsOnRecord: corpus.statements.statements.size,
    engine: engineVersion,
  };
}

/** Who a figure is after merges; an id the corpus does not have is its own. */
export function rootFinder({ statements }: CompiledCorpus): (figureId: FigureId) => FigureId {
  return (figureId) => statements.figures.get(figureId)?.root ?? figureId;
}

function withMode(article: ExtractedArticle, segment: Segment, mentions: readonly Mention[]): Segment {
  if (segment.kind === "compiler") return segment;
  const { text, blocks } = article;
  return isTranscript({ text, blocks, segment, mentions }) ? { ...segment, mode: "transcript" } : segment;
}

type ReadPage = Pick<PageReport, "article" | "segments" | "mentions"> & { readonly verdicts: PageVerdicts };

function matchAttributions(
  { article, segments, mentions, verdicts }: ReadPage,
  found: readonly Attribution[],
  corpus: CompiledCorpus,
): { attributions: readonly Attribution[]; matches: readonly Match[] } {
  const documentUrls = [article.url, ...(article.canonicalUrl === undefined ? [] : [article.canonicalUrl])];
  const attributions: Attribution[] = [];
  const matches: Match[] = [];
  const repeats = findRepeats(found);
  const { text, language } = article;
  const page = makePageReader({ text, documentUrls, language }, corpus.statements);
  for (const [attributionIndex, attribution] of found.entries()) {
    const publishedOn = segments[attribution.segment]?.publishedOn ?? article.publishedOn;
    const prior = findPriorStatements(
      {
        attribution,
        attributionIndex,
        text,
        documentUrls,
        ...(publishedOn === undefined ? {} : { publishedOn }),
      },
      corpus.statements,
      {
        page,
        mentions,
        verdicts,
        ...(corpus.calibration && { weights: corpus.calibration }),
      },
    );
    const first = repeats.get(attributionIndex);
    attributions.push({
      ...attribution,
      ...(first !== undefined && { repeats: first }),
      claimIds: prior.claimIds,
    });
    matches.push(...prior.matches);
  }
  return { attributions, matches };
}
