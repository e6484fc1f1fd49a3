import type { NotesServices } from "../../../../components/notes-services";
import { SidePanel } from "../../../../components/sidepanel/SidePanel";
import type { Visit } from "../../../../lib/domain/visit";
import type { NoteView, PageNotes } from "../../../../lib/services/order-notes";
import { makeNote, makeNotesServices } from "../../../make/notes-services";
import { makeReport } from "../../../make/page-report";
import { makeServices, settle, show, textOf } from "../../../make/screen";

const report = makeReport();

/** The page of the panel, read. */
export const done: Visit = { stage: "done", url: report.article.url, report };

interface Options extends Partial<NotesServices> {
  /** Whether anything is known of the page; true by default. */
  readonly isRead?: boolean;
  /** What is put aside from an earlier screen. */
  readonly drafts?: Map<string, unknown>;
}

/** Shows the side panel of a page with these notes; undefined where they are not known yet. */
export async function showPanel(
  notes: PageNotes | undefined,
  { isRead = true, drafts = new Map<string, unknown>(), ...over }: Options = {},
) {
  const fake = makeNotesServices(notes, over, drafts);
  const screen = makeServices(isRead ? done : undefined);
  await show(<SidePanel services={screen.services} notes={fake.services} />);
  const tell = (now: PageNotes | undefined) => settle(() => fake.tell(now));
  return { ...fake, tell, visit: screen.visit };
}

/** Types into a field, over what is in it. */
export async function type(selector: string, text: string): Promise<void> {
  await settle(() => {
    const field = document.querySelector<HTMLInputElement | HTMLTextAreaElement>(selector)!;
    field.value = text;
    field.dispatchEvent(new Event("input", { bubbles: true }));
  });
}

/** Sends the one form on the screen. */
export async function submit(): Promise<void> {
  await settle(() =>
    document.querySelector("form")!.dispatchEvent(new Event("submit", { bubbles: true, cancelable: true })),
  );
}

/** Moves the focus to an element. */
export const focusOn = (selector: string): Promise<void> =>
  settle(() => document.querySelector<HTMLElement>(selector)!.focus());

/** What the last message says. */
export const toast = (): string => textOf(document.querySelector(".toast p"));

/** The note that has the focus, or the element's id. */
export const focused = (): string | undefined =>
  document.activeElement?.getAttribute("data-note") ?? document.activeElement?.id;

/** A note whose words are no longer on the page. */
export const orphan = (id: string): NoteView => makeNote(id, { state: "orphan" });
