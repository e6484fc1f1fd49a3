import type { AnnotationId } from "../domain/ids";
import { watchPanelFocus } from "../platform/panel-focus";
import { getSettings } from "../platform/settings";
import { type ActiveTab, getActiveTab, watchActiveTab } from "../platform/tabs";
import { watchVisit } from "../platform/visits";
import type { OnRecordDatabase } from "../store/database";
import { watchQuery } from "../store/watch-query";
import { pageAddress } from "../text/page-address";
import type { QuotedWords } from "./draft-of-words";
import { describeTabSelection, drawAnnotations, drawingBrowser, showAnnotation } from "./draw-annotations";
import { type NotedPage, readNotes, type StoredNotes } from "./notes-of-page";
import { draftServices } from "./draft-services";
import { newId } from "./new-id";
import { createNoteListServices } from "./note-list-services";
import type { ScreenStore } from "./open-screen-store";
import { findTagsByUse } from "./order-notes";
import { createStatementServices } from "./statement-services";
import { type NotesWorld, watchNotes } from "./watch-notes";
import { addNote, attachNote, change, type NoteContent } from "./write-notes";

/** What the notes of popup and side panel ask of the world around them, over the real store and the real browser. */
export function createNotesServices(store: Promise<ScreenStore>) {
  const db = async () => (await store).db;
  const isKept = async (id: AnnotationId) => (await (await db()).annotations.get(id)) !== undefined;
  const world: NotesWorld = {
    watchActiveTab,
    watchVisit,
    watchStored: (page, onNotes) => watchStored(db(), page, onNotes),
    findInPage,
  };
  return {
    watchNotes: (onNotes: Parameters<typeof watchNotes>[1]) => watchNotes(world, onNotes),
    describeSelection,
    findTags: async () => {
      const { annotations } = await db();
      return findTagsByUse((await annotations.toArray()).filter(({ deletedAt }) => deletedAt === undefined));
    },
    // Kept by an attempt of which no answer came back: what was typed since is the note's.
    addNote: async (quote: QuotedWords, note: NoteContent) =>
      quote.id !== undefined && (await isKept(quote.id)) ? editNote(quote.id, note) : addNote(quote, note),
    editNote,
    isKept,
    deleteNote: (id: AnnotationId) => change({ kind: "annotations.delete", ids: [id] }),
    attachNote,
    detachNote: (id: AnnotationId, words?: string) =>
      change({ kind: "annotation.detach", id, ...(words !== undefined && { was: words }) }),
    showInPage: async (id: AnnotationId) => {
      const tab = await getActiveTab();
      return tab !== undefined && (await showAnnotation(drawingBrowser, tab.id, id)).kind === "shown";
    },
    ...draftServices,
    ...createNoteListServices(db),
    watchFocus: (onAnnotate: () => void) =>
      watchPanelFocus(async () => (await getActiveTab())?.id, onAnnotate),
    ...createStatementServices(db),
  };
}

function editNote(id: AnnotationId, note: NoteContent, was?: NoteContent) {
  const { tags, colour } = note;
  const before = was && { was: { body: was.body || null, tags: was.tags } };
  return change({ kind: "annotation.edit", id, body: note.body || null, tags, colour, ...before });
}

function watchStored(
  opened: Promise<OnRecordDatabase>,
  page: NotedPage,
  onNotes: (notes: StoredNotes) => void,
): () => void {
  let stop = () => {};
  let isOver = false;
  const start = async () => {
    const db = await opened;
    if (!isOver) stop = watchQuery(() => readNotes(db, page), { onResult: onNotes, onFault: pass });
  };
  // A store that cannot be read is told of by the report beside the notes; they stay as they were.
  const pass = () => {};
  start().catch(pass);
  return () => {
    isOver = true;
    stop();
  };
}

async function findInPage(tab: ActiveTab, { drawn }: StoredNotes) {
  const drawing = {
    ...drawingBrowser,
    findFor: async () => drawn,
    isDrawingOn: async () => (await getSettings()).drawAnnotations,
    getUrl: async () => tab.url,
  };
  const outcome = await drawAnnotations(drawing, tab.id);
  return outcome.kind === "places" ? outcome.places : undefined;
}

async function describeSelection() {
  const tab = await getActiveTab();
  const reply = tab && (await describeTabSelection(drawingBrowser, tab.id));
  if (reply?.kind === "quote") {
    const url = tab?.url === undefined ? {} : { url: pageAddress(tab.url) };
    return { kind: "selected", quote: { ...reply.quote, ...url, id: newId() as AnnotationId } } as const;
  }
  return { kind: reply?.kind === "no-selection" ? "none" : "unreadable" } as const;
}
