import type { FigureId } from "../domain/ids";
import {
  type Bearers,
  findRoles,
  hasAppositionAfter,
  isFullWithout,
  getGenderAt,
  readBearers,
} from "./bearers";
import { findNamesakes, isNamesake, type Namesake } from "./namesakes";
import type { NameUnit } from "./name-units";
import { CONTRASTS, ORDINARY } from "./name-words";
import { getStrangeNeighbour, isNoBearer, namesPlace } from "./neighbour-vetoes";
import { type Candidate, makeCandidateFinder } from "./part-candidates";
import { type DraftMention, type Passage, tokensOf } from "./passage";
import { WITHOUT_SURNAME } from "./settle-initials";
import { readPart } from "./unit-matches";

/** What the choice among candidates rests on. */
interface Surroundings {
  readonly people: readonly DraftMention[];
  readonly taken: ReadonlySet<number>;
  readonly namesakes: readonly Namesake[];
  readonly bearers: Bearers;
}

/** The figure chosen among the rivals for a word, and what chose it. */
interface Choice {
  readonly figureId: FigureId;
  readonly by: "only" | "title" | "role" | "nearest";
}

/** The reason of a part of a name that is itself only possibly the figure's. */
export const DOUBTFULLY_NAMED = "doubtfully-named";

/** Somebody else of that name was named since: the part is nobody's, unless the user says whose. */
export const NAMESAKE_NEAR = "namesake-near";
const ALIKE = 0.06;
/** Of an inflected surname the man's and the woman's form are alike. */
const ALIKE_IN_CYRILLIC = 0.14;
const LONGEST_ACRONYM = 3;

/**
 * Words that are a part of the name of a figure named in the passage (`named`, all its full mentions): a surname, a
 * compound, or a given name that stands alone. They may come before the full name, as in headlines. Where several named
 * figures share the part, a title or an office beside the word chooses; else the one named last in the sentence or in
 * the paragraph is taken, as possible only; where both were, or none, it is nobody's.
 */
export function findPartialNames(passage: Passage, named: readonly DraftMention[]): readonly DraftMention[] {
  const people = named.filter((draft) => draft.kind === "person");
  if (people.length === 0) return [];
  const taken = tokensOf(named);
  const namesakes = findNamesakes(passage, taken);
  const around = { people, taken, namesakes, bearers: readBearers(passage, people) };
  const findCandidates = makeCandidateFinder(passage, { people, namesakes });
  return passage.runs.flatMap((run) =>
    run.units.flatMap((unit) => {
      if (!mayStandAlone(passage, unit, taken)) return [];
      const candidates = findCandidates(unit);
      return candidates.length === 0 ? [] : (draftPartial(passage, unit, candidates, around) ?? []);
    }),
  );
}

/** True for a word that can be a name on its own: no initial, title, acronym or ordinary word, nor part of a mention. */
export function mayStandAlone(passage: Passage, unit: NameUnit, taken: ReadonlySet<number>): boolean {
  if (unit.initial || unit.title) return false;
  const { letterCase, text } = passage.tokens[unit.to - 1]!;
  if (letterCase === "lower") return false;
  if (letterCase === "upper" && text.length <= LONGEST_ACRONYM) return false;
  for (let at = unit.from; at < unit.to; at++) if (taken.has(at)) return false;
  return unit.compound !== undefined || !ORDINARY.has(unit.folded);
}

function draftPartial(
  passage: Passage,
  unit: NameUnit,
  candidates: readonly Candidate[],
  around: Surroundings,
): DraftMention | undefined {
  if (namesPlace(passage, unit) || isNoBearer(passage, unit)) return undefined;
  const sides = ["left", "right"] as const;
  if (sides.some((side) => getStrangeNeighbour(passage, unit, side, around.taken) !== undefined))
    return undefined;
  const rivals = strongest(candidates, unit);
  const choice = choose(passage, unit, rivals, around);
  if (choice === undefined) return undefined;
  const chosen = rivals.find((candidate) => candidate.figureId === choice.figureId)!;
  const { tier, reasons } = explain(passage, unit, { ...choice, part: chosen.part }, around);
  return {
    start: chosen.skip > 0 ? passage.tokens[unit.from]!.start + chosen.skip : unit.start,
    end: unit.end,
    from: unit.from,
    to: unit.to,
    figureId: choice.figureId,
    kind: "person",
    form: "partial",
    tier,
    reasons,
    size: 1,
    score: chosen.similarity,
  };
}

function explain(
  passage: Passage,
  unit: NameUnit,
  { figureId, by, part }: Choice & Pick<Candidate, "part">,
  { people, namesakes }: Surroundings,
): Pick<DraftMention, "tier" | "reasons"> {
  const before = people.findLast((draft) => draft.figureId === figureId && draft.from < unit.from)?.from;
  const sound = readPart(unit, passage.memo);
  const told = by === "title" || by === "role";
  const near = !told && isNamesake(sound, namesakes, { at: unit.from, since: before });
  const common = !told && part === "given-name" && sound.given !== undefined;
  const doubts = [
    ...(common ? ["common-given-name"] : []),
    ...(by === "nearest" ? [`shared-${part}`] : []),
    ...(near ? [NAMESAKE_NEAR] : []),
    ...(isDoubtful(figureId, people) ? [DOUBTFULLY_NAMED] : []),
  ];
  const found = [`${part}-of-named`, ...(before === undefined ? ["named-later"] : [])];
  return {
    tier: doubts.length > 0 ? "possible" : "probable",
    reasons: [...found, ...(told ? [`${by}-fits`] : []), ...doubts],
  };
}

/** A part of a name cannot be surer than the name. */
function isDoubtful(figureId: FigureId, people: readonly DraftMention[]): boolean {
  return people.every((draft) => draft.figureId !== figureId || draft.tier === "possible");
}

/** Surnames before given names, then all that fit about as well as the best. */
function strongest(candidates: readonly Candidate[], { script }: NameUnit): readonly Candidate[] {
  const surnames = candidates.filter((candidate) => candidate.part === "surname");
  const group = surnames.length > 0 ? surnames : candidates;
  const best = Math.max(...group.map((candidate) => candidate.similarity));
  const alike = script === "Cyrl" ? ALIKE_IN_CYRILLIC : ALIKE;
  return group
    .filter((candidate) => candidate.similarity >= best - alike)
    .toSorted((a, b) => b.similarity - a.similarity);
}

/** Whom of the rivals the word means: by its title, then by the office beside it, then by who was named last. */
function choose(
  passage: Passage,
  unit: NameUnit,
  rivals: readonly Candidate[],
  { bearers, people }: Surroundings,
): Choice | undefined {
  const all = new Set(rivals.map((candidate) => candidate.figureId));
  const gender = getGenderAt(passage, unit);
  const fitting = withoutSecondNames(
    passage,
    unit,
    [...all].filter((id) => {
      const other = bearers.genderOf(id);
      return gender === undefined || other === undefined || other === gender;
    }),
    people,
  );
  const [only] = fitting;
  if (only === undefined) return undefined;
  if (fitting.length === 1) {
    const isTold = all.size > 1 || (gender !== undefined && bearers.genderOf(only) === gender);
    return { figureId: only, by: isTold ? "title" : "only" };
  }
  const byRole = chooseByRole(findRoles(passage, unit), fitting, bearers);
  if (byRole !== undefined) return { figureId: byRole, by: "role" };
  const beside = [passage.tokens[unit.from - 1], passage.tokens[unit.to]];
  if (beside.some((token) => CONTRASTS.has(token?.folded ?? ""))) return undefined;
  if (hasAppositionAfter(passage, unit)) return undefined;
  const figures = new Set(fitting);
  const last = bearers.namedLast(figures, unit) ?? getFirstOfHeadline(passage, people, figures, unit.from);
  return last === undefined ? undefined : { figureId: last, by: "nearest" };
}

/**
 * Who of the rivals is never named without the part goes before those who are: of "Ana Sample Example", called "Ana
 * Sample" elsewhere, "Example" is the mother's name, by which nobody calls her.
 */
function withoutSecondNames(
  passage: Passage,
  unit: NameUnit,
  rivals: readonly FigureId[],
  people: readonly DraftMention[],
): readonly FigureId[] {
  // Cyrillic endings make forms of one name too unlike for this.
  if (rivals.length < 2 || unit.script !== "Latn") return rivals;
  const isNamedWithout = (id: FigureId) =>
    people.some(
      (draft) =>
        draft.figureId === id &&
        !draft.reasons.includes(WITHOUT_SURNAME) &&
        isFullWithout(passage, draft, unit),
    );
  const first = rivals.filter((id) => !isNamedWithout(id));
  return first.length > 0 ? first : rivals;
}

function chooseByRole(
  roles: ReadonlySet<string>,
  figures: readonly FigureId[],
  bearers: Bearers,
): FigureId | undefined {
  const fitting = figures.filter((id) => [...bearers.rolesOf(id)].some((role) => roles.has(role)));
  if (fitting.length <= 1) return fitting[0];
  const own = fitting.filter((id) =>
    [...bearers.rolesOf(id)].some(
      (role) =>
        roles.has(role) && fitting.every((other) => other === id || !bearers.rolesOf(other).has(role)),
    ),
  );
  return own.length === 1 ? own[0] : undefined;
}

/** A headline is about whom the line after it names, if that is one of the rivals only. */
function getFirstOfHeadline(
  { text, tokens }: Passage,
  people: readonly DraftMention[],
  figures: ReadonlySet<FigureId>,
  at: number,
): FigureId | undefined {
  const first = people.find((draft) => figures.has(draft.figureId));
  if (first === undefined || first.from < at) return undefined;
  const lines = text.slice(tokens[at]!.start, first.start).split(/\n+/).length - 1;
  if (lines !== 1) return undefined;
  const end = text.indexOf("\n", first.start);
  const line = people.filter((draft) => figures.has(draft.figureId) && (end < 0 || draft.start < end));
  return new Set(line.map((draft) => draft.figureId)).size === 1 ? first.figureId : undefined;
}
