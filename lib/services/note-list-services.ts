import type { AnnotationId } from "../domain/ids";
import { copyText } from "../platform/clipboard";
import { watchPointed } from "../platform/pointed";
import { saveFile } from "../platform/save-file";
import { getActiveTab } from "../platform/tabs";
import { getVisit } from "../platform/visits";
import type { OnRecordDatabase } from "../store/database";
import { compareInTurn } from "./compare-in-turn";
import type { NoteComparison } from "./compare-notes";
import type { PageNotes } from "./order-notes";
import { readNotesToWrite } from "./read-written-notes";
import { indexToday, textOfVisit } from "./today-text";

type OnComparison = (id: AnnotationId, comparison: NoteComparison) => void;

/** What the list of a page's notes asks of the world around it, over the real store and the real browser. */
export function createNoteListServices(db: () => Promise<OnRecordDatabase>) {
  return {
    compareNotes: (notes: PageNotes, ids: readonly AnnotationId[], onComparison: OnComparison) => {
      const stopping = new AbortController();
      const { signal } = stopping;
      // What cannot be read is not handed over: the note is shown with its own words alone.
      compareNotes(db, notes, { ids, onComparison, signal }).catch(() => undefined);
      return () => stopping.abort();
    },
    readNotesToWrite: async (notes: PageNotes) => readNotesToWrite(await db(), notes),
    copyText,
    saveText,
    watchPointed: (onPointed: (id: AnnotationId) => void) =>
      watchPointed(
        "annotation",
        async () => (await getActiveTab())?.id,
        (id) => onPointed(id as AnnotationId),
      ),
  };
}

interface Comparing {
  readonly ids: readonly AnnotationId[];
  readonly onComparison: OnComparison;
  readonly signal: AbortSignal;
}

/** Lays notes of the active tab's page over the article as the page has it now. */
async function compareNotes(
  opened: () => Promise<OnRecordDatabase>,
  { url, language }: PageNotes,
  { ids, onComparison, signal }: Comparing,
): Promise<void> {
  const [db, tab] = [await opened(), await getActiveTab()];
  const text = tab && textOfVisit(url, await getVisit(tab.id));
  const today = text === undefined ? undefined : indexToday(text);
  const pause = () => new Promise((resolve) => setTimeout(resolve));
  await compareInTurn({ db, today, language, pause }, ids, onComparison, signal);
}

/** Writes a text into a file that the user picks. False if they pick none. */
async function saveText({
  text,
  ...file
}: {
  readonly name: string;
  readonly type: string;
  readonly text: string;
}): Promise<boolean> {
  const saving = await saveFile(file);
  if (saving === undefined) return false;
  try {
    await saving.write(new TextEncoder().encode(text));
    await saving.close();
    return true;
  } catch (fault) {
    await saving.abort();
    throw fault;
  }
}
