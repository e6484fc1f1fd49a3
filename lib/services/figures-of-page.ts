import type { Attribution } from "../domain/attribution";
import type { FigureId } from "../domain/ids";
import type { Mention } from "../domain/mention";
import type { PageReport } from "../domain/page-report";
import { foldSpelling } from "../figures/fold-spelling";

import type { CorpusIndex } from "./corpus-index";
import { type FigureNames, namesOf } from "./figure-name";
import { findUnnamed } from "./unnamed-speakers";

/** A figure the page names. `possible`: no mention of it is more than possible; `mentions` counts those then. */
export interface FigureView {
  readonly figureId: FigureId;
  readonly kind: "person" | "organisation";
  readonly names: FigureNames;
  readonly mentions: number;
  readonly possible: boolean;
  readonly speaks: boolean;
  /** What tells who is meant, where it is known. */
  readonly description: string;
  /** The spellings that name the figure here, each once and with the first place it stands in; those in doubt if all are. */
  readonly printed: readonly PrintedName[];
}

/** A spelling where it stands on the page. */
export interface PrintedName {
  readonly spelling: string;
  /** What stands before and after it in its line, cut at a word. */
  readonly before: string;
  readonly after: string;
  /** Why it is taken for the figure, and what is in doubt: the reasons of the mention. */
  readonly reasons: readonly string[];
}

/** The corpus figures a page names: persons who speak, organisations that speak, other persons, others; most named first. */
export function findFigures(
  { mentions, attributions, article }: PageReport,
  corpus: CorpusIndex,
): readonly FigureView[] {
  const speakers = new Set(attributions.map(({ speaker }) => speaker.figureId));
  const named = [...new Set(mentions.map((mention) => mention.figureId))];
  const figures = named.flatMap((figureId): FigureView[] => {
    const all = mentions.filter((mention) => mention.figureId === figureId);
    const figure = corpus.figures.get(figureId);
    if (!figure) return [];
    const sure = all.filter((mention) => mention.tier !== "possible");
    const possible = sure.length === 0;
    const counted = possible ? all : sure;
    const { kind, description } = figure;
    return [
      {
        figureId,
        kind,
        names: namesOf(figure),
        mentions: counted.length,
        possible,
        speaks: speakers.has(figureId),
        description,
        printed: printedNames(counted, article.text),
      },
    ];
  });
  return figures.toSorted((a, b) => rankOf(a) - rankOf(b) || b.mentions - a.mentions);
}

/** {@link findFigures} of each segment by itself. */
export function figuresOfParts(report: PageReport, corpus: CorpusIndex): readonly (readonly FigureView[])[] {
  return report.segments.map(({ start, end }) => {
    const mentions = report.mentions.filter((mention) => start <= mention.start && mention.end <= end);
    return findFigures({ ...report, mentions }, corpus);
  });
}

function printedNames(mentions: readonly Mention[], text: string): readonly PrintedName[] {
  const first = new Map<string, Mention>();
  for (const mention of mentions) {
    const key = foldSpelling(mention.text);
    if (!first.has(key)) first.set(key, mention);
  }
  return [...first.values()].map(({ start, end, text: spelling, reasons }) => ({
    spelling,
    before: lineBefore(text, start),
    after: lineAfter(text, end),
    reasons,
  }));
}

/** How much of a line around a name is enough to tell who is meant, in characters. */
const AROUND = 60;

function lineBefore(text: string, start: number): string {
  const line = text.slice(text.lastIndexOf("\n", start - 1) + 1, start);
  return line.length <= AROUND ? line : line.slice(-AROUND).replace(/^\S*\s/, "…");
}

function lineAfter(text: string, end: number): string {
  const [line = ""] = text.slice(end).split("\n", 1);
  return line.length <= AROUND ? line : line.slice(0, AROUND).replace(/\s\S*$/, "…");
}

function rankOf(figure: FigureView): number {
  if (figure.speaks) return figure.kind === "person" ? 0 : 1;
  return figure.kind === "person" ? 2 : 3;
}

/** The named speakers of a page who are no figures of the corpus, as printed; those without a name stay out. */
export function findStrangers(attributions: readonly Attribution[]): readonly string[] {
  const unnamed = findUnnamed(attributions);
  const named = attributions.filter(
    (one) => !one.speaker.figureId && !unnamed.has(one) && one.speaker.name !== "",
  );
  return [...new Set(named.map(({ speaker }) => speaker.name))];
}
