import type { Figure, Name, Script } from "../domain/figure";
import type { FigureId } from "../domain/ids";
import { getGivenName } from "./given-names";
import { groupBy } from "./group-by";
import { type SoundCodes, toSoundCodes } from "./name-similarity";
import { findTokens, type NameToken } from "./name-tokens";
import { type Compound, type NameUnit, readNameUnits } from "./name-units";
import { findSkeletonKeys } from "./skeleton-keys";

/** Where a stored unit stands: units [from, to) of a spelling. */
export interface UnitPlace {
  readonly spelling: number;
  readonly from: number;
  readonly to: number;
}

/** A distinct part of stored names, or two neighbouring parts read as one word ("Ahmadi Nejad"). */
export interface StoredUnit {
  readonly id: number;
  readonly phonemes: string;
  readonly sounds: SoundCodes;
  readonly script: Script;
  readonly compound: Compound | undefined;
  readonly given: string | undefined;
  readonly initial: boolean;
  readonly joined: boolean;
  /** How much the part tells, .55 for one that all figures bear to 1 for one of a single figure. */
  readonly weight: number;
  readonly places: readonly UnitPlace[];
}

/** A stored name as the passes read it. */
export interface StoredSpelling {
  readonly figureId: FigureId;
  readonly kind: Figure["kind"];
  readonly name: Name;
  readonly tokens: readonly NameToken[];
  /** Ids of its stored units, in order; empty for organisations. */
  readonly units: readonly number[];
  /** Which of the units are printed with "bin". */
  readonly patronymic: readonly boolean[];
}

/** Everything the recogniser knows of the figures, ready for look-up. */
export interface FigureIndex {
  readonly spellings: readonly StoredSpelling[];
  readonly units: readonly StoredUnit[];
  readonly unitsByKey: ReadonlyMap<string, readonly number[]>;
  /** By the folded first word, the longest spelling first. */
  readonly spellingsByWord: ReadonlyMap<string, readonly number[]>;
  readonly onRecord: ReadonlySet<FigureId>;
  /** The scripts a figure's names are stored in. */
  readonly scripts: ReadonlyMap<FigureId, ReadonlySet<Script>>;
  /** The organisations a figure belongs to. */
  readonly affiliations: ReadonlyMap<FigureId, readonly FigureId[]>;
}

/**
 * Prepares the stored names of `figures`, of every script and form, for {@link findMentions}. A figure that was merged
 * into another lends its names to that one. `onRecord` are the figures a surname alone may stand for, those with
 * statements on record; none by default.
 */
export function compileFigures(
  figures: readonly Figure[],
  options: { readonly onRecord?: ReadonlySet<FigureId> } = {},
): FigureIndex {
  const targets = new Map(figures.map((figure) => [figure.id, figure]));
  const read = figures.flatMap((figure) => {
    const target = followMerges(figure, targets);
    return figure.names.map((name) => readSpelling(name, target));
  });
  const spellings = withoutRepeats(read);
  const parts = collectParts(spellings);
  return {
    spellings: spellings.map((spelling, at) => ({
      ...spelling,
      units: parts.bySpelling[at]!,
    })),
    units: parts.units,
    unitsByKey: parts.byKey,
    spellingsByWord: groupByFirstWord(spellings),
    onRecord: options.onRecord ?? new Set(),
    scripts: collectScripts(spellings),
    affiliations: new Map(figures.map((figure) => [figure.id, figure.affiliations])),
  };
}

/** The key a stored or printed part is looked up by: compounds meet only their like. */
export function findUnitKeys(phonemes: string, compound: Compound | undefined): readonly string[] {
  return findSkeletonKeys(phonemes).map((key) => `${compound ?? ""}.${key}`);
}

type ReadSpelling = Omit<StoredSpelling, "units"> & { readonly units: readonly NameUnit[] };

function followMerges(figure: Figure, figures: ReadonlyMap<FigureId, Figure>): Figure {
  const seen = new Set<FigureId>();
  let target = figure;
  while (target.mergedInto !== undefined && !seen.has(target.id)) {
    seen.add(target.id);
    const next = figures.get(target.mergedInto);
    if (next === undefined) return target;
    target = next;
  }
  return target;
}

function readSpelling(name: Name, figure: Figure): ReadSpelling {
  const printed = findTokens(name.text, { start: 0, end: name.text.length });
  const tokens = printed.length > 1 && printed[0]!.text === "the" ? printed.slice(1) : printed;
  const all = figure.kind === "person" ? readNameUnits(name.text, tokens, 0, tokens.length) : [];
  const titles = all.findIndex((unit) => !unit.title);
  const units = titles > 0 && all.length - titles >= 2 ? all.slice(titles) : all;
  return {
    figureId: figure.id,
    kind: figure.kind,
    name,
    tokens,
    units,
    patronymic: units.map((unit) => unit.patronymic),
  };
}

function withoutRepeats(spellings: readonly ReadSpelling[]): readonly ReadSpelling[] {
  const seen = new Set<string>();
  return spellings.filter(({ figureId, name, tokens }) => {
    const key = `${figureId} ${name.form} ${name.text}`;
    if (tokens.length === 0 || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function collectScripts(spellings: readonly ReadSpelling[]): ReadonlyMap<FigureId, ReadonlySet<Script>> {
  const groups = groupBy(spellings, ({ figureId }) => figureId);
  return new Map(
    [...groups].map(([id, group]) => [id, new Set(group.map(({ tokens }) => tokens[0]!.script))]),
  );
}

function groupByFirstWord(spellings: readonly ReadSpelling[]): ReadonlyMap<string, readonly number[]> {
  const order = spellings.map((_, at) => at);
  order.sort((a, b) => spellings[b]!.tokens.length - spellings[a]!.tokens.length || a - b);
  return groupBy(order, (at) => spellings[at]!.tokens[0]!.folded);
}

interface Draft extends Omit<StoredUnit, "weight" | "places"> {
  readonly keys: readonly string[];
  readonly places: UnitPlace[];
}

function collectParts(spellings: readonly ReadSpelling[]) {
  const drafts = new Map<string, Draft>();
  const put = (unit: NameUnit, phonemes: string, joined: boolean, place: UnitPlace): number => {
    const key = [unit.script, unit.compound, unit.initial, joined, phonemes].join(" ");
    const draft = drafts.get(key) ?? draftUnit(unit, phonemes, joined, drafts.size);
    drafts.set(key, draft);
    draft.places.push(place);
    return draft.id;
  };
  const bySpelling = spellings.map(({ units }, spelling) =>
    units.map((unit, at) => {
      const phonemes = unit.readings[0]!.phonemes;
      const next = units[at + 1];
      if (next !== undefined && mayJoin(unit, next)) {
        put(unit, phonemes + next.readings[0]!.phonemes, true, { spelling, from: at, to: at + 2 });
      }
      return put(unit, phonemes, false, { spelling, from: at, to: at + 1 });
    }),
  );
  const byKey = groupByKey([...drafts.values()]);
  const weightOf = weigher([...drafts.values()], spellings);
  const units = [...drafts.values()].map(({ keys, ...draft }) => ({ ...draft, weight: weightOf(keys) }));
  return { bySpelling, byKey, units };
}

/** True if two parts may be printed as one word. */
export function mayJoin(left: NameUnit, right: NameUnit): boolean {
  const plain = (unit: NameUnit) => unit.compound === undefined && !unit.initial && !unit.patronymic;
  return plain(left) && plain(right) && left.script === right.script;
}

function draftUnit(unit: NameUnit, phonemes: string, joined: boolean, id: number): Draft {
  return {
    id,
    phonemes,
    sounds: toSoundCodes(phonemes),
    script: unit.script,
    compound: unit.compound,
    given: joined || unit.compound === "abd" ? undefined : getGivenName(phonemes, unit.script),
    initial: unit.initial,
    joined,
    keys: unit.initial ? [] : findUnitKeys(phonemes, unit.compound),
    places: [],
  };
}

function groupByKey(drafts: readonly Draft[]): ReadonlyMap<string, readonly number[]> {
  const pairs = drafts.flatMap((draft) => draft.keys.map((key) => ({ key, id: draft.id })));
  const groups = groupBy(pairs, ({ key }) => key);
  return new Map([...groups].map(([key, group]) => [key, group.map(({ id }) => id)]));
}

/** Inverse document frequency over figures, squeezed into [.55, 1]: a rare surname tells more than "Mohammed". */
function weigher(drafts: readonly Draft[], spellings: readonly ReadSpelling[]) {
  const figuresByKey = new Map<string, Set<FigureId>>();
  for (const draft of drafts.filter(({ joined }) => !joined)) {
    for (const key of draft.keys) {
      const figures = figuresByKey.get(key) ?? new Set();
      figuresByKey.set(key, figures);
      for (const place of draft.places) figures.add(spellings[place.spelling]!.figureId);
    }
  }
  const count = new Set(spellings.map(({ figureId }) => figureId)).size + 2;
  return (keys: readonly string[]): number => {
    const bearers = Math.max(0, ...keys.map((key) => figuresByKey.get(key)?.size ?? 0));
    return 0.55 + 0.45 * Math.max(0, Math.min(1, Math.log(count / (bearers + 1)) / Math.log(count)));
  };
}
