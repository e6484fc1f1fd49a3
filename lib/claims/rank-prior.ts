/** What speaks for showing a statement on record, each part in [0, 1]. */
export type RankParts = {
  readonly sameClaim: number;
  readonly closeness: number;
  readonly sameFigure: number;
  readonly sameOrganisation: number;
  readonly slots: number;
  readonly attribution: number;
  readonly recency: number;
};

/** How much each part counts; the same organisation counts only where the figure is not the same. */
export const RANK_WEIGHTS: RankParts = {
  sameClaim: 0.3,
  closeness: 0.25,
  sameFigure: 0.2,
  sameOrganisation: 0.08,
  slots: 0.1,
  attribution: 0.1,
  recency: 0.05,
};

/** What each part adds to the rank: part × weight. */
export function weighParts(parts: RankParts): RankParts {
  const organisation = parts.sameFigure > 0 ? 0 : parts.sameOrganisation;
  return {
    sameClaim: parts.sameClaim * RANK_WEIGHTS.sameClaim,
    closeness: parts.closeness * RANK_WEIGHTS.closeness,
    sameFigure: parts.sameFigure * RANK_WEIGHTS.sameFigure,
    sameOrganisation: organisation * RANK_WEIGHTS.sameOrganisation,
    slots: parts.slots * RANK_WEIGHTS.slots,
    attribution: parts.attribution * RANK_WEIGHTS.attribution,
    recency: parts.recency * RANK_WEIGHTS.recency,
  };
}

/** The rank of a statement: the sum of its weighted parts, in [0, 1]. */
export function rankPrior(parts: RankParts): number {
  return Object.values(weighParts(parts)).reduce((sum, part) => sum + part, 0);
}

/** A statement to choose from: its rank, and what makes it like others. `day` orders oldest and newest. */
export type Rankable = {
  readonly id: string;
  readonly rank: number;
  readonly outlet: string;
  readonly day: string | undefined;
};

/** What a second statement of the same outlet, and of the same year, loses in the choice. */
const SAME_OUTLET = 0.06;
const SAME_YEAR = 0.04;

/**
 * Chooses at most `most` statements: the oldest and the newest first, then the best ranked, each losing a little for
 * every chosen one of the same outlet or year, so that one outlet or one week does not fill the list. Ties by id.
 */
export function chooseDiverse<Item extends Rankable>(items: readonly Item[], most: number): readonly Item[] {
  if (items.length <= most) return items;
  const dated = items.filter((item) => item.day !== undefined).toSorted(byDay);
  const chosen = [...new Set([dated[0], dated.at(-1)])].filter((item) => item !== undefined).slice(0, most);
  const rest = new Set(items.filter((item) => !chosen.includes(item)));
  while (chosen.length < most && rest.size > 0) {
    const next = [...rest].toSorted(
      (one, other) => worth(other, chosen) - worth(one, chosen) || byId(one, other),
    )[0]!;
    rest.delete(next);
    chosen.push(next);
  }
  return chosen;
}

function worth(item: Rankable, chosen: readonly Rankable[]): number {
  const outlets = chosen.filter((other) => other.outlet === item.outlet).length;
  const years = chosen.filter(
    (other) => yearOf(other) !== undefined && yearOf(other) === yearOf(item),
  ).length;
  return item.rank - SAME_OUTLET * outlets - SAME_YEAR * years;
}

function yearOf(item: Rankable): string | undefined {
  return item.day?.slice(0, 4);
}

function byDay(one: Rankable, other: Rankable): number {
  if (one.day !== other.day) return one.day! < other.day! ? -1 : 1;
  return byId(one, other);
}

function byId(one: Rankable, other: Rankable): number {
  return one.id < other.id ? -1 : 1;
}
