import type { PageNotes } from "../../../lib/services/order-notes";
import type { I18n, MessageKey, PluralKey } from "../../i18n";
import { useI18n } from "../../i18n-context";
import type { NotesServices } from "../../notes-services";
import { useToast } from "../../toast-context";
import { Icon } from "../Icon";
import { type NotesForm, writeNotes } from "./write-notes";

interface Props {
  readonly notes: PageNotes;
  readonly services: Pick<NotesServices, "readNotesToWrite" | "copyText" | "saveText">;
}

const forms: readonly { readonly form: NotesForm; readonly label: MessageKey }[] = [
  { form: "markdown", label: "notesAsMarkdown" },
  { form: "text", label: "notesAsText" },
  { form: "annotations", label: "notesAsAnnotations" },
];

/** Takes the notes of the page out, in forms that others read, onto the clipboard or into a file. */
export function ExportNotes({ notes, services }: Props) {
  const i18n = useI18n();
  const take = useTaking(services, notes);
  return (
    <details class="fold notes-export">
      <summary>
        <Icon name="chevron" chevron />{" "}
        {i18n.plural("notesExport", notes.notes.length + notes.orphans.length)}
      </summary>
      <ul>
        {forms.map(({ form, label }) => (
          <li key={form} class="row">
            <span class="grow">{i18n.text(label)}</span>
            <button
              class="link"
              type="button"
              aria-label={i18n.text("notesCopyForm", { form: i18n.text(label) })}
              onClick={() => take("copy", form)}
            >
              {i18n.text("copy")}
            </button>
            <button
              class="link"
              type="button"
              aria-label={i18n.text("notesSaveForm", { form: i18n.text(label) })}
              onClick={() => take("save", form)}
            >
              {i18n.text("notesSaveFile")}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** Copies or saves, and says what came of it. */
function useTaking(services: Props["services"], notes: PageNotes) {
  const i18n = useI18n();
  const toast = useToast();
  return (to: "copy" | "save", form: NotesForm) => {
    const taken =
      to === "copy" ? copy(i18n, services, { notes, form }) : save(i18n, services, { notes, form });
    taken.then(
      (text) => text !== undefined && toast({ text }),
      () => toast({ text: i18n.text(to === "copy" ? "copyFailed" : "notesExportFailed") }),
    );
  };
}

interface Wanted {
  readonly notes: PageNotes;
  readonly form: NotesForm;
}

async function copy(i18n: I18n, services: Props["services"], wanted: Wanted): Promise<string> {
  const { text, count } = await write(i18n, services, wanted);
  await services.copyText(text);
  return i18n.plural("notesCopied" satisfies PluralKey, count);
}

/** Undefined where the user picks no file. */
async function save(i18n: I18n, services: Props["services"], wanted: Wanted): Promise<string | undefined> {
  const { count, ...file } = await write(i18n, services, wanted);
  const { name } = file;
  return (await services.saveText(file)) ? i18n.plural("notesSaved", count, { name }) : undefined;
}

async function write(i18n: I18n, services: Props["services"], { notes, form }: Wanted) {
  const read = await services.readNotesToWrite(notes);
  if (read === undefined) throw new Error("These notes are not kept any more");
  return { ...writeNotes(i18n, read, form), count: read.notes.length };
}
