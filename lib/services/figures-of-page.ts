import type { Attribution } from "../domain/attribution";
import type { FigureId } from "../domain/ids";
import type { PageReport } from "../domain/page-report";

import type { CorpusIndex } from "./corpus-index";
import { type FigureNames, namesOf } from "./figure-name";

/** A figure the page names. `possible`: no mention of it is more than possible; `mentions` counts those then. */
export interface FigureView {
  readonly figureId: FigureId;
  readonly kind: "person" | "organisation";
  readonly names: FigureNames;
  readonly mentions: number;
  readonly possible: boolean;
  readonly speaks: boolean;
}

/** The corpus figures a page names: persons who speak, organisations that speak, other persons, others; most named first. */
export function findFigures(
  { mentions, attributions }: PageReport,
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
    const count = possible ? all.length : sure.length;
    const { kind } = figure;
    const names = namesOf(figure);
    return [{ figureId, kind, names, mentions: count, possible, speaks: speakers.has(figureId) }];
  });
  return figures.toSorted((a, b) => rankOf(a) - rankOf(b) || b.mentions - a.mentions);
}

function rankOf(figure: FigureView): number {
  if (figure.speaks) return figure.kind === "person" ? 0 : 1;
  return figure.kind === "person" ? 2 : 3;
}

/** The named speakers of a page who are no figures of the corpus, as printed; those without a name stay out. */
export function findStrangers(attributions: readonly Attribution[]): readonly string[] {
  const named = attributions.filter(
    ({ speaker }) => !speaker.figureId && speaker.resolution !== "unnamed" && speaker.name !== "",
  );
  return [...new Set(named.map(({ speaker }) => speaker.name))];
}
