import type { FigureId } from "../domain/ids";
import { mayStandAlone } from "./find-partial-names";
import type { NameUnit } from "./name-units";
import { getStrangeNeighbour, isNoBearer, namesPlace } from "./neighbour-vetoes";
import { type DraftMention, type Passage, tokensOf } from "./passage";
import type { StoredUnit } from "./stored-units";
import { makePlaceFinder, type UnitPlace } from "./unit-places";
import { findJoinedMatches, findUnitMatches, type UnitMatch } from "./unit-matches";

const LEAST = 0.93;
const PAIR = 2;

/** Which end of a name the two words are. */
type End = "given-name" | "surname";

interface Bearer {
  readonly figureId: FigureId;
  readonly end: End;
  readonly skip: number;
}

interface Pair {
  readonly left: NameUnit;
  readonly right: NameUnit;
}

/**
 * Two words that stand alone and are the given names of a figure that the passage names, or its surnames ("Jean-Marc",
 * "José Antonio", "Levi-Sample"), also where the stored name has them in one word. They must be one figure's only.
 * `named` are all full mentions of the passage.
 */
export function findNamePairs(passage: Passage, named: readonly DraftMention[]): readonly DraftMention[] {
  const people = named.filter((draft) => draft.kind === "person");
  const figures = new Set(people.map((draft) => draft.figureId));
  if (figures.size === 0) return [];
  const taken = tokensOf(named);
  const { index } = passage;
  const placesOf = makePlaceFinder(index.places, (id) => figures.has(index.figureAt(id)));
  return passage.runs.flatMap((run) =>
    run.units.flatMap((left, at) => {
      const right = run.units[at + 1];
      if (right === undefined || !mayBePair(passage, { left, right }, taken)) return [];
      const bearers = findBearers(passage, { left, right }, placesOf);
      const bearer = bearers.find(({ end }) => end === "surname") ?? bearers[0];
      if (bearer === undefined || bearers.some(({ figureId }) => figureId !== bearer.figureId)) return [];
      if (isVetoed(passage, { from: left.from, to: right.to }, taken)) return [];
      const isDoubtful = people.every(
        (draft) => draft.figureId !== bearer.figureId || draft.tier === "possible",
      );
      return [draftPair(passage, { left, right }, bearer, isDoubtful)];
    }),
  );
}

function mayBePair(passage: Passage, { left, right }: Pair, taken: ReadonlySet<number>): boolean {
  if (right.patronymic) return false;
  return mayStandAlone(passage, left, taken) && !right.initial && !right.title && !taken.has(right.to - 1);
}

function isVetoed(
  passage: Passage,
  place: { readonly from: number; readonly to: number },
  taken: ReadonlySet<number>,
): boolean {
  if (namesPlace(passage, place) || isNoBearer(passage, place)) return true;
  const sides = ["left", "right"] as const;
  return sides.some((side) => getStrangeNeighbour(passage, place, side, taken) !== undefined);
}

function findBearers(
  passage: Passage,
  { left, right }: Pair,
  placesOf: (unit: StoredUnit) => readonly UnitPlace[],
): readonly Bearer[] {
  const { index, memo } = passage;
  const standing = (matches: readonly UnitMatch[]) =>
    matches.flatMap(({ similarity, unit, skip }) =>
      similarity >= LEAST && !unit.joined ? placesOf(unit).map((place) => ({ ...place, skip })) : [],
    );
  const firsts = standing(findUnitMatches(left, index, memo));
  const seconds = firsts.length === 0 ? [] : standing(findUnitMatches(right, index, memo));
  const pairs = firsts.flatMap((first) => {
    const next = seconds.find(({ spelling, from, skip }) => {
      return skip === 0 && spelling === first.spelling && from === first.to;
    });
    return next === undefined ? [] : [{ ...first, to: next.to }];
  });
  return [...pairs, ...standing(findJoinedMatches(left, right, index, memo))].flatMap(
    (place) => readBearer(passage, place) ?? [],
  );
}

/** Both ends of the name are not enough: that is the name. */
function readBearer(
  { index }: Passage,
  { spelling: id, from, to, skip }: UnitPlace & { readonly skip: number },
): Bearer | undefined {
  const { figureId, units, patronymic } = index.spellingAt(id);
  if (to - from >= units.length || patronymic.slice(from, to).some(Boolean)) return undefined;
  if (to === units.length) return { figureId, end: "surname", skip };
  return from === 0 && skip === 0 ? { figureId, end: "given-name", skip } : undefined;
}

function draftPair(
  passage: Passage,
  { left, right }: Pair,
  { figureId, end, skip }: Bearer,
  isDoubtful: boolean,
): DraftMention {
  return {
    start: skip > 0 ? passage.tokens[left.from]!.start + skip : left.start,
    end: right.end,
    from: left.from,
    to: right.to,
    figureId,
    kind: "person",
    form: "partial",
    tier: isDoubtful ? "possible" : "probable",
    reasons: [`${end}-of-named`, ...(isDoubtful ? ["doubtfully-named"] : [])],
    size: PAIR,
    score: LEAST,
  };
}
