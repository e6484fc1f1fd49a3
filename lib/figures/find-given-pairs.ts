import type { FigureId } from "../domain/ids";
import type { NameUnit } from "./name-units";
import { getStrangeNeighbour, isNoBearer, namesPlace } from "./neighbour-vetoes";
import { mayStandAlone } from "./find-partial-names";
import { type DraftMention, type Passage, tokensOf } from "./passage";
import { findPlacesOf } from "./unit-places";
import { findJoinedMatches, findUnitMatches, type UnitMatch } from "./unit-matches";

const LEAST = 0.93;
const PAIR = 2;

/**
 * Given names of two parts that stand without a surname ("Jean-Marc", "José Antonio") and belong to one figure only
 * that the passage names. `named` are all its full mentions.
 */
export function findGivenPairs(passage: Passage, named: readonly DraftMention[]): readonly DraftMention[] {
  const people = named.filter((draft) => draft.kind === "person");
  const figures = new Map(people.map((draft) => [draft.figureId, draft]));
  if (figures.size === 0) return [];
  const taken = tokensOf(named);
  return passage.runs.flatMap((run) =>
    run.units.flatMap((left, at) => {
      const right = run.units[at + 1];
      if (right === undefined || ![left, right].every((unit) => mayStandAlone(passage, unit, taken)))
        return [];
      const place = { from: left.from, to: right.to };
      const found = new Set(findBearers(passage, left, right, figures));
      const [figureId] = found;
      if (figureId === undefined || found.size > 1) return [];
      if (namesPlace(passage, place) || isNoBearer(passage, place)) return [];
      const sides = ["left", "right"] as const;
      if (sides.some((side) => getStrangeNeighbour(passage, place, side, taken) !== undefined)) return [];
      const doubtful = people.every((draft) => draft.figureId !== figureId || draft.tier === "possible");
      return [draftPair(left, right, figureId, doubtful)];
    }),
  );
}

function findBearers(
  passage: Passage,
  left: NameUnit,
  right: NameUnit,
  figures: ReadonlyMap<FigureId, unknown>,
): readonly FigureId[] {
  const { index, memo } = passage;
  const placesOf = (matches: readonly UnitMatch[]) =>
    matches
      .filter(({ similarity, skip }) => similarity >= LEAST && skip === 0)
      .flatMap(({ unit }) => findPlacesOf(unit, index.places, (id) => figures.has(index.figureAt(id))));
  const isOpen = (id: number, to: number) => index.spellingAt(id).units.length > to;
  const first = placesOf(findUnitMatches(left, index, memo)).filter(({ from, to }) => from === 0 && to === 1);
  const second = placesOf(findUnitMatches(right, index, memo)).filter(
    ({ spelling, from, to }) => from === 1 && to === PAIR && isOpen(spelling, to),
  );
  const pairs = second.filter(({ spelling }) => first.some((other) => other.spelling === spelling));
  const joined = placesOf(findJoinedMatches(left, right, index, memo)).filter(
    ({ spelling, from, to }) => from === 0 && isOpen(spelling, to),
  );
  return [...pairs, ...joined].map(({ spelling }) => index.figureAt(spelling));
}

function draftPair(left: NameUnit, right: NameUnit, figureId: FigureId, doubtful: boolean): DraftMention {
  return {
    start: left.start,
    end: right.end,
    from: left.from,
    to: right.to,
    figureId,
    kind: "person",
    form: "partial",
    tier: doubtful ? "possible" : "probable",
    reasons: ["given-name-of-named", ...(doubtful ? ["doubtfully-named"] : [])],
    size: PAIR,
    score: LEAST,
  };
}
