import { afterEach, describe, expect, test } from "vitest";

import { makeNote, makePageNotes } from "../../../make/notes-services";
import { clear, click, press, settle, textOf } from "../../../make/screen";
import { focused, focusOn, orphan, showPanel, toast } from "./notes-panel";

afterEach(clear);

describe("a note attached by hand", () => {
  test("is detached by the key D, no other one is; the focus goes to the drawer and back", async () => {
    const attached = makeNote("b", { state: "manual", words: "other words" });
    const { calls, tell } = await showPanel(makePageNotes([makeNote("a"), attached]));
    await click("Notes 2");
    await focusOn('[data-note="a"]');
    await press("d");
    expect(calls).toEqual([]);
    await press("j");
    await press("d");
    expect(calls).toEqual(["detach b from other words"]);
    expect(toast()).toBe("Detached. The note goes by its own words again.");
    await tell(makePageNotes([makeNote("a")], [orphan("b")]));
    expect(focused()).toBe("b");
    await press("z");
    await tell(makePageNotes([makeNote("a"), attached]));
    expect([calls.at(-1), focused()]).toEqual(["undo detach b from other words", "b"]);
  });

  test("is not detached where other words were chosen in another window", async () => {
    await showPanel(makePageNotes([makeNote("b", { state: "manual", words: "other words" })]), {
      detachNote: async () => ({ kind: "refused", why: "changed" }),
    });
    await click("Notes 1");
    await focusOn('[data-note="b"]');
    await press("d");
    expect(toast()).toBe(
      "The note was attached to other words in another window meanwhile. Nothing was changed.",
    );
  });
});

describe("words in several places", () => {
  const piece = { text: "words of b", isQuote: true, isChanged: false };
  const saved = { pieces: [[piece]], isCutBefore: false, isCutAfter: false };
  const placeAfter = (prefix: string, isDistinct = true) => ({
    quote: { exact: "words of b", prefix, suffix: " end" },
    isDistinct,
  });

  test("are shown with what stands beside them, and the note is attached to the one that is pressed", async () => {
    const places = [placeAfter("first "), placeAfter("second "), placeAfter("third ", false)];
    const { calls } = await showPanel(makePageNotes([], [orphan("b")]), {
      compareNotes: (_, [id], onComparison) => {
        onComparison(id!, { why: "ambiguous", saved, places });
        return () => {};
      },
    });
    await click("Notes 1");
    await settle(() => {
      const drawer = document.querySelector<HTMLDetailsElement>(".orphans")!;
      drawer.open = true;
      drawer.dispatchEvent(new Event("toggle"));
    });
    const [first, second, third] = [...document.querySelectorAll(".note-places > li")];
    expect(textOf(document.querySelector(".orphans .note"))).toContain(
      "The page has these words in 3 places",
    );
    expect(textOf(first)).toBe("… first words of b end …Attach here");
    expect(third?.querySelector("button")).toBe(null);
    expect(textOf(third)).toContain("Another place reads the same here.");
    await settle(() => second?.querySelector("button")?.click());
    expect(calls).toEqual(["attach b after second "]);
    expect(toast()).toBe("Attached to this place. The quote stays as it was.");
  });
});
