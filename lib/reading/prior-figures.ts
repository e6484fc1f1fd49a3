import type { Figure } from "../domain/figure";
import type { FigureId } from "../domain/ids";

/** What of a figure matters here: who it is after merges, and the organisations it belongs to. */
export type IndexedFigure = { readonly root: FigureId; readonly organisations: ReadonlySet<FigureId> };

/** Follows merges, also those of a figure's organisations; an organisation belongs to itself. */
export function indexFigures(figures: readonly Figure[]): ReadonlyMap<FigureId, IndexedFigure> {
  const byId = new Map(figures.map((figure) => [figure.id, figure]));
  const rootOf = (id: FigureId): FigureId => {
    const seen = new Set<FigureId>();
    let root = id;
    for (let next = byId.get(id)?.mergedInto; next && !seen.has(next); next = byId.get(next)?.mergedInto) {
      seen.add(next);
      root = next;
    }
    return root;
  };
  return new Map(
    figures.map((figure) => {
      const self = figure.kind === "organisation" ? [figure.id] : [];
      const roles = figure.roles.flatMap((role) => role.organisation ?? []);
      const organisations = new Set([...self, ...figure.affiliations, ...roles].map(rootOf));
      return [figure.id, { root: rootOf(figure.id), organisations }];
    }),
  );
}
