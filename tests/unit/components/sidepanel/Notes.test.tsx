import { afterEach, describe, expect, test } from "vitest";

import { SidePanel } from "../../../../components/sidepanel/SidePanel";
import { makeNote, makeNotesServices, makePageNotes } from "../../../make/notes-services";
import {
  clear,
  click,
  makeI18n,
  makeServices,
  press,
  settle,
  show,
  textOf,
  textsOf,
} from "../../../make/screen";
import { done, focusOn, showPanel, submit, type } from "./notes-panel";

afterEach(clear);

const isShown = (selector: string) => document.querySelector(`${selector}:not([hidden])`) !== null;

describe("the tabs", () => {
  test("count what is on record and the notes, orphans among them", async () => {
    await showPanel(makePageNotes([makeNote("a")], [makeNote("b", { state: "orphan" })]));
    expect(textsOf("[role=tab]")).toEqual(["On record 0", "Notes 2"]);
  });

  test("change by arrow keys, Home and End", async () => {
    await showPanel(makePageNotes([makeNote("a")]));
    await focusOn("#tab-record");
    await press("ArrowRight");
    expect([isShown("#panel-notes"), document.activeElement?.id]).toEqual([true, "tab-notes"]);
    await press("Home");
    expect([isShown("#panel-record"), document.activeElement?.id]).toEqual([true, "tab-record"]);
  });

  test("are not there where nothing is known of the page; with notes alone the notes are shown", async () => {
    const { tell } = await showPanel(undefined, { isRead: false });
    expect(textsOf("[role=tab]")).toEqual([]);
    expect(textOf(document.querySelector("h1"))).toBe("Nothing read here yet");
    await tell(makePageNotes([makeNote("a")]));
    expect(isShown("#panel-notes")).toBe(true);
  });
});

describe("a note", () => {
  test.each([
    ["exact", ""],
    ["moved", "Moved, the same words in other surroundings"],
    ["changed", "Changed, the words are not quite the same"],
    ["manual", "Attached, by you, to words you chose"],
    ["orphan", "Orphan, these words are no longer on the page"],
    ["unplaced", "Not looked for, the page could not be searched for the words"],
  ] as const)("says how its words were found: %s", async (state, line) => {
    const note = makeNote("a", { state });
    await showPanel(state === "orphan" ? makePageNotes([], [note]) : makePageNotes([note]));
    expect(textOf(document.querySelector(".note-state span"))).toBe(line);
  });

  test("shows quote, text, tags; an orphan shows its context and no mark", async () => {
    const orphan = makeNote("b", { state: "orphan" });
    await showPanel(
      makePageNotes([makeNote("a", { body: "Compare.", tags: ["unity"], colour: "red" })], [orphan]),
    );
    const [note, gone] = textsOf(".note");
    expect(note).toContain("words of a");
    expect(note).toContain("Compare.");
    expect(note).toContain("#unity");
    expect(document.querySelector(".note .hl")?.getAttribute("data-c")).toBe("3");
    expect(gone).toContain("…before words of b after…");
    expect(document.querySelectorAll(".orphans .hl")).toHaveLength(0);
  });

  test("is edited in place by E, and kept by Ctrl+Enter", async () => {
    const { calls } = await showPanel(makePageNotes([makeNote("a", { body: "One", tags: ["x"] })]));
    await focusOn(".note");
    await press("e");
    await type("textarea", "Two ");
    await settle(() =>
      document
        .querySelector("textarea")!
        .dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", ctrlKey: true, bubbles: true })),
    );
    expect(calls).toEqual(['edit a: {"body":"Two","tags":["x"],"colour":"yellow"}']);
    expect(document.querySelector("form")).toBeNull();
  });

  test("is deleted by Del, and Undo brings it back", async () => {
    const { calls } = await showPanel(makePageNotes([makeNote("a")]));
    await focusOn(".note");
    await press("Delete");
    expect(textOf(document.querySelector(".toast"))).toContain("Note deleted");
    await press("z");
    expect(calls).toEqual(["delete a", "undo delete a"]);
    expect(textOf(document.querySelector(".toast"))).toBe("Undone");
  });

  test("leaves the focus to its neighbour when it is deleted", async () => {
    await showPanel(makePageNotes([makeNote("a"), makeNote("b")]));
    await focusOn(".note");
    await press("Delete");
    expect(textOf(document.activeElement)).toContain("words of b");
  });

  test("is looked for in the page by Enter", async () => {
    const { calls } = await showPanel(makePageNotes([makeNote("a")]));
    await focusOn(".note");
    await press("Enter");
    expect(calls).toEqual(["show a"]);
  });

  test("keeps what is typed when it cannot be written, and says why", async () => {
    await showPanel(makePageNotes([makeNote("a")]), {
      editNote: async () => ({ kind: "refused", why: "quota" }),
    });
    await focusOn(".note");
    await press("e");
    await type("textarea", "Long thought");
    await submit();
    expect(textOf(document.querySelector("[role=alert]"))).toContain(
      "The disk is full. The note was not saved",
    );
    expect(document.querySelector("textarea")?.value).toBe("Long thought");
  });
});

describe("typing is not lost", () => {
  test("every change is put aside, and taken up again by the next screen", async () => {
    const { drafts } = await showPanel(makePageNotes([makeNote("a")]));
    await focusOn(".note");
    await press("e");
    await type("textarea", "Half a thou");
    clear();
    await showPanel(makePageNotes([makeNote("a")]), { drafts });
    expect(document.querySelector("textarea")?.value).toBe("Half a thou");
  });

  test("a new note that was being typed is there again", async () => {
    const { drafts, focus } = await showPanel(makePageNotes([]));
    await settle(focus);
    await type("textarea", "Half a thou");
    clear();
    await showPanel(makePageNotes([]), { drafts, describeSelection: async () => ({ kind: "none" }) });
    expect(document.querySelector("textarea")?.value).toBe("Half a thou");
    expect(textOf(document.querySelector(".quote"))).toBe("open in May");
  });

  test("giving it up can be undone", async () => {
    const { drafts } = await showPanel(makePageNotes([makeNote("a")]));
    await focusOn(".note");
    await press("e");
    await type("textarea", "Half a thou");
    await click("Cancel");
    expect(drafts.size).toBe(0);
    await click("Undo Z");
    expect(document.querySelector("textarea")?.value).toBe("Half a thou");
  });

  test("it stays as it is while the page is read anew", async () => {
    const { visit } = await showPanel(makePageNotes([makeNote("a")]));
    await click("Notes 1");
    await focusOn(".note");
    await press("e");
    const field = document.querySelector("textarea");
    await visit({ stage: "reading", url: done.url });
    await visit(done);
    expect(document.querySelector("textarea")).toBe(field);
  });
});

describe("annotating", () => {
  test("takes up the selected words, also when the panel is asked from outside", async () => {
    const { calls, focus } = await showPanel(makePageNotes([]));
    await settle(focus);
    expect(isShown("#panel-notes")).toBe(true);
    await type("textarea", "A note");
    await type("input.input", "unity, #check");
    await submit();
    expect(calls).toEqual(['add open in May: {"body":"A note","tags":["unity","check"],"colour":"yellow"}']);
    expect(textOf(document.querySelector(".toast"))).toContain("Note kept");
  });

  test("asked of a panel that is only opening, stands once the page is known; on another page it does not", async () => {
    const { focus, tell } = await showPanel(undefined, { isRead: false });
    await settle(focus);
    await tell(makePageNotes([]));
    expect(isShown(".note-form textarea")).toBe(true);
    await tell({ ...makePageNotes([]), url: "https://other.example/" });
    expect(isShown(".note-form textarea")).toBe(false);
  });

  test("without selected words it says what to do", async () => {
    await showPanel(makePageNotes([]), { describeSelection: async () => ({ kind: "none" }) });
    await press("n");
    expect(textOf(document.querySelector(".note-form"))).toContain(
      "Select words in the article, then Annotate.",
    );
  });

  test("offers tags used before", async () => {
    await showPanel(makePageNotes([]));
    await press("n");
    await type("input.input", "a, el");
    await click("elections");
    expect(document.querySelector<HTMLInputElement>("input.input")?.value).toBe("a, elections");
  });
});

test("many notes are filtered by words and by tags", async () => {
  const notes = Array.from({ length: 7 }, (_, at) =>
    makeNote(`n${at}`, {
      quote: `quote ${at}`,
      body: at === 3 ? "Réconciliation" : "",
      tags: at === 4 ? ["unity"] : [],
    }),
  );
  await showPanel(makePageNotes(notes));
  await type("input[type=search]", "reconc");
  expect(textsOf(".note .hl")).toEqual(["quote 3"]);
  await type("input[type=search]", "#uni");
  expect(textsOf(".note .hl")).toEqual(["quote 4"]);
  await type("input[type=search]", "zebra");
  expect(textOf(document.querySelector(".nothing"))).toBe("No note of this page has these words.");
});

test("in Arabic the interface is Arabic and each text keeps its own direction", async () => {
  const fake = makeNotesServices(
    makePageNotes([makeNote("a", { body: "Compare." })], [makeNote("b", { state: "orphan" })]),
  );
  await show(<SidePanel services={makeServices(done).services} notes={fake.services} />, makeI18n("ar"));
  expect(textsOf("[role=tab]")[1]).toBe("الملاحظات 2");
  expect(textOf(document.querySelector(".orphans summary"))).toContain("ملاحظة يتيمة واحدة");
  expect(document.querySelector(".note .body")?.getAttribute("dir")).toBe("auto");
});
