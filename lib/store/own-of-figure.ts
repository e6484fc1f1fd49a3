import { Dexie } from "dexie";

import type { Edit } from "../domain/edit";
import type { Figure } from "../domain/figure";
import type { FigureId } from "../domain/ids";
import type { OnRecordDatabase } from "./database";
import { read } from "./read";
import type { Stored } from "./rows";

/** What of the figures is the user's: the rows of their own, and the edits laid over those of others, in no order. */
export interface OwnOfFigures {
  readonly rows: ReadonlyMap<FigureId, Figure>;
  readonly edits: readonly Edit[];
}

/** The user's own part in the figures, as of one moment. */
export function readOwnOfFigures(db: OnRecordDatabase): Promise<OwnOfFigures> {
  return read(db, ["figures", "edits"], async () => {
    const own = db.figures.where("[origin+id]").between(["user", Dexie.minKey], ["user", Dexie.maxKey]);
    const stored = await own.toArray();
    const edits = await db.edits.toArray();
    return {
      rows: new Map(stored.map(withoutOrigin)),
      edits: edits.filter(({ target }) => target.table === "figures"),
    };
  });
}

function withoutOrigin(stored: Stored<Figure>): readonly [FigureId, Figure] {
  const { origin: _, ...row } = stored;
  return [row.id, row];
}
