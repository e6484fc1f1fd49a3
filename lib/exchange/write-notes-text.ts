import type { WrittenNote, WrittenNotes } from "./written-notes";

/**
 * The notes of a page as plain text: the page, then each quote, how it was found if not in its place, the note, the tags
 * and the day, notes apart by an empty line. `marks`: the quotation marks of the page's language.
 */
export function writeNotesText(
  { title, source, url, notes }: WrittenNotes,
  marks: readonly [open: string, close: string],
): string {
  const head = [title, source, url].filter((line) => line !== "").join("\n");
  return `${[head, ...notes.map((note) => noteText(note, marks))].join("\n\n")}\n`;
}

function noteText(
  { quote, stateText = "", body, tags, madeOn }: WrittenNote,
  [open, close]: readonly [string, string],
): string {
  const facts = [...tags.map((tag) => `#${tag}`), madeOn].join(" ");
  return [`${open}${quote}${close}`, stateText, body, facts].filter((part) => part !== "").join("\n");
}
