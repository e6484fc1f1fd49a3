import { afterEach, describe, expect, test } from "vitest";

import type { NotesServices } from "../../../../components/notes-services";
import type { ArticleId } from "../../../../lib/domain/ids";
import { makeNote, makePageNotes } from "../../../make/notes-services";
import { clear, click } from "../../../make/screen";
import { showPanel, toast } from "./notes-panel";

afterEach(clear);

describe("taking the notes out", () => {
  const page = makePageNotes([makeNote("a", { state: "changed", words: "other words" })]);
  const read: NotesServices["readNotesToWrite"] = async ({ notes }) => ({
    articleId: "one" as ArticleId,
    title: "Bridge: opens in May?",
    outlet: "The Daily",
    url: "https://news.example/a",
    language: "en",
    notes: notes.map((note) => ({
      ...note,
      selectors: [{ type: "TextQuoteSelector", exact: note.quote, prefix: "", suffix: "" }],
      editedAt: note.createdAt,
    })),
  });

  test("as text says of each what became of its words", async () => {
    const { calls } = await showPanel(page, { readNotesToWrite: read });
    await click("Copy: Plain text");
    expect(calls).toEqual([
      "copy Bridge: opens in May?\nThe Daily\nhttps://news.example/a\n\n“words of a”\n" +
        "Changed, 3 words differ. On the page today: “other words”\n4 May 2026\n",
    ]);
    expect(toast()).toBe("1 note copied");
  });

  test.each([
    ["Markdown", "Bridge opens in May – notes.md"],
    ["Plain text", "Bridge opens in May – notes.txt"],
    ["Web Annotation (JSON)", "Bridge opens in May – notes.json"],
  ])("as a file of its own: %s", async (form, name) => {
    const { calls } = await showPanel(page, { readNotesToWrite: read });
    await click(`Save as a file: ${form}`);
    expect(calls).toEqual([`save ${name}`]);
    expect(toast()).toBe(`1 note saved as ${name}`);
  });

  test("says nothing where no file is picked, and says so where it fails", async () => {
    await showPanel(page, { readNotesToWrite: read, saveText: async () => false });
    await click("Save as a file: Markdown");
    expect(toast()).toBe("");
    clear();
    await showPanel(page, { readNotesToWrite: async () => undefined });
    await click("Save as a file: Markdown");
    expect(toast()).toBe("The notes were not exported. Try again.");
  });
});
