import type { QuoteSelector } from "../../../lib/annotation/describe-quote";
import type { NoteView } from "../../../lib/services/order-notes";
import type { MessageKey } from "../../i18n";
import { useI18n } from "../../i18n-context";
import type { Attached, Kept, NoteContent, NotesServices } from "../../notes-services";
import { useToast } from "../../toast-context";
import { useNoteFocus } from "./note-focus";
import { refusals } from "./refusals";

type AttachRefusal = Extract<Attached, { kind: "refused" }>["why"];

const attachRefusals: Readonly<Record<AttachRefusal, MessageKey>> = {
  ...refusals,
  none: "noteAttachNone",
  unreadable: "noteAttachUnreadable",
  "not-in-article": "noteAttachNotInArticle",
  "other-article": "noteAttachOtherArticle",
  gone: "noteAttachGone",
  failed: "noteAttachFailed",
};

const detachRefusals: typeof attachRefusals = {
  ...attachRefusals,
  changed: "noteDetachChanged",
  failed: "noteDetachFailed",
};

/** What can be done with a note; each says what came of it, and offers to undo it. The focus stays with the note. */
export function useNoteActions(services: NotesServices, note: NoteView) {
  const i18n = useI18n();
  const toast = useToast();
  const focusNote = useNoteFocus();
  const say = (kept: Attached, done: string, why = attachRefusals): void => {
    if (kept.kind === "refused") return toast({ text: i18n.text(why[kept.why]) });
    const { undo } = kept;
    // The button of the toast goes when it is pressed, and the focus would go with it.
    toast({ text: done, ...(undo && { undo: () => undo().then(() => focusNote(note.id)) }) });
  };
  /** Between the list and the drawer. */
  const moved = (done: MessageKey, why?: typeof attachRefusals) => (outcome: Attached) => {
    say(outcome, i18n.text(done), why);
    if (outcome.kind === "kept") focusNote(note.id);
  };
  const failed = { kind: "refused", why: "failed" } as const;
  return {
    edit: async (content: NoteContent, was?: NoteContent): Promise<Kept> => {
      const kept = await services.editNote(note.id, content, was);
      // A refusal is said in the form, where the text still is.
      if (kept.kind === "kept") say(kept, i18n.text("noteKept"));
      return kept;
    },
    remove: () => {
      const done = i18n.text(note.kind === "statement" ? "noteDeletedStatement" : "noteDeleted");
      const tell = (kept: Kept) => say(kept, done, { ...attachRefusals, ...refusals });
      services.deleteNote(note.id).then(tell, () => tell(failed));
    },
    attach: (words?: QuoteSelector) => {
      const tell = moved(words ? "noteAttachedHere" : "noteAttached");
      services.attachNote(note.id, words).then(tell, () => tell(failed));
    },
    detach: () => {
      const tell = moved("noteDetached", detachRefusals);
      services.detachNote(note.id, note.words).then(tell, () => tell(failed));
    },
    show: () => {
      const missed = () => toast({ text: i18n.text("noteNotShown") });
      services.showInPage(note.id).then((shown) => shown || missed(), missed);
    },
  };
}
