import { beforeAll, expect, test } from "vitest";

import type { RawTarget } from "../run/raw-target";
import { closePopup, openPopup, untilTrue } from "../run/toolbar";
import { annotate, type ClickedPage, drawn, openClicked } from "./annotated-page";
import { findViolations, look, readFixture, requireSidePanel, until, useBrowser } from "./harness";

const session = useBrowser();
const words = "The council said nobody had told it of the plans before they stood in the paper.";
const copied = `<p>On Monday evening the mayor left early. ${words} The meeting ended at ten.</p>`;
const market = "<p>The market was open all day, and nobody of those who were asked had anything to add.</p>";
const harbour = "<p>The harbour was closed, and the boats stayed where they were until the evening.</p>";
const pageWith = (...parts: readonly string[]) =>
  readFixture("news--four-speakers.html").replace("</article>", `${parts.join("")}</article>`);

let clicked: ClickedPage;
let panel: RawTarget;

const places = `[...document.querySelectorAll(".note-places > li")]`;

beforeAll(async () => {
  clicked = await openClicked(session(), pageWith(market, copied, harbour), "copied-paragraph.html");
  const popup = await openPopup(session().browser, clicked.page);
  await popup.click("nav.actions [data-action=panel]");
  panel = await requireSidePanel(session());
  await annotate(clicked, ["article", words]);
  session().server.add("copied-paragraph.html", pageWith(copied, market, harbour, copied));
  await clicked.page.bringToFront();
  await clicked.page.reload();
  await closePopup(session().browser, await openPopup(session().browser, clicked.page));
  await untilTrue(panel, "document.querySelector('#tab-notes')");
  await panel.click("#tab-notes");
  await untilTrue(panel, "document.querySelector('.orphans summary')");
});

test("a note whose paragraph the page now has twice is drawn nowhere, and its drawer shows both places", async () => {
  expect(JSON.stringify(await drawn(clicked.page))).not.toContain("nobody had told it");
  await panel.click(".orphans summary");
  await untilTrue(panel, `${places}.length === 2`);
  const shown = await panel.evaluate<readonly string[]>(`${places}.map((place) => place.innerText)`);
  expect(shown[0]).toContain("The market was open");
  expect(shown[1]).toContain("until the evening.");
});

test.each(["light", "dark"] as const)("axe finds nothing in it, %s", async (scheme) => {
  await look(panel, { scheme });
  expect(await findViolations(panel)).toEqual([]);
});

test("attached to the second of them it is drawn there and nowhere else", async () => {
  await panel.evaluate(`(${places}[1].querySelector("button").focus(), 1)`);
  await panel.press("Enter");
  await untilTrue(panel, `document.body.innerText.includes("Attached to this place.")`);
  await until("it is drawn", async () =>
    JSON.stringify(await drawn(clicked.page)).includes("nobody had told it"),
  );
  const paragraphs = await clicked.page.evaluate(() =>
    [...CSS.highlights.values()].flatMap((highlight) =>
      [...highlight].map(({ startContainer }) => {
        const own = startContainer.parentElement?.closest("p");
        return own?.previousElementSibling?.textContent ?? "";
      }),
    ),
  );
  expect(paragraphs).toEqual([expect.stringContaining("The harbour was closed")]);
});
