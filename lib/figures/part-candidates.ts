import type { FigureId } from "../domain/ids";
import { foldName } from "../text/fold-name";
import type { StoredSpelling } from "./alias-index";
import { isAbjad } from "./encode-phonemes";
import { soundsLikeGivenName } from "./given-name-genders";
import { groupBy } from "./group-by";
import { isAlike, type Namesake } from "./namesakes";
import { isAdjacent } from "./name-runs";
import type { NameUnit } from "./name-units";
import { PATRONYMICS } from "./name-words";
import type { DraftMention, Passage } from "./passage";
import { GLIDES, VOWELS } from "./phonemes/alphabet";
import { makePlaceFinder, type UnitPlace } from "./unit-places";
import type { StoredUnit } from "./stored-units";
import {
  compareParts,
  findUnitMatches,
  isSettledByScript,
  readPart,
  type SoundedPart,
  type UnitMatch,
} from "./unit-matches";

/** Which part of a figure's name a word is; a surname tells more than a given name. */
export type Part = "surname" | "given-name";

/** A named figure whose name a printed word may be a part of. */
export interface Candidate {
  readonly figureId: FigureId;
  readonly part: Part;
  readonly similarity: number;
  readonly skip: number;
}

const LEAST = 0.86;
const LEAST_IF_WEAK = 0.93;
const CONSONANTS_OF_SHORT = 3;
const UNITS_WITH_TWO_SURNAMES = 3;

/** The people of a passage, for {@link makeCandidateFinder}. */
export interface NamedPeople {
  readonly people: readonly DraftMention[];
  readonly namesakes: readonly Namesake[];
}

/** Finds the figures among `people` that a word of the passage may be a part of the name of. */
export function makeCandidateFinder(
  passage: Passage,
  { people, namesakes }: NamedPeople,
): (unit: NameUnit) => readonly Candidate[] {
  const figures = new Set(people.map((draft) => draft.figureId));
  const parts = readPrintedParts(passage, people);
  const printed = groupByKey(parts);
  const families = findFamilies(parts, namesakes);
  const words = readPrintedWords(passage, people);
  const { index } = passage;
  const placesOf = makePlaceFinder(index.places, (id) => figures.has(index.figureAt(id)));
  const matchesOf = rememberMatches(passage, placesOf);
  return (unit) =>
    [...findStored(passage, unit, matchesOf(unit)), ...comparePrinted(passage, unit, printed)].filter(
      (candidate) =>
        candidate.part === "given-name" && isAbjad(unit.script)
          ? families.has(candidate.figureId) && isPrintedName(passage, unit, candidate, words)
          : isEnough(unit, candidate),
    );
}

/** How many consonants a word has; with fewer than three it needs a closer fit. */
export function countConsonants(phonemes: string): number {
  return Array.from(phonemes).filter(
    (sound) => !VOWELS.includes(sound) && !GLIDES.includes(sound) && sound !== "ħ",
  ).length;
}

/** True for a one-word alias, which is no part of a name and counts in its stored form only. */
export function isAlias(spelling: StoredSpelling): boolean {
  return spelling.name.form === "alias" && spelling.units.length === 1;
}

/** A part of a named figure's name as the passage itself prints it. */
interface PrintedPart {
  readonly figureId: FigureId;
  readonly sound: SoundedPart;
  readonly patronymic: boolean;
  readonly part: Part;
}

/** Printed parts by look-up key. */
type PrintedParts = ReadonlyMap<string, readonly PrintedPart[]>;

function readPrintedParts(passage: Passage, people: readonly DraftMention[]): readonly PrintedPart[] {
  const parts = new Map<string, PrintedPart>();
  for (const { from, to, figureId } of people) {
    const run = passage.runs[passage.runOfToken[from]!];
    const units = run?.units.filter((unit) => unit.from >= from && unit.to <= to && !unit.initial) ?? [];
    // A name of one plain word is an alias; its other spellings are not stored on purpose.
    if (units.length === 1 && units[0]!.compound === undefined) continue;
    units.forEach((unit, at) => {
      const sound = readPart(unit, passage.memo);
      const part = partAt(at, units.length, { ...unit, phonemes: sound.phonemes });
      const key = [figureId, part, unit.patronymic, unit.script, unit.compound, sound.phonemes].join(" ");
      parts.set(key, { figureId, sound, patronymic: unit.patronymic, part });
    });
  }
  return [...parts.values()];
}

function groupByKey(parts: readonly PrintedPart[]): PrintedParts {
  const pairs = parts.flatMap((part) => part.sound.keys.map((key) => ({ key, part })));
  const groups = groupBy(pairs, ({ key }) => key);
  return new Map([...groups].map(([key, group]) => [key, group.map(({ part }) => part)]));
}

/** Figures that share their surname with somebody else whom the passage names: such people go by their given names. */
function findFamilies(parts: readonly PrintedPart[], namesakes: readonly Namesake[]): ReadonlySet<FigureId> {
  const surnames = parts.filter(({ part }) => part === "surname");
  const shared = surnames.filter(
    ({ figureId, sound }) =>
      namesakes.some((other) => isAlike(sound, other.sound)) ||
      surnames.some((other) => other.figureId !== figureId && isAlike(sound, other.sound)),
  );
  return new Set(shared.map(({ figureId }) => figureId));
}

/** A stored part that a word may be, and where it stands in the names of the figures. */
interface PlacedMatch extends UnitMatch {
  readonly places: readonly UnitPlace[];
}

/** Gives the stored parts a word may be that stand in a name of the figures; few of the many alike do. */
function rememberMatches(
  { index, memo }: Passage,
  placesOf: (unit: StoredUnit) => readonly UnitPlace[],
): (unit: NameUnit) => readonly PlacedMatch[] {
  const known = new Map<NameUnit["readings"], readonly PlacedMatch[]>();
  const place = (match: UnitMatch): readonly PlacedMatch[] => {
    const places = placesOf(match.unit);
    return places.length === 0 ? NO_MATCHES : [{ ...match, places }];
  };
  return (unit) => {
    if (unit.initial) return NO_MATCHES;
    const found = known.get(unit.readings) ?? findUnitMatches(unit, index, memo).flatMap(place);
    known.set(unit.readings, found);
    return found;
  };
}

const NO_MATCHES: readonly PlacedMatch[] = [];

function findStored(
  { index }: Passage,
  unit: NameUnit,
  matches: readonly PlacedMatch[],
): readonly Candidate[] {
  return matches.flatMap(({ unit: match, places, similarity, skip }) =>
    places.flatMap(({ spelling: id, from, to }) => {
      const spelling = index.spellingAt(id);
      const { figureId } = spelling;
      const patronymic = spelling.patronymic[from]!;
      if (isAlias(spelling) || patronymic !== unit.patronymic) return [];
      if (isSettledByScript(index, figureId, unit.script, match.script)) return [];
      const part = partAt(to - 1, spelling.units.length, { ...match, patronymic });
      return [{ figureId, part, similarity, skip }];
    }),
  );
}

interface PartOfName {
  readonly phonemes: string;
  readonly script: NameUnit["script"];
  readonly compound: NameUnit["compound"];
  readonly patronymic: boolean;
}

/** The last part is the surname, and so is the last but one of a name with two ("Ana Sample Example"). */
function partAt(at: number, count: number, unit: PartOfName): Part {
  if (at === count - 1) return "surname";
  if (count < UNITS_WITH_TWO_SURNAMES || at !== count - 2 || unit.script !== "Latn") return "given-name";
  return isSecondSurname(unit) ? "surname" : "given-name";
}

/** True for a part in the middle of a name that is no given name and no father's. */
export function isSecondSurname({ phonemes, script, compound, patronymic }: PartOfName): boolean {
  return !patronymic && compound === undefined && !soundsLikeGivenName(phonemes, script);
}

function comparePrinted(passage: Passage, unit: NameUnit, printed: PrintedParts): readonly Candidate[] {
  const sound = readPart(unit, passage.memo);
  const others = new Set(sound.keys.flatMap((key) => printed.get(key) ?? []));
  return [...others].flatMap(({ figureId, sound: other, patronymic, part }) => {
    if (patronymic !== unit.patronymic) return [];
    return [{ figureId, part, similarity: compareParts(sound, other), skip: unit.readings[0]!.skip }];
  });
}

function isEnough(unit: NameUnit, { part, similarity }: Candidate): boolean {
  const short = countConsonants(unit.readings[0]!.phonemes) < CONSONANTS_OF_SHORT;
  const weak = part === "given-name" || isAbjad(unit.script) || (short && unit.compound === undefined);
  return similarity >= (weak ? LEAST_IF_WEAK : LEAST);
}

/** The words of full names as printed, each alone and with the next, after the id of the figure. */
function readPrintedWords(passage: Passage, people: readonly DraftMention[]): ReadonlySet<string> {
  return new Set(
    people.flatMap(({ figureId, start, from, to }) => {
      const words = passage.tokens
        .slice(from, to)
        .map((token) => foldName(token.text.slice(Math.max(0, start - token.start))));
      return words.flatMap((word, at) => [
        `${figureId} ${word}`,
        `${figureId} ${word}${words[at + 1] ?? ""}`,
      ]);
    }),
  );
}

/**
 * Without capitals a given name is too often a common word ("صالح", good): it counts in the letters of the full name only,
 * and not before what may be a surname of its own.
 */
function isPrintedName(
  { tokens, text }: Passage,
  unit: NameUnit,
  { figureId, skip }: Candidate,
  words: ReadonlySet<string>,
): boolean {
  const printed = tokens.slice(unit.from, unit.to).map((token) => token.text);
  if (!words.has(`${figureId} ${foldName(printed.join("").slice(skip))}`)) return false;
  const next = tokens[unit.to];
  if (next === undefined || !isAdjacent(text, tokens[unit.to - 1]!, next)) return true;
  return !next.text.startsWith("ال") && !PATRONYMICS.has(next.folded);
}
