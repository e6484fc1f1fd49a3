import { foldName } from "../../../lib/text/fold-name";
import type { NoteState, NoteView } from "../../../lib/services/order-notes";

/** What notes are shown: those that have every word typed, are in one of the states and have all of the tags. */
export interface NotesFilter {
  readonly typed: string;
  /** Empty: in any state. */
  readonly states: readonly NoteState[];
  readonly tags: readonly string[];
}

/** Shows all. */
export const NO_FILTER: NotesFilter = { typed: "", states: [], tags: [] };

/** Does it show all? */
export function isEmptyFilter({ typed, states, tags }: NotesFilter): boolean {
  return typed.trim() === "" && states.length === 0 && tags.length === 0;
}

/**
 * The notes that have every word typed, in their quote, their text or their tags, in any case and any form of a letter;
 * a word with "#" in front is sought in the tags alone.
 */
export function filterNotes(notes: readonly NoteView[], filter: NotesFilter): readonly NoteView[] {
  if (isEmptyFilter(filter)) return notes;
  const words = filter.typed.split(/\s+/u).filter((word) => word !== "" && word !== "#");
  return notes.filter(
    (note) =>
      (filter.states.length === 0 || filter.states.includes(note.state)) &&
      filter.tags.every((tag) => note.tags.includes(tag)) &&
      hasWords(note, words),
  );
}

function hasWords({ quote, body, tags, words: today = "" }: NoteView, words: readonly string[]): boolean {
  if (words.length === 0) return true;
  const inTags = tags.map(fold);
  const all = fold([quote, today, body, ...tags].join("\n"));
  return words.every((word) =>
    word.startsWith("#")
      ? inTags.some((tag) => tag.startsWith(fold(word.slice(1))))
      : all.includes(fold(word)),
  );
}

const order: readonly NoteState[] = ["exact", "moved", "changed", "manual", "unplaced", "orphan"];

/** How many of the notes are in each state, always in the same order, and have each tag, the most frequent first. */
export function countKinds(notes: readonly NoteView[]): {
  readonly states: readonly (readonly [state: NoteState, count: number])[];
  readonly tags: readonly (readonly [tag: string, count: number])[];
} {
  const tags = new Map<string, number>();
  for (const note of notes) for (const tag of note.tags) tags.set(tag, (tags.get(tag) ?? 0) + 1);
  const states = order.map((state) => [state, notes.filter((note) => note.state === state).length] as const);
  return {
    states: states.filter(([, count]) => count > 0),
    tags: [...tags].toSorted(([, one], [, other]) => other - one),
  };
}

function fold(text: string): string {
  return text.split(/\s+/u).map(foldName).join(" ");
}
