import type { Edit } from "../domain/edit";
import type { Figure } from "../domain/figure";
import type { FigureId } from "../domain/ids";
import type { OnRecordDatabase } from "./database";
import { read } from "./read";

/** What of a figure is the user's: the row of their own, if they made one, and the edits laid over those of others. */
export interface OwnOfFigure {
  readonly row: Figure | undefined;
  readonly edits: readonly Edit[];
}

/** The user's own part in a figure, as of one moment. */
export function readOwnOfFigure(db: OnRecordDatabase, figureId: FigureId): Promise<OwnOfFigure> {
  return read(db, ["figures", "edits"], async () => {
    const stored = await db.figures.get(["user", figureId]);
    const edits = await db.edits.toArray();
    const { origin: _, ...row } = stored ?? { origin: undefined };
    return {
      row: stored === undefined ? undefined : (row as Figure),
      edits: edits.filter(({ target }) => target.table === "figures" && target.id === figureId),
    };
  });
}
