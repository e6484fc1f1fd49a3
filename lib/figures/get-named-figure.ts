import type { FigureId } from "../domain/ids";
import type { FigureIndex } from "./alias-index";
import { findTokens } from "./name-tokens";
import { type NameUnit, readNameUnits } from "./name-units";
import { completeMatches, findPartMatches, groupPartMatches, mayBeFull } from "./part-matches";
import { isProbable, scoreWindow, type WindowScore } from "./score-window";
import { emptyMemo, type MatchMemo } from "./unit-matches";

/** A figure a whole name may be of, and how probable that is, 0 to 1. */
export interface NamedFigure {
  readonly figureId: FigureId;
  readonly probability: number;
}

/** What stands in brackets tells about the person ("(politician)"). */
const GLOSS = /\s*[([][^)\]]*[)\]]/g;
/** "SURNAME, Given". */
const TURNED = /^([^,،]+)[,،]\s*([^,،]+)$/;

/**
 * The figure that a whole name is of, in whatever spelling and script, or undefined if it is no figure of the index or
 * of several alike. The name is compared as {@link findFullNames} compares a stretch of a text, but all of it must be
 * the name: titles before it and glosses in brackets are left out, "Surname, Given" is turned round. People only.
 */
export function getNamedFigure(
  name: string,
  index: FigureIndex,
  memo: MatchMemo = emptyMemo(index),
): NamedFigure | undefined {
  const probabilities = new Map<FigureId, number>();
  for (const { figureId, score } of findLikeNames(name, index, memo)) {
    if (!isProbable(score)) continue;
    const known = probabilities.get(figureId) ?? 0;
    probabilities.set(figureId, Math.max(known, score.probability));
  }
  for (const figureId of findStoredAs(name, index)) probabilities.set(figureId, 1);
  return chooseFigure(probabilities);
}

/** Every stored name with parts like those of a whole name, and how well it fits. */
export function findLikeNames(
  name: string,
  index: FigureIndex,
  memo: MatchMemo,
): readonly { readonly figureId: FigureId; readonly score: WindowScore }[] {
  const plain = plainName(name);
  const tokens = findTokens(plain, { start: 0, end: plain.length });
  const units = withoutTitles(readNameUnits(plain, tokens, 0, tokens.length));
  return [...groupPartMatches(findPartMatches(units, index, memo, true), index)].flatMap(([id, found]) => {
    const spelling = index.spellingAt(id);
    const matches = completeMatches(units, spelling, found, { index, memo });
    if (!mayBeFull(units, spelling, matches, index)) return [];
    const score = scoreWindow({ units, from: 0, to: units.length, whole: true }, spelling, matches, index);
    return score === undefined ? [] : [{ figureId: spelling.figureId, score }];
  });
}

function plainName(name: string): string {
  return name.replace(GLOSS, "").trim().replace(TURNED, "$2 $1");
}

function chooseFigure(probabilities: ReadonlyMap<FigureId, number>): NamedFigure | undefined {
  const order = [...probabilities].toSorted((a, b) => b[1] - a[1]);
  const [first, second] = order;
  if (first === undefined || first[1] === second?.[1]) return undefined;
  return { figureId: first[0], probability: first[1] };
}

function withoutTitles(units: readonly NameUnit[]): readonly NameUnit[] {
  const first = units.findIndex((unit) => !unit.title);
  return first > 0 ? units.slice(first) : units;
}

function findStoredAs(name: string, index: FigureIndex): readonly FigureId[] {
  const plain = plainName(name);
  const tokens = findTokens(plain, { start: 0, end: plain.length });
  const found = index.findSpellings(tokens[0]?.folded ?? "", (distance) => tokens[distance]?.folded);
  return found.flatMap(({ kind, figureId, tokens: { length } }) =>
    kind === "person" && length === tokens.length ? [figureId] : [],
  );
}
