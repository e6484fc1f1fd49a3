import type { Figure, Name, Script } from "../domain/figure";
import type { FigureId } from "../domain/ids";
import type { NameToken } from "./name-tokens";
import { openFigures } from "./open-figures";
import type { StoredUnit } from "./stored-units";
import type { UnitPlaces } from "./unit-places";
import { compileTables } from "./update-tables";

/** A stored name as the passes read it. */
export interface StoredSpelling {
  readonly id: number;
  readonly figureId: FigureId;
  readonly kind: Figure["kind"];
  readonly name: Name;
  /** Ids of its stored units, in order; empty for organisations. */
  readonly units: readonly number[];
  /** Which of the units are printed with "bin". */
  readonly patronymic: readonly boolean[];
}

/** A stored name with its words. */
export interface WordedSpelling extends StoredSpelling {
  readonly tokens: readonly NameToken[];
}

/**
 * Everything the recogniser knows of the figures, ready for look-up. Spellings and units have numbers, which count for
 * this index only. They are put together out of its tables when they are asked for.
 */
export interface FigureIndex {
  readonly spellingCount: number;
  /** Spelling number `id`; there must be one. */
  readonly spellingAt: (id: number) => StoredSpelling;
  /** The figure that spelling number `id` names; cheaper than the spelling. */
  readonly figureAt: (id: number) => FigureId;
  /** How many units spelling number `id` has, and whether one of them is an initial; cheaper than the spelling. */
  readonly unitCountAt: (id: number) => number;
  readonly hasInitialAt: (id: number) => boolean;
  /** Unit number `id`; there must be one. */
  readonly unitAt: (id: number) => StoredUnit;
  /** Where units stand in spellings; a unit says which places are its own. */
  readonly places: UnitPlaces;
  /** The units of some keys of `findUnitKeys`, each once. */
  readonly findUnits: (keys: readonly string[]) => readonly number[];
  /**
   * The spellings that folded words begin with, the longest first. `wordAfter` gives the words behind the first by
   * their distance from it, undefined after the last.
   */
  readonly findSpellings: (
    first: string,
    wordAfter: (distance: number) => string | undefined,
  ) => readonly WordedSpelling[];
  /** Figures a surname alone may stand for. */
  readonly onRecord: Pick<ReadonlySet<FigureId>, "has" | "size">;
  /** Has the figure a name that is written in the script? */
  readonly isStoredIn: (figureId: FigureId, script: Script) => boolean;
  /** All stored names of a figure, those of figures merged into it among them. */
  readonly namesOf: (figureId: FigureId) => readonly Name[];
  /** The organisations a figure belongs to. */
  readonly affiliationsOf: (figureId: FigureId) => readonly FigureId[];
  /** The nations the names and the description of an organisation speak of, in the words of `getNation`. */
  readonly nationsOf: (figureId: FigureId) => ReadonlySet<string>;
}

/** What an index is told beside the figures. */
export interface IndexOptions {
  /** The figures a surname alone may stand for, those with statements on record; none by default. */
  readonly onRecord?: FigureIndex["onRecord"];
}

/**
 * Prepares the stored names of `figures`, of every script and form, for {@link findMentions}. A figure that was merged
 * into another lends its names to that one. Where the figures are many and tables of them are stored, opening those is
 * quicker.
 */
export function compileFigures(figures: readonly Figure[], options: IndexOptions = {}): FigureIndex {
  return openFigures(compileTables(figures), options);
}
