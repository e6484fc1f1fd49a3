import { foldName } from "../../../lib/text/fold-name";
import type { NoteView } from "../../../lib/services/order-notes";

/**
 * The notes that have every word typed, in their quote, their text or their tags, in any case and any form of a letter;
 * a word with "#" in front is sought in the tags alone.
 */
export function filterNotes(notes: readonly NoteView[], typed: string): readonly NoteView[] {
  const words = typed.split(/\s+/u).filter((word) => word !== "" && word !== "#");
  if (words.length === 0) return notes;
  return notes.filter(({ quote, body, tags }) => {
    const inTags = tags.map(fold);
    const all = fold([quote, body, ...tags].join("\n"));
    return words.every((word) =>
      word.startsWith("#")
        ? inTags.some((tag) => tag.startsWith(fold(word.slice(1))))
        : all.includes(fold(word)),
    );
  });
}

function fold(text: string): string {
  return text.split(/\s+/u).map(foldName).join(" ");
}
