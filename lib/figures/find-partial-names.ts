import type { FigureId } from "../domain/ids";
import { isAbjad } from "./encode-phonemes";
import { groupBy } from "./group-by";
import { findNamesakes, isNamesake, type Namesake } from "./namesakes";
import type { NameUnit } from "./name-units";
import { ORDINARY } from "./name-words";
import { getStrangeNeighbour, namesPlace } from "./neighbour-vetoes";
import { type DraftMention, type Passage, tokensOf } from "./passage";
import { GLIDES, VOWELS } from "./phonemes/alphabet";
import { findPlacesOf } from "./unit-places";
import { compareParts, findUnitMatches, isSettledByScript, readPart, type SoundedPart } from "./unit-matches";
import type { StoredSpelling } from "./alias-index";

/** Which part of a figure's name a word is; a surname tells more than a given name. */
type Part = "surname" | "given-name";

interface Candidate {
  readonly figureId: FigureId;
  readonly part: Part;
  readonly similarity: number;
  readonly skip: number;
}

/** What the choice among candidates rests on. */
interface Surroundings {
  readonly people: readonly DraftMention[];
  readonly taken: ReadonlySet<number>;
  readonly namesakes: readonly Namesake[];
}

/** The reason of a part of a name that is itself only possibly the figure's. */
export const DOUBTFULLY_NAMED = "doubtfully-named";

const LEAST = 0.86;
const LEAST_IF_WEAK = 0.93;
const CONSONANTS_OF_SHORT = 3;
const ALIKE = 0.06;
const LONGEST_ACRONYM = 3;

/**
 * Words that are a part of the name of a figure named in the passage (`named`, all its full mentions): a surname, a
 * compound, or a given name that stands alone. They may come before the full name, as in headlines. Where several
 * named figures share the part, the one named last before it is taken, as possible only.
 */
export function findPartialNames(passage: Passage, named: readonly DraftMention[]): readonly DraftMention[] {
  const people = named.filter((draft) => draft.kind === "person");
  if (people.length === 0) return [];
  const taken = tokensOf(named);
  const around = { people, taken, namesakes: findNamesakes(passage, taken) };
  const figures = new Set(people.map((draft) => draft.figureId));
  const printed = readPrintedParts(passage, people);
  return passage.runs.flatMap((run) =>
    run.units.flatMap((unit) => {
      if (!mayStandAlone(passage, unit, taken)) return [];
      const candidates = findCandidates(passage, unit, figures, printed);
      return candidates.length === 0 ? [] : (draftPartial(passage, unit, candidates, around) ?? []);
    }),
  );
}

/** True for a word that can be a name on its own: no initial, title, acronym or ordinary word, nor part of a mention. */
export function mayStandAlone(passage: Passage, unit: NameUnit, taken: ReadonlySet<number>): boolean {
  if (unit.initial || unit.title) return false;
  const { letterCase, text } = passage.tokens[unit.to - 1]!;
  if (letterCase === "upper" && text.length <= LONGEST_ACRONYM) return false;
  for (let at = unit.from; at < unit.to; at++) if (taken.has(at)) return false;
  return unit.compound !== undefined || !ORDINARY.has(unit.folded);
}

/** How many consonants a word has; with fewer than three it needs a closer fit. */
export function countConsonants(phonemes: string): number {
  return Array.from(phonemes).filter(
    (sound) => !VOWELS.includes(sound) && !GLIDES.includes(sound) && sound !== "ħ",
  ).length;
}

/** The parts of named figures as the passage itself prints them, by look-up key. */
type PrintedParts = ReadonlyMap<string, readonly PrintedPart[]>;

interface PrintedPart {
  readonly figureId: FigureId;
  readonly sound: SoundedPart;
  readonly patronymic: boolean;
  readonly part: Part;
}

function readPrintedParts(passage: Passage, people: readonly DraftMention[]): PrintedParts {
  const parts = new Map<string, PrintedPart>();
  for (const { from, to, figureId } of people) {
    const run = passage.runs[passage.runOfToken[from]!];
    const units = run?.units.filter((unit) => unit.from >= from && unit.to <= to && !unit.initial) ?? [];
    // A name of one plain word is an alias; its other spellings are not stored on purpose.
    if (units.length === 1 && units[0]!.compound === undefined) continue;
    units.forEach((unit, at) => {
      const part = at === units.length - 1 ? "surname" : "given-name";
      const sound = readPart(unit, passage.memo);
      const key = [figureId, part, unit.patronymic, unit.script, unit.compound, sound.phonemes].join(" ");
      parts.set(key, { figureId, sound, patronymic: unit.patronymic, part });
    });
  }
  const pairs = [...parts.values()].flatMap((part) => part.sound.keys.map((key) => ({ key, part })));
  const groups = groupBy(pairs, ({ key }) => key);
  return new Map([...groups].map(([key, group]) => [key, group.map(({ part }) => part)]));
}

function findCandidates(
  passage: Passage,
  unit: NameUnit,
  figures: ReadonlySet<FigureId>,
  printed: PrintedParts,
): readonly Candidate[] {
  const matches = findUnitMatches(unit, passage.index, passage.memo);
  const { index } = passage;
  const isNamed = (id: number) => figures.has(index.figureAt(id));
  const stored = matches.flatMap(({ unit: match, similarity, skip }) =>
    findPlacesOf(match, index.places, isNamed).flatMap(({ spelling: id, from, to }) => {
      const spelling = index.spellingAt(id);
      const { figureId } = spelling;
      if (isAlias(spelling) || spelling.patronymic[from] !== unit.patronymic) return [];
      if (isSettledByScript(index, figureId, unit.script, match.script)) return [];
      return [{ figureId, part: partOf(spelling, to), similarity, skip }];
    }),
  );
  return [...stored, ...comparePrinted(passage, unit, printed)].filter((candidate) =>
    isEnough(unit, candidate),
  );
}

/** True for a one-word alias, which is no part of a name and counts in its stored form only. */
export function isAlias(spelling: StoredSpelling): boolean {
  return spelling.name.form === "alias" && spelling.units.length === 1;
}

function partOf(spelling: StoredSpelling, to: number): Part {
  return to === spelling.units.length ? "surname" : "given-name";
}

function comparePrinted(passage: Passage, unit: NameUnit, printed: PrintedParts): readonly Candidate[] {
  const sound = readPart(unit, passage.memo);
  const others = new Set(sound.keys.flatMap((key) => printed.get(key) ?? []));
  return [...others].flatMap(({ figureId, sound: other, patronymic, part }) => {
    if (patronymic !== unit.patronymic) return [];
    return [{ figureId, part, similarity: compareParts(sound, other), skip: 0 }];
  });
}

function isEnough(unit: NameUnit, { part, similarity }: Candidate): boolean {
  // Without capitals a given name is too often a common word ("على", "جو").
  if (part === "given-name" && isAbjad(unit.script)) return false;
  const short = countConsonants(unit.readings[0]!.phonemes) < CONSONANTS_OF_SHORT;
  const weak = part === "given-name" || isAbjad(unit.script) || (short && unit.compound === undefined);
  return similarity >= (weak ? LEAST_IF_WEAK : LEAST);
}

function draftPartial(
  passage: Passage,
  unit: NameUnit,
  candidates: readonly Candidate[],
  { people, taken, namesakes }: Surroundings,
): DraftMention | undefined {
  const rivals = strongest(candidates);
  const { figureId, before } = nearest(rivals, people, unit.from);
  const chosen = rivals.find((candidate) => candidate.figureId === figureId)!;
  const place = { from: unit.from, to: unit.to };
  if (namesPlace(passage, place)) return undefined;
  const sides = ["left", "right"] as const;
  if (sides.some((side) => getStrangeNeighbour(passage, place, side, taken) !== undefined)) return undefined;
  const shared = new Set(rivals.map((candidate) => candidate.figureId)).size > 1;
  const near = isNamesake(readPart(unit, passage.memo), namesakes, { at: unit.from, since: before });
  const common = chosen.part === "given-name" && readPart(unit, passage.memo).given !== undefined;
  const doubts = [
    ...(common ? ["common-given-name"] : []),
    ...(shared ? [`shared-${chosen.part}`] : []),
    ...(near ? ["namesake-near"] : []),
    ...(isDoubtful(figureId, people) ? [DOUBTFULLY_NAMED] : []),
  ];
  return {
    start: chosen.skip > 0 ? passage.tokens[unit.from]!.start + chosen.skip : unit.start,
    end: unit.end,
    ...place,
    figureId,
    kind: "person",
    form: "partial",
    tier: doubts.length > 0 ? "possible" : "probable",
    reasons: [`${chosen.part}-of-named`, ...(before === undefined ? ["named-later"] : []), ...doubts],
    size: 1,
    score: chosen.similarity,
  };
}

/** A part of a name cannot be surer than the name. */
function isDoubtful(figureId: FigureId, people: readonly DraftMention[]): boolean {
  return people.every((draft) => draft.figureId !== figureId || draft.tier === "possible");
}

/** Surnames before given names, then all that fit about as well as the best. */
function strongest(candidates: readonly Candidate[]): readonly Candidate[] {
  const surnames = candidates.filter((candidate) => candidate.part === "surname");
  const group = surnames.length > 0 ? surnames : candidates;
  const best = Math.max(...group.map((candidate) => candidate.similarity));
  return group
    .filter((candidate) => candidate.similarity >= best - ALIKE)
    .toSorted((a, b) => b.similarity - a.similarity);
}

/** The rival named last before token `at`, else the first one named after it; `before` is the token it was named at. */
function nearest(
  rivals: readonly Candidate[],
  people: readonly DraftMention[],
  at: number,
): { readonly figureId: FigureId; readonly before: number | undefined } {
  const ids = new Set(rivals.map((candidate) => candidate.figureId));
  const places = people.filter((draft) => ids.has(draft.figureId)).toSorted((a, b) => a.from - b.from);
  const last = places.findLast((draft) => draft.from < at);
  return { figureId: (last ?? places[0]!).figureId, before: last?.from };
}
