import type { Selectors } from "../domain/annotation";
import type { UncertainDate } from "../domain/uncertain-date";
import type { OnRecordDatabase } from "../store/database";
import { read } from "../store/read";
import type { NoteView, PageNotes } from "./order-notes";

/** A note with what of it is needed outside of On Record. */
export type NoteToWrite = NoteView & {
  readonly selectors: Selectors;
  /** RFC 3339, UTC. */
  readonly editedAt: string;
  /** When the text was captured in which the words were marked; RFC 3339, UTC. */
  readonly capturedAt?: string;
};

/** The notes of a page with what is known of it. */
export interface NotesToWrite {
  readonly articleId: NonNullable<PageNotes["articleId"]>;
  readonly title: string;
  readonly outlet?: string;
  readonly publishedOn?: UncertainDate;
  readonly url: string;
  readonly language: string;
  /** In page order, then the orphans. */
  readonly notes: readonly NoteToWrite[];
}

/**
 * Notes as they are shown, with what the store has of them besides. Those deleted meanwhile are left out; undefined if
 * their article is not kept any more.
 */
export function readNotesToWrite(db: OnRecordDatabase, page: PageNotes): Promise<NotesToWrite | undefined> {
  const { articleId, url, language } = page;
  return read(db, ["articles", "versions", "annotations"], async () => {
    const article = articleId && (await db.articles.get(articleId));
    if (article === undefined) return undefined;
    const shown = [...page.notes, ...page.orphans];
    const rows = await db.annotations.bulkGet(shown.map(({ id }) => id));
    const versionIds = [...new Set(rows.flatMap((row) => (row ? [row.versionId] : [])))];
    const versions = await db.versions.bulkGet(versionIds);
    const times = new Map(versions.flatMap((row) => (row ? [[row.id, row.capturedAt] as const] : [])));
    const notes = shown.flatMap((note, at): NoteToWrite[] => {
      const row = rows[at];
      if (row === undefined || row.deletedAt !== undefined) return [];
      const { selectors, editedAt } = row;
      const capturedAt = times.get(row.versionId);
      return [{ ...note, selectors, editedAt, ...(capturedAt !== undefined && { capturedAt }) }];
    });
    const { title, outlet, publishedOn } = article.summary;
    const facts = { ...(outlet !== undefined && { outlet }), ...(publishedOn && { publishedOn }) };
    return { articleId: article.id, title, ...facts, url, language, notes };
  });
}
