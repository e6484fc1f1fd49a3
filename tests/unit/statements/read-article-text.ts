import type { Block, Segment } from "../../../lib/domain/article";
import type { Attribution } from "../../../lib/domain/attribution";
import type { Figure } from "../../../lib/domain/figure";
import type { FigureId } from "../../../lib/domain/ids";
import type { Mention } from "../../../lib/domain/mention";
import { type AttributionInput, findAttributions } from "../../../lib/statements/find-attributions";

/** A figure of the test: every place where one of the spellings stands is a mention of it. */
export interface TestFigure {
  readonly id: string;
  readonly kind?: "person" | "organisation";
  readonly full: string;
  readonly parts?: readonly string[];
}

export interface TestArticle {
  readonly headline?: string;
  readonly paragraphs: readonly string[];
  readonly figures?: readonly TestFigure[];
  readonly language?: string;
  readonly publishedOn?: string;
  readonly mode?: "news" | "transcript";
}

/** The input for one article of one segment: the headline, then a paragraph a block. */
export function articleInput(article: TestArticle): AttributionInput {
  const { headline = "A headline of its own", paragraphs, figures = [], language = "en" } = article;
  const text = [headline, ...paragraphs].join("\n");
  const blocks: Block[] = [];
  let at = 0;
  for (const line of [headline, ...paragraphs]) {
    blocks.push({ start: at, end: at + line.length, kind: at === 0 ? "headline" : "paragraph" });
    at += line.length + 1;
  }
  const segment: Segment = {
    kind: "article",
    mode: article.mode ?? "news",
    headline: { start: 0, end: headline.length },
    start: 0,
    bodyStart: headline.length + 1,
    end: text.length,
    ...(article.publishedOn === undefined
      ? {}
      : { publishedOn: { value: article.publishedOn, precision: "day", basis: "meta" } }),
  };
  return {
    text,
    blocks,
    segments: [segment],
    mentions: figures.flatMap((figure) => mentionsOf(text, figure)).toSorted((a, b) => a.start - b.start),
    figures: new Map<FigureId, Figure>(),
    language,
  };
}

export function readArticleText(article: TestArticle): readonly Attribution[] {
  return findAttributions(articleInput(article));
}

function mentionsOf(text: string, { id, kind = "person", full, parts = [] }: TestFigure): readonly Mention[] {
  const mentions: Mention[] = [];
  for (const spelling of [full, ...parts]) {
    for (let at = text.indexOf(spelling); at >= 0; at = text.indexOf(spelling, at + 1)) {
      const end = at + spelling.length;
      if (mentions.some((mention) => mention.start < end && mention.end > at)) continue;
      mentions.push({
        start: at,
        end,
        text: spelling,
        figureId: id as FigureId,
        kind,
        form: spelling === full ? "full" : "partial",
        tier: "certain",
        reasons: [],
      });
    }
  }
  return mentions;
}
