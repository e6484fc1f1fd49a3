import type { ExtractedArticle, Segment } from "../domain/article";
import type { Attribution } from "../domain/attribution";
import { engineVersion } from "../domain/engine";
import type { Mention } from "../domain/mention";
import type { Match, PageReport } from "../domain/page-report";
import { findMentions } from "../figures/find-mentions";
import { findAttributions } from "../statements/find-attributions";
import { findTranscriptHeader } from "../statements/find-transcript-header";
import type { CompiledCorpus } from "./compile-corpus";
import { findSegments } from "./find-segments";
import { findPriorStatements } from "./prior-statements";

/**
 * Everything a page contains, told from its text and the corpus alone: the same article and the same corpus give the
 * same report. The caller adds how long it took.
 */
export function readArticle(article: ExtractedArticle, corpus: CompiledCorpus): Omit<PageReport, "matchMs"> {
  const layout = findSegments(article);
  const mentions = findMentions(article.text, corpus.figures, layout);
  const segments = layout.map((segment) => withMode(article, segment, mentions));
  const found = findAttributions({
    text: article.text,
    blocks: article.blocks,
    segments,
    mentions,
    figures: corpus.figuresById,
    language: article.language,
  });
  const { attributions, matches } = matchAttributions({ article, segments, mentions }, found, corpus);
  return {
    article,
    segments,
    mentions,
    attributions,
    matches,
    corpusRevision: corpus.revision,
    engine: engineVersion,
  };
}

function withMode(article: ExtractedArticle, segment: Segment, mentions: readonly Mention[]): Segment {
  if (segment.kind === "compiler") return segment;
  const header = findTranscriptHeader({ text: article.text, blocks: article.blocks, segment, mentions });
  return header === undefined ? segment : { ...segment, mode: "transcript" };
}

function matchAttributions(
  { article, segments, mentions }: Pick<PageReport, "article" | "segments" | "mentions">,
  found: readonly Attribution[],
  corpus: CompiledCorpus,
): { attributions: readonly Attribution[]; matches: readonly Match[] } {
  const documentUrls =
    article.canonicalUrl === undefined ? [article.url] : [article.url, article.canonicalUrl];
  const attributions: Attribution[] = [];
  const matches: Match[] = [];
  for (const [attributionIndex, attribution] of found.entries()) {
    const publishedOn = segments[attribution.segment]?.publishedOn ?? article.publishedOn;
    const prior = findPriorStatements(
      {
        attribution,
        attributionIndex,
        text: article.text,
        documentUrls,
        ...(publishedOn === undefined ? {} : { publishedOn }),
      },
      corpus.statements,
      { language: article.language, mentions },
    );
    attributions.push({ ...attribution, claimIds: prior.claimIds });
    matches.push(...prior.matches);
  }
  return { attributions, matches };
}
