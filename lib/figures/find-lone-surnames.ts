import type { FigureId } from "../domain/ids";
import { isAbjad } from "./encode-phonemes";
import { countConsonants, isAlias, mayStandAlone } from "./find-partial-names";
import { findNamesakes, isNamesake } from "./namesakes";
import type { NameUnit } from "./name-units";
import { getStrangeNeighbour, namesPlace } from "./neighbour-vetoes";
import { type DraftMention, type Passage, tokensOf } from "./passage";
import { findUnitMatches, isSettledByScript, readPart } from "./unit-matches";

const LEAST = 0.9;
const LEAST_IF_WEAK = 0.97;
const CONSONANTS_OF_SHORT = 3;
const ALIKE = 0.04;

interface Bearer {
  readonly figureId: FigureId;
  readonly similarity: number;
  readonly skip: number;
}

/**
 * Surnames that nobody introduces, for figures with statements on record only, and never more than possible. A surname
 * of two such figures, or of somebody the passage names in full, names none. `found` are all mentions so far.
 */
export function findLoneSurnames(passage: Passage, found: readonly DraftMention[]): readonly DraftMention[] {
  if (passage.index.onRecord.size === 0) return [];
  const taken = tokensOf(found);
  const names = tokensOf(found.filter((draft) => draft.form !== "partial"));
  const namesakes = findNamesakes(passage, taken);
  return passage.runs.flatMap((run) =>
    run.units.flatMap((unit) => {
      if (!mayStandAlone(unit, taken)) return [];
      const bearer = getOnlyBearer(passage, unit);
      if (bearer === undefined) return [];
      if (isNamesake(readPart(unit, passage.memo), namesakes, { at: unit.from })) return [];
      const place = { from: unit.from, to: unit.to };
      const sides = ["left", "right"] as const;
      if (sides.some((side) => getStrangeNeighbour(passage, place, side, names) !== undefined)) return [];
      return namesPlace(passage, place) ? [] : [draftLone(passage, unit, bearer)];
    }),
  );
}

function getOnlyBearer(passage: Passage, unit: NameUnit): Bearer | undefined {
  const short = countConsonants(unit.readings[0]!.phonemes) < CONSONANTS_OF_SHORT;
  const weak = isAbjad(unit.script) || (short && unit.compound === undefined);
  const bearers = findUnitMatches(unit, passage.index, passage.memo).flatMap((match) =>
    match.similarity < (weak ? LEAST_IF_WEAK : LEAST) ? [] : bearersOf(passage, unit, match),
  );
  const best = Math.max(...bearers.map((bearer) => bearer.similarity));
  const close = bearers.filter((bearer) => bearer.similarity >= best - ALIKE);
  return new Set(close.map((bearer) => bearer.figureId)).size === 1
    ? close.find((bearer) => bearer.similarity === best)
    : undefined;
}

function bearersOf(
  passage: Passage,
  unit: NameUnit,
  match: ReturnType<typeof findUnitMatches>[number],
): readonly Bearer[] {
  return match.unit.places.flatMap(({ spelling: id, from, to }) => {
    const spelling = passage.index.spellings[id]!;
    const surname = to === spelling.units.length && spelling.name.weak !== true && !isAlias(spelling);
    if (!surname || spelling.patronymic[from] !== unit.patronymic) return [];
    if (!passage.index.onRecord.has(spelling.figureId)) return [];
    if (isSettledByScript(passage.index, spelling.figureId, unit.script, match.unit.script)) return [];
    return [{ figureId: spelling.figureId, similarity: match.similarity, skip: match.skip }];
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
