import type { FigureId } from "../domain/ids";
import { isAbjad } from "./encode-phonemes";
import { mayStandAlone } from "./find-partial-names";
import { findNamesakes, isNamesake } from "./namesakes";
import type { NameUnit } from "./name-units";
import { getStrangeNeighbour, isNoBearer, namesPlace } from "./neighbour-vetoes";
import { isAlias } from "./part-candidates";
import { type DraftMention, type Passage, tokensOf } from "./passage";
import { findPlacesOf } from "./unit-places";
import { findUnitMatches, readPart, type UnitMatch } from "./unit-matches";

const SAME_SOUNDS = 0.989;
const LEAST_OF_COMPOUND = 0.9;

interface Bearer {
  readonly figureId: FigureId;
  readonly similarity: number;
  readonly skip: number;
}

/**
 * Surnames that nobody introduces, for figures with statements on record only, in a spelling that sounds the same as the
 * stored one, and never more than possible: a looser fit takes common words for names in every language. A surname
 * of two such figures, or of somebody the passage names in full, names none. `found` are all mentions so far.
 */
export function findLoneSurnames(passage: Passage, found: readonly DraftMention[]): readonly DraftMention[] {
  if (passage.index.onRecord.size === 0) return [];
  const taken = tokensOf(found);
  const full = found.filter((draft) => draft.form !== "partial");
  const names = tokensOf(full);
  const named = new Set(full.map((draft) => draft.figureId));
  const namesakes = findNamesakes(passage, taken);
  return passage.runs.flatMap((run) =>
    run.units.flatMap((unit) => {
      if (!mayStandAlone(passage, unit, taken)) return [];
      const bearer = getOnlyBearer(passage, unit);
      // What a named figure's surname stands for is decided with those of the others who are named.
      if (bearer === undefined || named.has(bearer.figureId)) return [];
      if (isNamesake(readPart(unit, passage.memo), namesakes, { at: unit.from })) return [];
      const place = { from: unit.from, to: unit.to };
      const sides = ["left", "right"] as const;
      if (sides.some((side) => getStrangeNeighbour(passage, place, side, names) !== undefined)) return [];
      return namesPlace(passage, place) || isNoBearer(passage, place)
        ? []
        : [draftLone(passage, unit, bearer)];
    }),
  );
}

function getOnlyBearer(passage: Passage, unit: NameUnit): Bearer | undefined {
  const { script, compound } = unit;
  // A surname that is also a usual given name says too little.
  if (compound === undefined && readPart(unit, passage.memo).given !== undefined) return undefined;
  const bearers = findUnitMatches(unit, passage.index, passage.memo).flatMap((match) => {
    // Across scripts too many words sound like a name ("Abs" and "عباس").
    if (match.unit.joined || match.unit.script !== script) return [];
    const least = compound !== undefined ? LEAST_OF_COMPOUND : SAME_SOUNDS;
    return match.similarity < least ? [] : bearersOf(passage, unit, match);
  });
  const [first] = bearers.toSorted((a, b) => b.similarity - a.similarity);
  const only = new Set(bearers.map((bearer) => bearer.figureId)).size === 1;
  return only ? first : undefined;
}

function bearersOf(passage: Passage, unit: NameUnit, match: UnitMatch): readonly Bearer[] {
  const { index } = passage;
  const isOnRecord = (id: number) => index.onRecord.has(index.figureAt(id));
  return findPlacesOf(match.unit, index.places, isOnRecord).flatMap(({ spelling: id, from, to }) => {
    const spelling = index.spellingAt(id);
    if (to !== spelling.units.length || isAlias(spelling)) return [];
    if (spelling.patronymic[from] !== unit.patronymic) return [];
    if (isAbjad(unit.script) && isWeakSurname(passage, match)) return [];
    return [{ figureId: spelling.figureId, similarity: match.similarity, skip: match.skip }];
  });
}

/** Without capitals a surname that is stored as weak is a common word ("الأسد", the lion). */
function isWeakSurname(passage: Passage, match: UnitMatch): boolean {
  const { index } = passage;
  return findPlacesOf(match.unit, index.places, () => true).some(({ spelling: id }) => {
    const { name, units } = index.spellingAt(id);
    return units.length === 1 && name.weak === true;
  });
}

function draftLone(passage: Passage, unit: NameUnit, bearer: Bearer): DraftMention {
  return {
    start: bearer.skip > 0 ? passage.tokens[unit.from]!.start + bearer.skip : unit.start,
    end: unit.end,
    from: unit.from,
    to: unit.to,
    figureId: bearer.figureId,
    kind: "person",
    form: "lone",
    tier: "possible",
    reasons: ["lone-surname"],
    size: 1,
    score: bearer.similarity,
  };
}
