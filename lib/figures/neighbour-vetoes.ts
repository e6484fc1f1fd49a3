import { isAbjad } from "./encode-phonemes";
import { getGenderOfName, isCommonGivenName } from "./given-name-genders";
import { getGivenName } from "./given-names";
import type { NameToken } from "./name-tokens";
import { isAdjacent } from "./name-runs";
import {
  ABU,
  ANOTHER,
  ANOTHER_AFTER,
  ANY_BEARER,
  ARTICLES,
  BELONGINGS,
  CONTRASTS_AFTER,
  EXCELLENCIES,
  HONORIFICS_AFTER,
  GENERATIONS,
  KINDS_OF_INSTITUTION,
  ORDINARY,
  ORGANISATION_KINDS,
  PARTICLES,
  PATRONYMICS,
  PLACE_AFTER,
  PLACE_BEFORE,
  PLACE_KINDS,
  SMALL_PLACE_BEFORE,
  TITLES,
  UMM,
  words,
} from "./name-words";
import { neighbour, type Passage } from "./passage";

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
  if (left !== undefined && isPlaceBefore(left)) return true;
  return followsPlaceKind(passage, place.from);
}

/** With Arabic and Hebrew prepositions taken off ("ברחוב", "بشارع"). */
function isPlaceBefore(left: NameToken): boolean {
  if (left.letterCase === "lower") return SMALL_PLACE_BEFORE.has(left.folded);
  if (SMALL_PLACE_BEFORE.has(left.folded) && left.script === "Cyrl") return true;
  return left.cores().some((word) => PLACE_BEFORE.has(word));
}

/** True if the words around say that it is not the bearer one thinks of: "a second Omar Sample", "another Durand". */
export function isAnotherBearer(passage: Passage, place: Place): boolean {
  const left = neighbour(passage, place.from, -1);
  if (left !== undefined && ANOTHER.has(left.folded) && left.letterCase === "lower") return true;
  const right = neighbour(passage, place.to - 1, 1);
  return right !== undefined && ANOTHER_AFTER.has(right.folded);
}

/**
 * True if a word of a name that stands alone is no certain bearer's, or an organisation's: "one Sample with another", "a
 * Sample clock", "a member of Sample", "Sample, the Indonesian party".
 */
export function isNoBearer(passage: Passage, place: Place): boolean {
  if (isAnotherBearer(passage, place) || isKunyaOfAnother(passage, place)) return true;
  const left = neighbour(passage, place.from, -1);
  const right = neighbour(passage, place.to - 1, 1);
  if (left !== undefined && ANY_BEARER.has(left.folded) && left.letterCase !== "upper") return true;
  const before = passage.tokens[place.from - 2];
  if (left?.folded === "of" && before !== undefined && MEMBERSHIP.has(before.folded)) return true;
  if (left !== undefined && INTRODUCTIONS.has(left.folded) && left.letterCase === "lower") return true;
  if (right !== undefined && CONTRASTS_AFTER.has(right.folded)) return true;
  return isCalledOtherThing(passage, place.to);
}

/** What a place is called that bears a name; in apposition it leaves no person and no organisation. */
const SETTLEMENTS: ReadonlySet<string> = words(`
  village hamlet town city suburb neighbourhood neighborhood settlement island river mountain valley lake crater ship cargo
  freighter tanker yacht ferry racehorse horse dog cat storm hurricane typhoon cyclone
  hameau commune bourg ville riviere ile navire bateau chalutier pueblo aldea ciudad rio isla barco buque dorf stadt fluss`);

/** "أبو سعد الحلبي": where somebody comes from, behind a kunya, makes another of the many who bear it. */
export function isKunyaOfAnother(passage: Passage, { from, to }: Place): boolean {
  const first = passage.tokens[from]!;
  const next = neighbour(passage, to - 1, 1);
  if (next?.script !== "Arab" || !/^ال.{2,}يه?$/u.test(next.folded)) return false;
  return first.cores().some((word) => ABU.has(word) || UMM.has(word));
}

/** Somebody new is brought on by name: "a shepherd called Sample". */
const INTRODUCTIONS: ReadonlySet<string> = words(
  "called named nicknamed dubbed nomme nommee appele appelee surnomme llamado llamada apodado namens genannt",
);

const MEMBERSHIP: ReadonlySet<string> = new Set(["member", "members", "membership"]);
const APPOSITION = /^[ \u00a0\u202f]?[»”"’]?, (?:an?|the|its?|le|la|un|une|el|una|ein|eine|der|die|das) /u;
const LONGEST_APPOSITION = 4;

/** "…, the Indonesian party" or "…, a village near the plant" right after the word. */
export function isCalledOtherThing({ tokens, text }: Passage, at: number): boolean {
  const last = tokens[at - 1]!;
  const article = tokens[at];
  if (article === undefined || last.tail > last.end) return false;
  if (!APPOSITION.test(text.slice(last.end, article.end + 1))) return false;
  for (let next = at + 1; next <= at + LONGEST_APPOSITION; next++) {
    const token = tokens[next];
    if (token === undefined || (next > at + 1 && !isAdjacent(text, tokens[next - 1]!, token))) return false;
    const follows = tokens[next + 1];
    if (SETTLEMENTS.has(token.folded)) return true;
    const closes = follows === undefined || !isAdjacent(text, token, follows) || follows.folded === "of";
    if (closes) return ORGANISATION_KINDS.has(token.folded) || KINDS_OF_INSTITUTION.has(token.folded);
  }
  return false;
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
  if (side === "left") return isExcellency(passage, edge - 1) ? undefined : token;
  if (passage.inHeadlineCase[edge] || BELONGINGS.has(token.folded)) return undefined;
  if (HONORIFICS_AFTER.has(token.folded)) return undefined;
  return isGovernor(passage.tokens[edge]!, token) ? undefined : token;
}

/** The last letter of "H.E." and the like. */
function isExcellency({ tokens }: Passage, at: number): boolean {
  const [first, last] = [tokens[at - 1], tokens[at]!];
  return last.text.length === 1 && first?.text.length === 1 && EXCELLENCIES.has(first.folded + last.folded);
}

/** "Заместитель Ивановой Антон Петров": after a name in the genitive the name of whom it belongs to. */
function isGovernor(name: NameToken, next: NameToken): boolean {
  if (name.script !== "Cyrl" || !/(?:ой|его|ого|ова|ева|ина)$/u.test(name.text.normalize("NFC")))
    return false;
  return getGenderOfName(next.folded, next.script) !== undefined;
}

/** True for common given names only; without capitals nothing else tells that a surname has another bearer. */
export function isGivenName(token: NameToken): boolean {
  if (getGivenName(token.sounds(), token.script) !== undefined) return true;
  if (!isAbjad(token.script)) return false;
  return token.cores().some(isCommonGivenName);
}

function isKinship(token: NameToken): boolean {
  return PATRONYMICS.has(token.folded) || ABU.has(token.folded);
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
