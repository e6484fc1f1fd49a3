import { encodePhonemes } from "./encode-phonemes";
import { getGivenName } from "./given-names";
import type { NameToken } from "./name-tokens";
import { isAdjacent } from "./name-runs";
import {
  ABU,
  ARTICLES,
  BELONGINGS,
  GENERATIONS,
  ORDINARY,
  PARTICLES,
  PATRONYMICS,
  PLACE_AFTER,
  PLACE_BEFORE,
  PLACE_KINDS,
  TITLES,
} from "./name-words";
import type { Passage } from "./passage";

/** Tokens [from, to) of a passage that may be a name. */
interface Place {
  readonly from: number;
  readonly to: number;
}

/**
 * True if the words make a place, a company or an institution of a name ("Hamdan Street", "Lake Nasser", "the district
 * of Hamdan"), or another generation ("Trump Jr").
 */
export function namesPlace(passage: Passage, place: Place): boolean {
  const right = neighbour(passage, place.to - 1, 1);
  if (right !== undefined && (GENERATIONS.has(right.folded) || isPlaceAfter(passage, place.to))) return true;
  const left = neighbour(passage, place.from, -1);
  if (left !== undefined && PLACE_BEFORE.has(left.folded) && left.letterCase !== "lower") return true;
  return followsPlaceKind(passage, place.from);
}

/**
 * The capitalised word beside a name that nothing explains, which makes the bearer somebody else ("Joe Hamdan",
 * "Badran Cement"), or undefined. Titles, ordinary words, other mentions (`taken`) and, on the right side of a line in
 * title case, any word, are no such neighbours. In scripts without capitals only a given name to the left is one.
 */
export function getStrangeNeighbour(
  passage: Passage,
  place: Place,
  side: "left" | "right",
  taken: ReadonlySet<number>,
): NameToken | undefined {
  const step = side === "left" ? -1 : 1;
  const edge = side === "left" ? place.from : place.to - 1;
  const token = neighbour(passage, edge, step);
  if (token === undefined || taken.has(edge + step)) return undefined;
  if (token.letterCase === "lower") return isKinship(token) ? token : undefined;
  if (token.letterCase === "other") return side === "left" && isGivenName(token) ? token : undefined;
  if (ORDINARY.has(token.folded) || TITLES.has(token.folded)) return undefined;
  if (side === "left") return token;
  if (passage.inHeadlineCase[edge] || BELONGINGS.has(token.folded)) return undefined;
  return token;
}

/** True for the commonest given names only; without capitals nothing else tells that a surname has another bearer. */
export function isGivenName(token: NameToken): boolean {
  return getGivenName(encodePhonemes(token.text, token.script), token.script) !== undefined;
}

function isKinship(token: NameToken): boolean {
  return PATRONYMICS.has(token.folded) || ABU.has(token.folded);
}

function neighbour(passage: Passage, edge: number, step: 1 | -1): NameToken | undefined {
  const here = passage.tokens[edge];
  const token = passage.tokens[edge + step];
  if (here === undefined || token === undefined) return undefined;
  const [left, right] = step === 1 ? [here, token] : [token, here];
  return isAdjacent(passage.text, left, right) ? token : undefined;
}

function isPlaceAfter(passage: Passage, at: number): boolean {
  const word = passage.tokens[at]!;
  if (PLACE_AFTER.has(word.folded)) return !BELONGINGS.has(word.folded);
  const next = neighbour(passage, at, 1);
  return word.folded === "international" && next !== undefined && PLACE_AFTER.has(next.folded);
}

function followsPlaceKind(passage: Passage, from: number): boolean {
  const of = passage.tokens[from - 1];
  const kind = passage.tokens[from - 2];
  return of?.folded === "of" && kind !== undefined && PLACE_KINDS.has(kind.folded);
}

/** True if a token can be a part of somebody's name: capitalised, no title and no ordinary word. */
export function mayBeName(token: NameToken): boolean {
  if (token.letterCase === "lower" || token.letterCase === "other") return false;
  const word = token.folded;
  return ![ORDINARY, TITLES, PLACE_AFTER, PLACE_BEFORE, ARTICLES, PARTICLES].some((list) => list.has(word));
}
