import type { FoundClaim } from "../claims/find-claims";
import type { RankParts } from "../claims/rank-prior";
import type { WeighedQuery } from "../claims/term-weights";
import { REPEATED, SLOT } from "../claims/text-table";
import type { FigureId } from "../domain/ids";
import type { SightingForm } from "../domain/statement";
import type { ComparedSighting } from "./closest-sighting";
import type { PreparedAttribution } from "./prior-attribution";
import { yearsBetween } from "./prior-dates";
import type { IndexedStatement, StatementIndex } from "./prior-index";

/** How well each form of report gives the speaker's own words. */
const FORM_QUALITY: Readonly<Record<SightingForm, number>> = {
  verbatim: 1,
  transcript: 1,
  mixed: 0.8,
  paraphrase: 0.5,
};

/** The attribution, the statement it is compared with, and what judging found of the two. */
type RankInput = {
  readonly here: PreparedAttribution;
  readonly entry: IndexedStatement;
  readonly index: StatementIndex;
  readonly closest: ComparedSighting;
  readonly sameFigure: boolean;
  readonly claim: FoundClaim | undefined;
};

/** What the order of the statements shown rests on, each part from 0 to 1. */
export function rankParts({ here, entry, index, closest, sameFigure, claim }: RankInput): RankParts {
  const years = yearsBetween(entry.spoken?.sortDay, here.spoken?.sortDay);
  const named = entry.speaker === undefined ? 0.7 : 1;
  return {
    sameClaim: claim?.probability ?? 0,
    closeness: closest.closeness.cosine,
    sameFigure: Number(sameFigure),
    sameOrganisation: Number(shareOrganisation(here.speaker, entry.speaker, index)),
    slots: shareOfSlots(here.words, closest.text),
    attribution: FORM_QUALITY[closest.form] * named,
    recency: years === undefined ? 0 : 1 / (1 + years),
  };
}

function shareOrganisation(
  one: FigureId | undefined,
  other: FigureId | undefined,
  index: StatementIndex,
): boolean {
  const mine = one && index.figures.get(one)?.organisations;
  const theirs = other && index.figures.get(other)?.organisations;
  return mine !== undefined && theirs !== undefined && [...mine].some((id) => theirs.has(id));
}

/** Of the attribution's slots, by their weight, the part that the text has as well; 0 where it has none. */
function shareOfSlots({ query, places }: WeighedQuery, text: number): number {
  const { starts, terms, flags } = query.texts;
  let shared = 0;
  for (let at = starts[text]!; at < starts[text + 1]!; at++) {
    const place = query.placeOf[terms[at]!]! - 1;
    if (query.slots[place] && (flags[at]! & (SLOT | REPEATED)) === SLOT) shared += places[place]!;
  }
  const total = places.reduce((sum, weight, place) => (query.slots[place] ? sum + weight : sum), 0);
  return total === 0 ? 0 : shared / total;
}
