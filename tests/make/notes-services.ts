import type { AnnotationId } from "../../lib/domain/ids";
import type { NoteView, PageNotes } from "../../lib/services/order-notes";
import type { NotesServices } from "../../components/notes-services";

/** A note as screens show it, exact and without text, tags or statement unless told otherwise. */
export function makeNote(id: string, over: Partial<NoteView> = {}): NoteView {
  return {
    id: id as AnnotationId,
    kind: "highlight",
    quote: `words of ${id}`,
    prefix: "before ",
    suffix: " after",
    body: "",
    tags: [],
    colour: "yellow",
    createdAt: "2026-05-04T09:30:00.000Z",
    state: "exact",
    ...over,
  };
}

/** The notes of a page. */
export function makePageNotes(notes: readonly NoteView[], orphans: readonly NoteView[] = []): PageNotes {
  return { url: "https://news.example/article", language: "en", notes, orphans };
}

/** Services over plain objects, what they were asked for, and what is put aside in drafts. */
export interface FakeNotes {
  readonly services: NotesServices;
  readonly calls: string[];
  readonly drafts: Map<string, unknown>;
  /** Tells the screen of the notes of its page. */
  readonly tell: (notes: PageNotes | undefined) => void;
  /** Asks the screen to take up the selected words. */
  readonly focus: () => void;
  /** Clicks the words of a note in the page. */
  readonly point: (id: string) => void;
}

/** Nothing is asked of a page or a store; everything is noted. */
export function makeNotesServices(
  first?: PageNotes,
  over: Partial<NotesServices> = {},
  drafts = new Map<string, unknown>(),
): FakeNotes {
  const calls: string[] = [];
  let listener: ((notes: PageNotes | undefined) => void) | undefined;
  let onAnnotate = () => {};
  let onPointed = (_id: AnnotationId) => {};
  const kept = (call: string) => {
    calls.push(call);
    return Promise.resolve({ kind: "kept", undo: async () => void calls.push(`undo ${call}`) } as const);
  };
  const services: NotesServices = {
    watchNotes: (onNotes) => {
      listener = onNotes;
      onNotes(first);
      return () => (listener = undefined);
    },
    describeSelection: async () => ({
      kind: "selected",
      quote: { exact: "open in May", prefix: "would ", suffix: "." },
    }),
    findTags: async () => ["unity", "elections"],
    addNote: (quote, note) => kept(`add ${quote.exact}: ${JSON.stringify(note)}`),
    editNote: (id, note) => kept(`edit ${id}: ${JSON.stringify(note)}`),
    deleteNote: (id) => kept(`delete ${id}`),
    attachNote: (id, words) => kept(`attach ${id}${words ? ` after ${words.prefix}` : ""}`),
    detachNote: (id, words) => kept(`detach ${id} from ${words}`),
    compareNotes: () => () => {},
    readNotesToWrite: async () => undefined,
    copyText: async (text) => void calls.push(`copy ${text}`),
    saveText: async ({ name }) => {
      calls.push(`save ${name}`);
      return true;
    },
    watchPointed: (wanted) => {
      onPointed = wanted;
      return () => {};
    },
    showInPage: async (id) => {
      calls.push(`show ${id}`);
      return true;
    },
    isKept: async () => false,
    draftPage: async () => "",
    getDraft: async (form, page = "") => drafts.get(page + form),
    findDrafts: async (forms, page = "") => forms.filter((form) => drafts.has(page + form)),
    keepDraft: async (form, draft, page = "") => {
      if (draft === undefined) drafts.delete(page + form);
      else drafts.set(page + form, draft);
    },
    watchFocus: (wanted) => {
      onAnnotate = wanted;
      return () => {};
    },
    findRecorded: async () => [],
    citeSelection: async () => ({ kind: "refused" }),
    citeNote: async () => ({ kind: "refused" }),
    prefillStatement: async () => ({ kind: "refused", why: "unread" }),
    findFigures: async () => [],
    findClaims: async () => [],
    getFigure: async () => undefined,
    getClaims: async () => [],
    recordStatement: () => kept("record"),
    ...over,
  };
  return {
    services,
    calls,
    drafts,
    tell: (notes) => listener?.(notes),
    focus: () => onAnnotate(),
    point: (id) => onPointed(id as AnnotationId),
  };
}
