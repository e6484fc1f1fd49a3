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
  const rest = new Set(items);
  for (const item of chosen) rest.delete(item);
  while (chosen.length < most) {
    const next = worthiest(rest, chosen);
    rest.delete(next);
    chosen.push(next);
  }
  return chosen;
}

function worthiest<Item extends Rankable>(items: Iterable<Item>, chosen: readonly Rankable[]): Item {
  const outlets = countBy(chosen, (item) => item.outlet);
  const years = countBy(chosen, yearOf);
  let best: { readonly item: Item; readonly worth: number } | undefined;
  for (const item of items) {
    const loss = SAME_OUTLET * (outlets.get(item.outlet) ?? 0);
    const worth = item.rank - loss - SAME_YEAR * (years.get(yearOf(item)) ?? 0);
    if (!best || worth > best.worth || (worth === best.worth && byId(item, best.item) < 0))
      best = { item, worth };
  }
  return best!.item;
}

/** How many items have each key; those without one are left out. */
function countBy<Item>(items: readonly Item[], keyOf: (item: Item) => string | undefined) {
  const counts = new Map<string | undefined, number>();
  for (const key of items.map(keyOf)) if (key !== undefined) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
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
