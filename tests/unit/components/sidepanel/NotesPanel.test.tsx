import { afterEach, describe, expect, test } from "vitest";

import type { NoteComparison } from "../../../../lib/services/compare-notes";
import { makeNote, makePageNotes } from "../../../make/notes-services";
import { clear, click, press, settle, textOf, textsOf } from "../../../make/screen";
import { focused, focusOn, orphan, showPanel, toast } from "./notes-panel";

afterEach(clear);

const part = (text: string, isChanged = false) => ({ text, isChanged, isQuote: false });
const side = (...parts: ReturnType<typeof part>[]) => ({
  pieces: [parts],
  isCutBefore: false,
  isCutAfter: true,
});
const compared: NoteComparison = {
  why: "gone",
  savedAt: "2026-05-04T09:30:00.000Z",
  saved: side(part("said the "), part("old ", true), part("bridge")),
  today: side(part("said the bridge "), part("again", true)),
};

describe("the drawer of orphans", () => {
  test("is closed and compares nothing until it is opened", async () => {
    const asked: (readonly string[])[] = [];
    await showPanel(makePageNotes([], [orphan("a"), orphan("b")]), {
      compareNotes: (_, ids, onComparison) => {
        asked.push(ids);
        onComparison(ids[0]!, compared);
        return () => {};
      },
    });
    const drawer = document.querySelector<HTMLDetailsElement>(".orphans")!;
    expect([drawer.open, asked]).toEqual([false, []]);
    await settle(() => {
      drawer.open = true;
      drawer.dispatchEvent(new Event("toggle"));
    });
    expect(asked).toEqual([["a", "b"]]);
    expect(textsOf(".orphans .diff")).toEqual([
      "said the Removed: old bridge …",
      "said the bridge Added: again …",
      "…before words of b after…",
    ]);
  });

  test("says that nothing resembles the words, or that the page was not read", async () => {
    const { today: _, ...without } = compared;
    await showPanel(makePageNotes([], [orphan("a"), orphan("b")]), {
      compareNotes: (_, [a, b], onComparison) => {
        onComparison(a!, without);
        onComparison(b!, { ...without, why: "unread" });
        return () => {};
      },
    });
    await settle(() => {
      const drawer = document.querySelector<HTMLDetailsElement>(".orphans")!;
      drawer.open = true;
      drawer.dispatchEvent(new Event("toggle"));
    });
    const [gone, unread] = textsOf(".orphans .note");
    expect(gone).toContain("Nothing on this page resembles these words.");
    expect(unread).toContain("This page was not read");
  });
});

describe("attaching by hand", () => {
  test("tells what was done, and the focus goes with the note to the list and back", async () => {
    const { calls, tell } = await showPanel(makePageNotes([makeNote("a")], [orphan("b")]));
    await click("Attach to the selected words");
    expect(calls).toEqual(["attach b"]);
    expect(toast()).toBe("Attached to the selected words. The quote stays as it was.");
    await tell(makePageNotes([makeNote("a"), makeNote("b", { state: "manual", words: "other words" })]));
    expect(focused()).toBe("b");
    expect(textOf(document.querySelector('[data-note="b"]'))).toMatch(
      /Attached, by you.*words of b.*On the page today.*other words/,
    );
    await press("z");
    await tell(makePageNotes([makeNote("a")], [orphan("b")]));
    expect([calls.at(-1), focused()]).toEqual(["undo attach b", "b"]);
  });

  test.each([
    ["none", "No words are selected on the page."],
    ["not-in-article", "These words are not in the article’s text"],
    ["other-article", "The page is another article"],
    ["gone", "The page went on to another article"],
    ["failed", "The note was not attached."],
  ] as const)("says why it was not done: %s", async (why, said) => {
    await showPanel(makePageNotes([], [orphan("b")]), {
      attachNote: async () => ({ kind: "refused", why }),
    });
    await click("Attach to the selected words");
    expect(toast()).toContain(said);
  });

  test("goes by the key A, but not for a note whose words are in their place", async () => {
    const { calls } = await showPanel(makePageNotes([makeNote("a"), makeNote("b", { state: "changed" })]));
    await click("Notes 2");
    await focusOn('[data-note="a"]');
    await press("a");
    expect(calls).toEqual([]);
    await press("j");
    await press("a");
    expect(calls).toEqual(["attach b"]);
  });
});

test("words that were edited are laid over those of today", async () => {
  const note = makeNote("a", { quote: "open in May", state: "changed", words: "open in June" });
  await showPanel(makePageNotes([note]));
  expect(textOf(document.querySelector(".note-state"))).toBe("Changed, 1 word differs");
  expect([textsOf(".note del"), textsOf(".note ins")]).toEqual([["Removed: May"], ["Added: June"]]);
});

describe("the focus", () => {
  test("is on the part of the screen when the last note is gone, and on the note when it is back", async () => {
    const { tell } = await showPanel(makePageNotes([makeNote("a")]));
    await click("Notes 1");
    await focusOn(".note");
    await press("Delete");
    await tell(makePageNotes([]));
    expect(focused()).toBe("panel-notes");
    await press("z");
    await tell(makePageNotes([makeNote("a")]));
    expect(focused()).toBe("a");
  });

  test("is on the note again when its form is kept or given up", async () => {
    await showPanel(makePageNotes([makeNote("a"), makeNote("b")]));
    await focusOn('[data-note="b"]');
    await press("e");
    await press("Escape");
    expect(focused()).toBe("b");
    await press("e");
    await settle(() =>
      document.querySelector("form")!.dispatchEvent(new Event("submit", { bubbles: true, cancelable: true })),
    );
    expect(focused()).toBe("b");
  });

  test("goes to the note that is clicked in the page, in the drawer too, whatever is filtered", async () => {
    const notes = Array.from({ length: 6 }, (_, at) => makeNote(`n${at}`));
    const { point } = await showPanel(makePageNotes(notes, [orphan("b")]));
    await settle(() => {
      const field = document.querySelector<HTMLInputElement>("input[type=search]")!;
      field.value = "n1";
      field.dispatchEvent(new Event("input", { bubbles: true }));
    });
    expect(document.querySelectorAll(".note")).toHaveLength(1);
    await settle(() => point("n4"));
    expect([focused(), document.querySelector("#panel-notes")?.hasAttribute("hidden")]).toEqual([
      "n4",
      false,
    ]);
    await settle(() => point("b"));
    expect([focused(), document.querySelector<HTMLDetailsElement>(".orphans")?.open]).toEqual(["b", true]);
  });
});

describe("the filter", () => {
  const notes = [
    ...Array.from({ length: 4 }, (_, at) => makeNote(`n${at}`, { tags: at < 2 ? ["unity"] : [] })),
    makeNote("moved", { state: "moved", tags: ["unity"] }),
  ];
  const shown = () =>
    [...document.querySelectorAll("[data-note]")].map((note) => note.getAttribute("data-note"));

  test("by state and by tag, several at once, says how many are left", async () => {
    await showPanel(makePageNotes(notes, [orphan("gone")]));
    expect(textsOf(".notes-filter .chip")).toEqual(["Exact 4", "Moved 1", "Orphan 1", "#unity 3"]);
    await click("#unity 3");
    expect(shown()).toEqual(["n0", "n1", "moved"]);
    await click("Moved 1");
    expect(shown()).toEqual(["moved"]);
    expect(textOf(document.querySelector(".notes-filter [role=status]"))).toBe(
      "1 of 6 notes shown Show all notes",
    );
    await click("Show all notes");
    expect(shown()).toHaveLength(6);
  });

  test("for orphans opens their drawer", async () => {
    await showPanel(makePageNotes(notes, [orphan("gone")]));
    await click("Orphan 1");
    expect([shown(), document.querySelector<HTMLDetailsElement>(".orphans")?.open]).toEqual([["gone"], true]);
  });

  test("is at hand by the key F", async () => {
    await showPanel(makePageNotes(notes, [orphan("gone")]));
    await press("f");
    expect(document.activeElement?.getAttribute("type")).toBe("search");
  });
});

test("a page without notes says how they are made, and one that is not known yet does not say it has none", async () => {
  await showPanel(undefined);
  expect(document.body.textContent).not.toContain("No note on this page");
  clear();
  await showPanel(makePageNotes([]));
  expect(textOf(document.querySelector("#panel-notes"))).toContain(
    "Select words in the article, then Annotate",
  );
});
