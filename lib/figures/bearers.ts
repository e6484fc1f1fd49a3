import { findSentences } from "../text/sentences";
import type { FigureId } from "../domain/ids";
import { type Gender, getGenderOfName } from "./given-name-genders";
import { isAdjacent } from "./name-runs";
import type { NameUnit } from "./name-units";
import { isAlike } from "./namesakes";
import { readPart } from "./unit-matches";
import type { NameToken } from "./name-tokens";
import { KINDS_OF_INSTITUTION, TITLES } from "./name-words";
import { GENDERED_TITLES, LINKS_OF_ROLES, NO_ROLES, SHORT_OFFICES } from "./bearer-words";
import { type DraftMention, neighbour, type Passage } from "./passage";

/** Tokens [from, to) of a passage. */
interface Place {
  readonly from: number;
  readonly to: number;
}

/** What a passage tells about people where it names them in full. */
export interface Bearers {
  /** Whether a figure is a man or a woman, by title, given name or ending; undefined where nothing tells. */
  readonly genderOf: (figureId: FigureId) => Gender | undefined;
  /** Offices and trades printed beside the figure's full name, as `keyOfRole` writes them. */
  readonly rolesOf: (figureId: FigureId) => ReadonlySet<string>;
  /**
   * Who of the figures was named last in the sentence or, if none was there, as the only one in the paragraph before;
   * nobody if that was by another name, under which the text would go on.
   */
  readonly namedLast: (figures: ReadonlySet<FigureId>, unit: NameUnit) => FigureId | undefined;
}

const LONGEST_ROLE = 6;
/** Words of an office right behind a name, without a comma: the article and two more. */
const SHORT_ROLE = 3;
/** Arabic and Persian offices that begin with the letter that else is "and". */
const ROLES_LIKE_AND = /^(?:وزير|وكيل|والي|وسيط|والد|وريث|ولي)/u;

/** Reads `people`, all the full mentions of persons of a passage. */
export function readBearers(passage: Passage, people: readonly DraftMention[]): Bearers {
  const genders = new Map<FigureId, Gender>();
  const roles = new Map<FigureId, Set<string>>();
  for (const draft of people) {
    const gender = getGenderAt(passage, draft) ?? getGenderOfFirst(passage, draft);
    if (gender !== undefined && !genders.has(draft.figureId)) genders.set(draft.figureId, gender);
    const known = roles.get(draft.figureId) ?? new Set();
    for (const role of findRoles(passage, draft)) known.add(role);
    roles.set(draft.figureId, known);
  }
  const none: ReadonlySet<string> = new Set();
  return {
    genderOf: (figureId) => genders.get(figureId),
    rolesOf: (figureId) => roles.get(figureId) ?? none,
    namedLast: (figures, unit) => getNamedLast(passage, people, figures, unit),
  };
}

function getNamedLast(
  passage: Passage,
  people: readonly DraftMention[],
  figures: ReadonlySet<FigureId>,
  unit: NameUnit,
): FigureId | undefined {
  const at = unit.from;
  const before = people.filter((draft) => figures.has(draft.figureId) && draft.from < at);
  const start = passage.tokens[at]!.start;
  const line = passage.text.lastIndexOf("\n", start) + 1;
  const end = passage.text.indexOf("\n", start);
  const paragraph = { start: line, end: end < 0 ? passage.text.length : end };
  const sentence = findSentences(passage.text, paragraph).findLast((each) => each.start <= start);
  for (const from of [sentence?.start ?? start, line]) {
    const here = before.filter((draft) => draft.start >= from);
    const named = new Set(here.map((draft) => draft.figureId));
    if (named.size > 1) return undefined;
    if (named.size === 1)
      return here.some((draft) => hasPart(passage, draft, unit)) ? [...named][0] : undefined;
  }
  return undefined;
}

/** True if a mention of several words has none like the part of a name. */
export function isFullWithout(passage: Passage, draft: Place, unit: NameUnit): boolean {
  const run = passage.runs[passage.runOfToken[draft.from]!];
  const parts = run?.units.filter((part) => part.from >= draft.from && part.to <= draft.to) ?? [];
  return parts.length > 1 && !hasPart(passage, draft, unit);
}

/** Is a word of the mention like the part of a name? */
function hasPart(passage: Passage, { from, to }: Place, unit: NameUnit): boolean {
  const run = passage.runs[passage.runOfToken[from]!];
  const parts = run?.units.filter((part) => part.from >= from && part.to <= to) ?? [];
  const sound = readPart(unit, passage.memo);
  if (parts.some((part) => isAlike(sound, readPart(part, passage.memo)))) return true;
  return parts.some((left, at) => {
    const right = parts[at + 1];
    if (right === undefined || unit.compound !== undefined) return false;
    const phonemes = readPart(left, passage.memo).phonemes + readPart(right, passage.memo).phonemes;
    return isAlike(sound, { ...sound, phonemes, given: undefined });
  });
}

/** The gender that a title before the words or, in Russian and Ukrainian, their ending tells. */
export function getGenderAt(passage: Passage, place: Place): Gender | undefined {
  const left = neighbour(passage, place.from, -1);
  const isInitial = left?.folded === "m" && !passage.isFrench;
  const titled = left === undefined || isInitial ? undefined : genderOfTitle(left);
  return titled ?? genderOfEnding(passage.tokens[place.to - 1]!);
}

function genderOfTitle(token: NameToken): Gender | undefined {
  return token
    .cores()
    .map((word) => GENDERED_TITLES.get(word))
    .find((gender) => gender !== undefined);
}

function getGenderOfFirst(passage: Passage, { from, to }: Place): Gender | undefined {
  for (const token of passage.tokens.slice(from, to - 1)) {
    for (const word of token.cores()) {
      const gender = getGenderOfName(word, token.script);
      if (gender !== undefined) return gender;
    }
  }
  return undefined;
}

const ENDINGS: readonly (readonly [RegExp, Gender])[] = [
  [/(?:[оеё]в|[иы]н)(?:ым|е)?$|ск(?:ий|ого|ому|им|ом)$/iu, "man"],
  [/(?:[ое]в|[иы]н|ск)ой$|ск(?:ая|ую)$/iu, "woman"],
];

const LATIN_ENDINGS: readonly (readonly [RegExp, Gender])[] = [
  [/.{3}[oe]va$/, "woman"],
  [/.{3}[oe]v$/, "man"],
];

/** Of "-ова" and "-ову" both are possible. */
function genderOfEnding(token: NameToken): Gender | undefined {
  if (token.script === "Latn") return LATIN_ENDINGS.find(([pattern]) => pattern.test(token.folded))?.[1];
  if (token.script !== "Cyrl") return undefined;
  return ENDINGS.find(([pattern]) => pattern.test(token.text.normalize("NFC")))?.[1];
}

/** The words of office or trade right before a name and after it ("the energy minister X", "X, the energy minister,"). */
export function findRoles(passage: Passage, { from, to }: Place): ReadonlySet<string> {
  const found = new Set<string>();
  for (let at = from; at > from - LONGEST_ROLE; at--) {
    const comma = at === from && isBehindComma(passage, at);
    const token = comma ? passage.tokens[at - 1] : neighbour(passage, at, -1);
    if (token === undefined || !mayBeRole(token, at === from ? undefined : passage.tokens[at])) break;
    for (const key of keysOfRole(token)) found.add(key);
  }
  for (const word of apposition(passage, to)) for (const key of keysOfRole(word)) found.add(key);
  return found;
}

/** Not a verb of English, nor a name, which a capital tells unless an office follows ("Energy Minister"). */
function mayBeRole(token: NameToken, next: NameToken | undefined): boolean {
  if (NO_ROLES.has(token.folded)) return false;
  if (TITLES.has(token.folded)) return true;
  if (token.letterCase === "lower") return !(token.script === "Latn" && VERB.test(token.folded));
  return token.letterCase === "other" || (next !== undefined && TITLES.has(next.folded));
}

const VERB = /(?:ed|ing)$/;

function isBehindComma({ tokens, text }: Passage, at: number): boolean {
  const left = tokens[at - 1];
  return left !== undefined && /^[,،] ?$/u.test(text.slice(left.tail, tokens[at]!.start));
}

/** Words between the name and the mark that closes its apposition. */
function apposition({ tokens, text }: Passage, to: number): readonly NameToken[] {
  const last = tokens[to - 1]!;
  const first = tokens[to];
  if (first === undefined || !/^(?:[,،] ?| )$/u.test(text.slice(last.tail, first.start))) return [];
  const spaced = text.slice(last.tail, first.start) === " ";
  // Without a comma only a noun with its article stands in apposition.
  if (spaced && first.folded !== "the") return /^(?:ال|ה)./u.test(first.text) ? [first] : [];
  if (/^و.{2}/u.test(first.text) && !ROLES_LIKE_AND.test(first.folded)) return [];
  const found: NameToken[] = [];
  for (let at = to; at < to + (spaced ? SHORT_ROLE : LONGEST_ROLE); at++) {
    const token = tokens[at];
    if (token === undefined || (at > to && !isAdjacent(text, tokens[at - 1]!, token))) break;
    if (at > to && NO_ROLES.has(token.folded)) break;
    found.push(token);
  }
  return found;
}

const ARTICLE: ReadonlySet<string> = new Set(["the", "le", "la", "el", "der", "die"]);

/** "Sample the engineer", "Sample, the engineer,": the words tell which bearer is meant, to those who know them. */
export function hasAppositionAfter({ tokens, text }: Passage, { to }: Place): boolean {
  const [last, article, next] = [tokens[to - 1]!, tokens[to], tokens[to + 1]];
  if (article === undefined || next === undefined || !ARTICLE.has(article.folded)) return false;
  if (article.letterCase !== "lower" || next.letterCase !== "lower" || last.tail > last.end) return false;
  const gap = text.slice(last.end, article.start);
  return gap === ", " || (gap === " " && article.folded === "the");
}

function keysOfRole(token: NameToken): readonly string[] {
  if (NO_ROLES.has(token.folded) || LINKS_OF_ROLES.has(token.folded)) return [];
  if (KINDS_OF_INSTITUTION.has(token.folded)) return [];
  if (token.script === "Cyrl") return [token.folded.slice(0, SHORTEST_STEM)];
  if (token.script === "Arab") {
    return token.cores().map((word) => word.replace(/^ا?ل(?=.{3})/u, ""));
  }
  if (token.script === "Hebr") return [token.folded, token.folded.replace(/^ה(?=.{2})/u, "")];
  return [SHORT_OFFICES.get(token.folded) ?? token.folded.replace(/(?<=.{4})s$/u, "")];
}

const SHORTEST_STEM = 6;
