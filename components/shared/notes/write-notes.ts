import { writeNotesMarkdown } from "../../../lib/exchange/write-notes-markdown";
import { writeNotesText } from "../../../lib/exchange/write-notes-text";
import { writeWebAnnotations } from "../../../lib/exchange/write-web-annotations";
import type { WrittenNote, WrittenNotes } from "../../../lib/exchange/written-notes";
import { fileNameOf } from "../../../lib/services/file-name";
import type { NotesToWrite, NoteToWrite } from "../../../lib/services/read-written-notes";
import { clockDate } from "../../clock-date";
import { formatDate } from "../../dates";
import type { I18n } from "../../i18n";
import { quoteMarks } from "../../quote-marks";
import { stateText } from "./NoteStateLine";

/** The forms in which notes are taken out. `annotations`: W3C Web Annotation. */
export type NotesForm = "markdown" | "text" | "annotations";

/** A text with the name and the type of the file it would be. */
export interface WrittenFile {
  readonly name: string;
  readonly type: string;
  readonly text: string;
}

const endings: Readonly<Record<NotesForm, readonly [ending: string, type: string]>> = {
  markdown: [".md", "text/markdown"],
  text: [".txt", "text/plain"],
  annotations: [".json", "application/json"],
};

/** The notes of a page in one of the forms, what is said of them in the interface's language. */
export function writeNotes(i18n: I18n, page: NotesToWrite, form: NotesForm): WrittenFile {
  const [ending, type] = endings[form];
  const word = i18n.text("notesFile");
  const title = fileNameOf(page.title);
  const name = `${title === "" ? word : `${title} – ${word}`}${ending}`;
  return { name, type, text: textIn(i18n, page, form) };
}

function textIn(i18n: I18n, page: NotesToWrite, form: NotesForm): string {
  const written = writtenNotes(i18n, page);
  if (form === "markdown") return writeNotesMarkdown(written);
  if (form === "annotations") return writeWebAnnotations(written, `urn:uuid:${page.articleId}#notes`);
  const { open, close } = quoteMarks("", page.language);
  return writeNotesText(written, [open, close]);
}

function writtenNotes(i18n: I18n, page: NotesToWrite): WrittenNotes {
  const { title, url, language, outlet, publishedOn } = page;
  const day = publishedOn && formatDate(i18n, publishedOn);
  const published = day === undefined ? undefined : i18n.text("datePublished", { date: day });
  const source = [outlet, published].filter((part) => part !== undefined && part !== "");
  const notes = page.notes.map((note) => writtenNote(i18n, note, language));
  return { title, url, source: source.join(i18n.text("listSeparator")), notes };
}

function writtenNote(i18n: I18n, note: NoteToWrite, language: string): WrittenNote {
  const state = stateText(i18n, note, language);
  const words =
    note.words === undefined ? undefined : `${i18n.text("noteOnPage")}: ${marked(note.words, language)}`;
  const told = [state, words].filter((part) => part !== undefined).join(". ");
  return {
    ...note,
    ...(told !== "" && { stateText: told }),
    madeOn: clockDate(i18n, note.createdAt),
  };
}

function marked(words: string, language: string): string {
  const { open, close } = quoteMarks(words, language);
  return `${open}${words}${close}`;
}
