import type { AnnotationId, VersionId } from "../domain/ids";
import type { OnRecordDatabase } from "../store/database";
import { compareNote, type NoteComparison, type SavedText } from "./compare-notes";
import type { TodaysText } from "./today-text";

/** What comparing many notes takes from its surroundings. */
export interface ComparingWorld {
  readonly db: OnRecordDatabase;
  /** The article's text as the page has it now; undefined where it was not read. */
  readonly today: TodaysText | undefined;
  /** BCP 47 tag of the article's words. */
  readonly language: string;
  /** Lets the screen do something else in between. */
  readonly pause: () => Promise<unknown>;
}

/**
 * Compares notes with today's text, one after the other, and hands over each as it is done: a page with hundreds of
 * orphans must not keep its screen waiting. Those that are gone are passed over; stops when `signal` says so.
 */
export async function compareInTurn(
  { db, today, language, pause }: ComparingWorld,
  ids: readonly AnnotationId[],
  onComparison: (id: AnnotationId, comparison: NoteComparison) => void,
  signal: AbortSignal,
): Promise<void> {
  const saved = new Map<VersionId, SavedText | undefined>();
  for (const id of ids) {
    const annotation = await db.annotations.get(id);
    if (signal.aborted) return;
    if (annotation === undefined) continue;
    const { versionId } = annotation;
    if (!saved.has(versionId)) saved.set(versionId, await getSavedText(db, versionId));
    onComparison(id, compareNote(annotation, { saved: saved.get(versionId), today, language }));
    await pause();
  }
}

async function getSavedText(db: OnRecordDatabase, versionId: VersionId): Promise<SavedText | undefined> {
  const [text, version] = await Promise.all([db.texts.get(versionId), db.versions.get(versionId)]);
  return text && version && { text: text.text, capturedAt: version.capturedAt };
}
