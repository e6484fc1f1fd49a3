import type { Figure, Name, Script } from "../domain/figure";
import type { FigureId } from "../domain/ids";
import { foldName } from "../text/fold-name";
import { groupBy } from "./group-by";
import { findTokens, type NameToken, rememberDescriptions, type WordDescriber } from "./name-tokens";
import { type NameUnit, readNameUnits } from "./name-units";
import { getNation } from "./organisation-words";
import { collectUnits, type StoredUnit } from "./stored-units";

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
  /** The nations the names and the description of an organisation speak of, in the words of `getNation`. */
  readonly nations: ReadonlyMap<FigureId, ReadonlySet<string>>;
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
  const spellings: StoredSpelling[] = [];
  const parts = collectUnits();
  const describe = rememberDescriptions();
  const targets = new Map(figures.map((figure) => [figure.id, figure]));
  const seen = new Set<string>();
  for (const figure of figures) {
    const { id, kind } = followMerges(figure, targets);
    for (const name of figure.names) {
      const key = `${id} ${name.form} ${name.text}`;
      const tokens = readTokens(name, describe);
      if (tokens.length === 0 || seen.has(key)) continue;
      seen.add(key);
      const units = kind === "person" ? readUnits(name, tokens) : [];
      const patronymic = units.map((unit) => unit.patronymic);
      spellings.push({ figureId: id, kind, name, tokens, patronymic, units: parts.add(units, id) });
    }
  }
  const { units, byKey } = parts.collect();
  return {
    spellings,
    units,
    unitsByKey: byKey,
    spellingsByWord: groupByFirstWord(spellings),
    onRecord: options.onRecord ?? new Set(),
    scripts: collectScripts(spellings),
    affiliations: new Map(figures.map((figure) => [figure.id, figure.affiliations])),
    nations: collectNations(figures),
  };
}

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

function readTokens(name: Name, describe: WordDescriber): readonly NameToken[] {
  const tokens = findTokens(name.text, { start: 0, end: name.text.length }, describe);
  return tokens.length > 1 && tokens[0]!.text === "the" ? tokens.slice(1) : tokens;
}

/** The units of a person's name, without titles before it. */
function readUnits(name: Name, tokens: readonly NameToken[]): readonly NameUnit[] {
  const units = readNameUnits(name.text, tokens, 0, tokens.length);
  const titles = units.findIndex((unit) => !unit.title);
  return titles > 0 && units.length - titles >= 2 ? units.slice(titles) : units;
}

function collectNations(figures: readonly Figure[]): ReadonlyMap<FigureId, ReadonlySet<string>> {
  const organisations = figures.filter((figure) => figure.kind === "organisation");
  return new Map(
    organisations.map(({ id, names, description }) => {
      const texts = [...names.map((name) => name.text), description].join(" ");
      const words = texts.match(/[\p{L}\p{M}]+/gu) ?? [];
      return [id, new Set(words.flatMap((word) => getNation(foldName(word)) ?? []))];
    }),
  );
}

function collectScripts(spellings: readonly StoredSpelling[]): ReadonlyMap<FigureId, ReadonlySet<Script>> {
  const groups = groupBy(spellings, ({ figureId }) => figureId);
  return new Map(
    [...groups].map(([id, group]) => [id, new Set(group.map(({ tokens }) => tokens[0]!.script))]),
  );
}

function groupByFirstWord(spellings: readonly StoredSpelling[]): ReadonlyMap<string, readonly number[]> {
  const order = spellings.map((_, at) => at);
  order.sort((a, b) => spellings[b]!.tokens.length - spellings[a]!.tokens.length || a - b);
  return groupBy(order, (at) => spellings[at]!.tokens[0]!.folded);
}
