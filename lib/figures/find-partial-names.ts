import type { Script } from "../domain/figure";
import type { FigureId } from "../domain/ids";
import { isAbjad } from "./encode-phonemes";
import { findNamesakes, isNamesake, type Namesake } from "./namesakes";
import type { NameUnit } from "./name-units";
import { ORDINARY } from "./name-words";
import { getStrangeNeighbour, namesPlace } from "./neighbour-vetoes";
import { type DraftMention, type Passage, tokensOf } from "./passage";
import { GLIDES, VOWELS } from "./phonemes/alphabet";
import { compareParts, findUnitMatches, soundOf } from "./unit-matches";
import type { FigureIndex, StoredSpelling } from "./alias-index";

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

const LEAST = 0.86;
const LEAST_IF_WEAK = 0.93;
const CONSONANTS_OF_SHORT = 3;
const ALIKE = 0.06;

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
  const printed = readPrintedParts(passage, people);
  return passage.runs.flatMap((run) =>
    run.units.flatMap((unit) => {
      if (!mayStandAlone(unit, taken)) return [];
      const candidates = findCandidates(passage, unit, people, printed);
      return candidates.length === 0 ? [] : (draftPartial(passage, unit, candidates, around) ?? []);
    }),
  );
}

/** True for a word that can be a name on its own: no initial, title or ordinary word, and not part of a mention. */
export function mayStandAlone(unit: NameUnit, taken: ReadonlySet<number>): boolean {
  if (unit.initial || unit.title) return false;
  for (let at = unit.from; at < unit.to; at++) if (taken.has(at)) return false;
  return unit.compound !== undefined || !ORDINARY.has(unit.folded);
}

/** How many consonants a word has; with fewer than three it needs a closer fit. */
export function countConsonants(phonemes: string): number {
  return Array.from(phonemes).filter(
    (sound) => !VOWELS.includes(sound) && !GLIDES.includes(sound) && sound !== "ħ",
  ).length;
}

type PrintedPart = { readonly figureId: FigureId; readonly unit: NameUnit; readonly part: Part };

function readPrintedParts(passage: Passage, people: readonly DraftMention[]): readonly PrintedPart[] {
  return people.flatMap(({ from, to, figureId }) => {
    const run = passage.runs[passage.runOfToken[from]!];
    const units = run?.units.filter((unit) => unit.from >= from && unit.to <= to) ?? [];
    return units.map((unit, at) => ({
      figureId,
      unit,
      part: at === units.length - 1 ? ("surname" as const) : ("given-name" as const),
    }));
  });
}

function findCandidates(
  passage: Passage,
  unit: NameUnit,
  people: readonly DraftMention[],
  printed: readonly PrintedPart[],
): readonly Candidate[] {
  const figures = new Set(people.map((draft) => draft.figureId));
  const matches = findUnitMatches(unit, passage.index, passage.memo);
  const stored = matches.flatMap(({ unit: match, similarity, skip }) =>
    match.places.flatMap(({ spelling: id, from, to }) => {
      const spelling = passage.index.spellings[id]!;
      const { figureId } = spelling;
      if (!figures.has(figureId) || spelling.patronymic[from] !== unit.patronymic) return [];
      if (isSettledByScript(passage.index, figureId, unit.script, match.script)) return [];
      return [{ figureId, part: partOf(spelling, to), similarity, skip }];
    }),
  );
  return [...stored, ...comparePrinted(unit, printed)].filter((candidate) => isEnough(unit, candidate));
}

/**
 * True if a word of an abjad may not be compared with another script's spelling of the figure, because the figure's
 * name is stored in the word's own script: across scripts "ولايت" is near to "Velayati", inside one it is another word.
 */
export function isSettledByScript(
  index: FigureIndex,
  figureId: FigureId,
  printed: Script,
  stored: Script,
): boolean {
  if (printed === stored || !isAbjad(printed)) return false;
  return index.scripts.get(figureId)?.has(printed) ?? false;
}

function partOf(spelling: StoredSpelling, to: number): Part {
  return to === spelling.units.length ? "surname" : "given-name";
}

function comparePrinted(unit: NameUnit, printed: readonly PrintedPart[]): readonly Candidate[] {
  const sound = soundOf(unit.readings[0]!.phonemes, unit.script, unit.compound);
  return printed.flatMap(({ figureId, unit: other, part }) => {
    if (other.initial || other.patronymic !== unit.patronymic) return [];
    const similarity = compareParts(
      sound,
      soundOf(other.readings[0]!.phonemes, other.script, other.compound),
    );
    return [{ figureId, part, similarity, skip: 0 }];
  });
}

function isEnough(unit: NameUnit, { part, similarity }: Candidate): boolean {
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
  const near = isNamesake(unit, namesakes, before);
  const doubts = [...(shared ? [`shared-${chosen.part}`] : []), ...(near ? ["namesake-near"] : [])];
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
