import type { Name } from "../domain/figure";
import type { FigureIndex, IndexOptions } from "./alias-index";
import type { FigureTables } from "./figure-tables";
import { joinFigures, type JoinedFigures } from "./join-figures";
import { openOwners } from "./open-owners";
import { countParts, hasInitial, makeSpellingFinder, makeSpellingReader } from "./open-spellings";
import { openUnits } from "./open-units";

/** The index of figures whose tables are at hand. */
export function openFigures(tables: FigureTables, options: IndexOptions = {}): FigureIndex {
  return openJoinedFigures(joinFigures(tables), options);
}

/**
 * The index of figures that were joined before. Next to nothing is worked out here, so that a worker that wakes up can
 * read at once; the rest follows when it is asked for.
 */
export function openJoinedFigures(
  block: JoinedFigures,
  { onRecord = new Set() }: IndexOptions = {},
): FigureIndex {
  const owners = openOwners(block);
  const { unitAt, findUnits } = openUnits(block);
  const spellingAt = makeSpellingReader(block, owners);
  const { isStoredIn, affiliationsOf, nationsOf } = owners;
  return {
    spellingCount: block.nameFlags.length,
    spellingAt,
    figureAt: (id) => owners.idAt(owners.figureOf[id]!),
    unitCountAt: (id) => countParts(block, id),
    hasInitialAt: (id) => hasInitial(block, id),
    unitAt,
    places: block.places,
    findUnits,
    findSpellings: makeSpellingFinder(block, spellingAt),
    onRecord,
    namesOf: (figureId) => {
      const figure = owners.numberOf(figureId);
      const names: Name[] = [];
      let spelling = figure === undefined ? -1 : block.firstSpellings[figure]!;
      for (; spelling >= 0; spelling = block.nextSpellings[spelling]!) names.push(spellingAt(spelling).name);
      return names;
    },
    isStoredIn,
    affiliationsOf,
    nationsOf,
  };
}
