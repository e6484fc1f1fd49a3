import type { FigureId } from "../domain/ids";
import type { FigureIndex } from "./alias-index";
import { findTokens, type NameToken } from "./name-tokens";
import { type NameUnit, readNameUnits } from "./name-units";
import { completeMatches, findPartMatches, groupPartMatches, mayBeFull } from "./part-matches";
import { isProbable, scoreWindow } from "./score-window";
import { emptyMemo, type MatchMemo } from "./unit-matches";

/** A figure a whole name may be of, and how well the name fits its best spelling, 0 to 1. */
export interface NamedFigure {
  readonly figureId: FigureId;
  readonly score: number;
}

const EXACT = 1;
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
  const plain = name.replace(GLOSS, "").trim().replace(TURNED, "$2 $1");
  const tokens = findTokens(plain, { start: 0, end: plain.length });
  const units = withoutTitles(readNameUnits(plain, tokens, 0, tokens.length));
  const best = new Map<FigureId, number>();
  const put = (figureId: FigureId, score: number) =>
    best.set(figureId, Math.max(score, best.get(figureId) ?? 0));
  for (const figureId of findStoredAs(tokens, index)) put(figureId, EXACT);
  for (const [id, found] of groupPartMatches(findPartMatches(units, index, memo), index)) {
    const spelling = index.spellingAt(id);
    const matches = completeMatches(units, spelling, found, { index, memo });
    if (!mayBeFull(units, spelling, matches, index)) continue;
    const score = scoreWindow({ units, from: 0, to: units.length, whole: true }, spelling, matches, index);
    if (score !== undefined && isProbable(score)) put(spelling.figureId, score.probability);
  }
  return chooseFigure(best);
}

function chooseFigure(scores: ReadonlyMap<FigureId, number>): NamedFigure | undefined {
  const order = [...scores].toSorted((a, b) => b[1] - a[1]);
  const [first, second] = order;
  if (first === undefined || first[1] === second?.[1]) return undefined;
  return { figureId: first[0], score: first[1] };
}

function withoutTitles(units: readonly NameUnit[]): readonly NameUnit[] {
  const first = units.findIndex((unit) => !unit.title);
  return first > 0 ? units.slice(first) : units;
}

function findStoredAs(tokens: readonly NameToken[], index: FigureIndex): readonly FigureId[] {
  const found = index.findSpellings(tokens[0]?.folded ?? "", (distance) => tokens[distance]?.folded);
  return found.flatMap(({ kind, figureId, tokens: { length } }) =>
    kind === "person" && length === tokens.length ? [figureId] : [],
  );
}
