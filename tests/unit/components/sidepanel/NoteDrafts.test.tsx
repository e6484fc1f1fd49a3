// @vitest-environment happy-dom
import { afterEach, expect, test } from "vitest";

import type { Kept, NotesServices } from "../../../../components/notes-services";
import { emptyNote } from "../../../../components/shared/notes/NoteForm";
import { SidePanel } from "../../../../components/sidepanel/SidePanel";
import type { AnnotationId } from "../../../../lib/domain/ids";
import { makeNote, makeNotesServices, makePageNotes } from "../../../make/notes-services";
import { makeReport } from "../../../make/page-report";
import { clear, makeServices, press, settle, show, textOf } from "../../../make/screen";

afterEach(clear);

/** The panel of a page that was read and has no notes. */
async function showPanel(over: Partial<NotesServices>, drafts = new Map<string, unknown>()) {
  const fake = makeNotesServices(makePageNotes([]), over, drafts);
  const report = makeReport();
  const screen = makeServices({ stage: "done", url: report.article.url, report });
  await show(<SidePanel services={screen.services} notes={fake.services} />);
  return fake;
}

async function type(selector: string, text: string): Promise<void> {
  await settle(() => {
    const field = document.querySelector<HTMLTextAreaElement>(selector)!;
    field.value = text;
    field.dispatchEvent(new Event("input", { bubbles: true }));
  });
}

async function submit(): Promise<void> {
  await settle(() =>
    document.querySelector("form")!.dispatchEvent(new Event("submit", { bubbles: true, cancelable: true })),
  );
}

test("of a note that is kept only after another tab came into view, what was typed there stays", async () => {
  const drafts = new Map<string, unknown>();
  const page = { now: "one " };
  let answer: (kept: Kept) => void = () => {};
  const { focus, tell, services } = await showPanel({
    draftPage: async () => page.now,
    getDraft: async (form, of = page.now) => drafts.get(of + form),
    keepDraft: async (form, draft, of = page.now) =>
      void (draft === undefined ? drafts.delete(of + form) : drafts.set(of + form, draft)),
    addNote: () => new Promise((resolve) => (answer = resolve)),
  });
  await settle(focus);
  await type("textarea", "Of the first");
  await submit();
  page.now = "two ";
  await services.keepDraft("new words", { exact: "in June", prefix: "", suffix: "" });
  await services.keepDraft("new note", { ...emptyNote, body: "Of the second" });
  await settle(() => tell({ ...makePageNotes([]), url: "https://other.example/" }));
  expect(document.querySelector("textarea")?.value).toBe("Of the second");
  await settle(() => answer({ kind: "kept" }));
  expect(document.querySelector("textarea")?.value).toBe("Of the second");
  expect([...drafts.keys()]).toEqual(["two new words", "two new note"]);
});

test("a new note that was kept while the screen was closed is not written again", async () => {
  const kept = { exact: "open in May", prefix: "", suffix: "", id: "n" as AnnotationId };
  const drafts = new Map<string, unknown>([
    ["new words", kept],
    ["new note", { ...emptyNote, body: "Kept" }],
  ]);
  await showPanel({ isKept: async () => true }, drafts);
  expect(document.querySelector("textarea")).toBeNull();
  expect(drafts.size).toBe(0);
});

test("a text that was changed in another window is replaced only by who keeps it once more", async () => {
  const given: unknown[] = [];
  const note = makeNote("a", { body: "As it was" });
  const fake = makeNotesServices(makePageNotes([note]), {
    editNote: async (_id, _note, was) => {
      given.push(was?.body);
      return was === undefined ? { kind: "kept" } : { kind: "refused", why: "changed" };
    },
  });
  await show(<SidePanel services={makeServices(undefined).services} notes={fake.services} />);
  await settle(() => document.querySelector<HTMLElement>(".note")!.focus());
  await press("e");
  await type("textarea", "Mine");
  await submit();
  expect(textOf(document.querySelector("[role=alert]"))).toContain("changed in another window");
  await submit();
  expect(given).toEqual(["As it was", undefined]);
  expect(document.querySelector("textarea")).toBeNull();
});
