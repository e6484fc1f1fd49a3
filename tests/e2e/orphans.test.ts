import type { Page } from "playwright-core";
import { beforeAll, expect, test } from "vitest";

import type { RawTarget } from "../run/raw-target";
import { closePopup, openPopup, untilTrue } from "../run/toolbar";
import { annotate, type ClickedPage, drawn, openClicked, select } from "./annotated-page";
import { findViolations, look, readFixture, requireSidePanel, until, useBrowser } from "./harness";

const session = useBrowser();
const fixture = readFixture("news--four-speakers.html");
const edited = fixture
  .replace(
    /national unity was the\s+cornerstone of confronting the occupation and its\s+plans/,
    "broad agreement would be the answer to the occupation and its plans",
  )
  .replace("would go on even though", "will go on even though");
const quote = "national unity was the cornerstone of confronting the occupation";
const chosen = "broad agreement would be the answer to the occupation";

let clicked: ClickedPage;
let page: Page;
let panel: RawTarget;

const lines = (selector: string) =>
  `[...document.querySelectorAll(${JSON.stringify(selector)})].map((each) => each.innerText.replace(/\\s+/g, " "))`;
const placed = lines(".note-list:not(.orphans *) .note");
const seen = (text: string) => `document.body.innerText.includes(${JSON.stringify(text)})`;
const focused = `(document.activeElement?.closest(".note")?.innerText.replace(/\\s+/g, " ") ?? "")`;
const focus = (selector: string) =>
  panel.evaluate(`(document.querySelector(${JSON.stringify(selector)}).focus(), 1)`);
const key = (name: string) =>
  panel.evaluate(
    `(document.activeElement.dispatchEvent(new KeyboardEvent("keydown", { key: ${JSON.stringify(name)}, bubbles: true, cancelable: true })), 1)`,
  );

async function turnToNotes(): Promise<void> {
  await untilTrue(panel, "document.querySelector('#tab-notes')");
  await panel.click("#tab-notes");
  await untilTrue(panel, "document.querySelector('#tab-notes[aria-selected=true]')");
}

/** The page says something else from now on; it is loaded again and read. */
async function change(html: string): Promise<void> {
  session().server.add("orphans.html", html);
  await page.bringToFront();
  await page.reload();
  await closePopup(session().browser, await openPopup(session().browser, page));
}

beforeAll(async () => {
  clicked = await openClicked(session(), fixture, "orphans.html");
  page = clicked.page;
  const popup = await openPopup(session().browser, page);
  await popup.click("nav.actions [data-action=panel]");
  panel = await requireSidePanel(session());
  await annotate(clicked, ["article", "We do not veto any contacts or relations"]);
  await annotate(clicked, ["article", quote], "blue");
  await annotate(clicked, ["article", "Fatah would go on even though it had not been reached"], "red");
  await change(edited);
  await turnToNotes();
});

test("notes whose words are gone lie in a closed drawer that counts them", async () => {
  await untilTrue(panel, `${seen("1 orphan")} && ${placed}.length === 2`);
  expect(await panel.evaluate("document.querySelector('.orphans').open")).toBe(false);
  expect(JSON.stringify(await drawn(page))).not.toContain("national unity");
});

test("edited words are told in one line and laid over those of today; words in their place are not spoken of", async () => {
  await untilTrue(panel, `${placed}.some((note) => note.includes("1 word differs"))`);
  const changed = await panel.evaluate<readonly string[]>(
    `[...document.querySelectorAll(".note del, .note ins")].map((each) => each.lastChild.textContent.trim())`,
  );
  expect(changed).toEqual(["would", "will"]);
});

test("Enter opens the drawer: the quote, the saved text around it, and today's nearest text", async () => {
  await focus(".orphans summary");
  await panel.press("Enter");
  await untilTrue(panel, "document.querySelector('.orphans ins')");
  const [orphan] = await panel.evaluate<readonly string[]>(lines(".orphans .note"));
  expect(orphan).toContain("these words are no longer on the page");
  expect(await panel.evaluate("document.querySelector('.orphans .quote').innerText")).toBe(quote);
  const [saved, today] = await panel.evaluate<readonly string[]>(
    `[...document.querySelectorAll(".orphans .diff")].map((each) => { const copy = each.cloneNode(true); copy.querySelectorAll(".vh").forEach((word) => word.remove()); return copy.textContent; })`,
  );
  expect(saved).toContain(`Ismail Haniyeh said that ${quote} and its plans`);
  expect(today).toContain(`Ismail Haniyeh said that ${chosen} and its plans`);
});

test.each(["light", "dark"] as const)(
  "axe finds nothing in the drawer and the changed words, %s",
  async (scheme) => {
    await look(panel, { scheme });
    await panel.evaluate("(document.querySelector('.notes-export').open = true, 1)");
    expect(await findViolations(panel)).toEqual([]);
  },
);

test("without selected words nothing is attached, and what to do is said", async () => {
  await page.evaluate("getSelection().removeAllRanges()");
  await panel.click({ role: "button", name: "Attach to the selected words" });
  await untilTrue(panel, seen("No words are selected on the page."));
  expect(await panel.evaluate(`${lines(".orphans .note")}.length`)).toBe(1);
});

test("attached to words of today it stands in the list, keeps its quote, and is drawn there", async () => {
  await select(page, "article", chosen);
  await panel.click({ role: "button", name: "Attach to the selected words" });
  await untilTrue(panel, `${placed}.length === 3 && ${seen("Attached to the selected words.")}`);
  await untilTrue(panel, `document.querySelector(".orphans") === null`);
  await untilTrue(panel, `${focused}.includes("by you, to words you chose")`);
  const note = await panel.evaluate<string>(focused);
  for (const words of [quote, chosen]) expect(note).toContain(words);
  await until("the chosen words are drawn", async () => JSON.stringify(await drawn(page)).includes(chosen));
});

test("undo gives it back to the drawer, the focus with it; redone it is found after a reload", async () => {
  await panel.click({ role: "button", name: "Undo" });
  await untilTrue(panel, `${placed}.length === 2 && ${lines(".orphans .note")}.length === 1`);
  await untilTrue(panel, `${focused}.includes(${JSON.stringify(quote)})`);
  await until("nothing is drawn there", async () => !JSON.stringify(await drawn(page)).includes(chosen));
  await panel.press("a");
  await untilTrue(panel, `${placed}.length === 3`);
  await change(edited);
  await turnToNotes();
  await untilTrue(panel, `${placed}.some((note) => note.includes("by you, to words you chose"))`);
  await until("drawn again", async () => JSON.stringify(await drawn(page)).includes(chosen));
});

test("a note deleted and brought back leaves the focus in the list", async () => {
  await focus(".note-list .note");
  const first = await panel.evaluate<string>(focused);
  await key("Delete");
  await untilTrue(panel, `${placed}.length === 2 && ${focused} !== ""`);
  await panel.click({ role: "button", name: "Undo" });
  await untilTrue(panel, `${placed}.length === 3 && ${focused} === ${JSON.stringify(first)}`);
});

test("the form of a note gives the focus back to it", async () => {
  await panel.press("e");
  await untilTrue(panel, "document.activeElement?.tagName === 'TEXTAREA'");
  await panel.press("Escape");
  await untilTrue(panel, `${focused}.includes("veto")`);
});

test("a note pointed at in the page is brought to the front", async () => {
  await panel.click("#tab-record");
  const id = await panel.evaluate<string>(
    "[...document.querySelectorAll('[data-note]')].at(-1).dataset.note",
  );
  await panel.evaluate(
    `chrome.storage.session.set({ "pointed.annotation": { kind: "annotation", id: "${id}", tabId: ${clicked.tabId}, at: Date.now() } }).then(() => 1)`,
  );
  await untilTrue(panel, `document.activeElement?.dataset.note === "${id}"`);
  expect(await panel.evaluate("document.querySelector('#tab-notes').getAttribute('aria-selected')")).toBe(
    "true",
  );
});

test("the notes are copied as Web Annotations that say where they were made and what became of them", async () => {
  await panel.evaluate(
    "(navigator.clipboard.writeText = (text) => { globalThis.copied = text; return Promise.resolve(); }, document.querySelector('.notes-export').open = true, 1)",
  );
  await panel.click({ role: "button", name: "Copy: Web Annotation (JSON)" });
  await untilTrue(panel, seen("3 notes copied"));
  const { items } = JSON.parse(await panel.evaluate<string>("globalThis.copied")) as {
    readonly items: readonly Readonly<Record<string, unknown>>[];
  };
  expect(items.map((item) => item["onRecord:found"])).toEqual(["exact", "manual", "changed"]);
  expect(items[1]?.["target"]).toMatchObject({
    source: page.url(),
    selector: [{ type: "TextQuoteSelector", exact: quote }, { type: "TextPositionSelector" }],
    state: { type: "TimeState" },
  });
});

test("the list of keys names those of the notes", async () => {
  await panel.press("?");
  await untilTrue(panel, "document.querySelector('dialog.keys[open]')");
  const text = await panel.evaluate<string>("document.querySelector('dialog.keys').innerText");
  for (const words of ["edit it", "attach it to the words selected", "go to its words", "filter the notes"]) {
    expect(text).toContain(words);
  }
  expect(await findViolations(panel)).toEqual([]);
  await panel.press("Escape");
});

test("detached by the menu it is an orphan again, on this and on later texts; undo attaches it as it was", async () => {
  const more = "<p>The market was open all day, and nobody had anything to add to it.</p></article>";
  const attached = `${placed}.some((note) => note.includes("by you, to words you chose"))`;
  const detached = `${placed}.length === 2 && ${lines(".orphans .note")}.length === 1`;
  const detach = async () => {
    await panel.evaluate(
      `(() => { const note = [...document.querySelectorAll(".note")].find((each) => each.innerText.includes("by you")); note.scrollIntoView({ block: "center" }); note.querySelector("[data-action=more]").click(); return 1; })()`,
    );
    await untilTrue(panel, `document.activeElement.role === "menuitem"`);
    await panel.click({ role: "menuitem", name: /^Detach from the words you chose/ });
    await untilTrue(panel, `${detached} && ${focused}.includes(${JSON.stringify(quote)})`);
  };
  await detach();
  await until("nothing is drawn there", async () => !JSON.stringify(await drawn(page)).includes(chosen));
  await panel.click({ role: "button", name: "Undo" });
  await untilTrue(panel, attached);
  await until("drawn again", async () => JSON.stringify(await drawn(page)).includes(chosen));
  await detach();
  expect(await findViolations(panel)).toEqual([]);
  await change(edited.replace("</article>", more));
  await annotate(clicked, ["article", "The market was open all day"]);
  await turnToNotes();
  await untilTrue(panel, `${placed}.length === 3 && ${lines(".orphans .note")}.length === 1`);
});

test("drawn at its own words again once the page has them back", async () => {
  await change(fixture);
  await turnToNotes();
  await until("its own words are drawn", async () => JSON.stringify(await drawn(page)).includes(quote));
  await untilTrue(panel, `${placed}.length === 3 && ${seen("1 orphan")} && !${seen("by you")}`);
});
