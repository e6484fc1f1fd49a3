import { afterEach, expect, test } from "vitest";

import type { Kept } from "../../../../components/notes-services";
import { emptyNote } from "../../../../components/shared/notes/NoteForm";
import type { AnnotationId } from "../../../../lib/domain/ids";
import { makeNote, makePageNotes } from "../../../make/notes-services";
import { clear, press, settle, textOf } from "../../../make/screen";
import { focusOn, showPanel, submit, type } from "./notes-panel";

afterEach(clear);

test("of a note that is kept only after another tab came into view, what was typed there stays", async () => {
  const drafts = new Map<string, unknown>();
  const page = { now: "one " };
  let answer: (kept: Kept) => void = () => {};
  const { focus, tell, services } = await showPanel(makePageNotes([]), {
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
  await tell({ ...makePageNotes([]), url: "https://other.example/" });
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
  await showPanel(makePageNotes([]), { isKept: async () => true, drafts });
  expect(document.querySelector("textarea")).toBeNull();
  expect(drafts.size).toBe(0);
});

test("a text that was changed in another window is replaced only by who keeps it once more", async () => {
  const given: unknown[] = [];
  const note = makeNote("a", { body: "As it was" });
  await showPanel(makePageNotes([note]), {
    isRead: false,
    editNote: async (_id, _note, was) => {
      given.push(was?.body);
      return was === undefined ? { kind: "kept" } : { kind: "refused", why: "changed" };
    },
  });
  await focusOn(".note");
  await press("e");
  await type("textarea", "Mine");
  await submit();
  expect(textOf(document.querySelector("[role=alert]"))).toContain("changed in another window");
  await submit();
  expect(given).toEqual(["As it was", undefined]);
  expect(document.querySelector("textarea")).toBeNull();
});
