import type { NoteView } from "../../../lib/services/order-notes";
import { useI18n } from "../../i18n-context";
import type { Kept, NoteContent, NotesServices } from "../../notes-services";
import { useToast } from "../../toast-context";
import { refusals } from "./refusals";

/** What can be done with a note; each says what came of it, and offers to undo it. */
export function useNoteActions(services: NotesServices, note: NoteView) {
  const i18n = useI18n();
  const toast = useToast();
  const say = (kept: Kept, done: string): Kept => {
    const text = kept.kind === "kept" ? done : i18n.text(refusals[kept.why]);
    toast({ text, ...(kept.kind === "kept" && kept.undo ? { undo: kept.undo } : {}) });
    return kept;
  };
  const failed: Kept = { kind: "refused", why: "failed" };
  return {
    edit: async (content: NoteContent, was?: NoteContent): Promise<Kept> => {
      const kept = await services.editNote(note.id, content, was);
      // A refusal is said in the form, where the text still is.
      return kept.kind === "kept" ? say(kept, i18n.text("noteKept")) : kept;
    },
    remove: () => {
      const done = i18n.text(note.kind === "statement" ? "noteDeletedStatement" : "noteDeleted");
      services.deleteNote(note.id).then(
        (kept) => say(kept, done),
        () => say(failed, done),
      );
    },
    show: () => {
      const missed = () => toast({ text: i18n.text("noteNotShown") });
      services.showInPage(note.id).then((shown) => shown || missed(), missed);
    },
  };
}
