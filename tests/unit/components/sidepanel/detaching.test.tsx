// @vitest-environment happy-dom
import { afterEach, describe, expect, test } from "vitest";

import { SidePanel } from "../../../../components/sidepanel/SidePanel";
import type { NotesServices } from "../../../../components/notes-services";
import type { Visit } from "../../../../lib/domain/visit";
import type { PageNotes } from "../../../../lib/services/order-notes";
import { makeNote, makeNotesServices, makePageNotes } from "../../../make/notes-services";
import { makeReport } from "../../../make/page-report";
import { clear, click, makeServices, press, settle, show, textOf } from "../../../make/screen";

afterEach(clear);

const report = makeReport();
const done: Visit = { stage: "done", url: report.article.url, report };

async function showPanel(notes: PageNotes, over: Partial<NotesServices> = {}) {
  const fake = makeNotesServices(notes, over);
  await show(<SidePanel services={makeServices(done).services} notes={fake.services} />);
  return { ...fake, tell: (now: PageNotes) => settle(() => fake.tell(now)) };
}

const focus = (selector: string) => settle(() => document.querySelector<HTMLElement>(selector)!.focus());
const toast = () => textOf(document.querySelector(".toast p"));
const focused = () => document.activeElement?.getAttribute("data-note") ?? document.activeElement?.id;
const orphan = (id: string) => makeNote(id, { state: "orphan" });

describe("a note attached by hand", () => {
  test("is detached by the key D, no other one is; the focus goes to the drawer and back", async () => {
    const attached = makeNote("b", { state: "manual", words: "other words" });
    const { calls, tell } = await showPanel(makePageNotes([makeNote("a"), attached]));
    await click("Notes 2");
    await focus('[data-note="a"]');
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
    await focus('[data-note="b"]');
    await press("d");
    expect(toast()).toBe(
      "The note was attached to other words in another window meanwhile. Nothing was changed.",
    );
  });
});
