import { expect, test } from "vitest";

import { readFixture, readInPopup, useBrowser } from "./harness";

const session = useBrowser();

/** What the popup shows, part by part of the page: its heading and the statements under it. */
const sections = `[...document.querySelectorAll(".section-of-page")].map((section) => ({
  heading: section.querySelector(".section-of-page-head")?.innerText.replace(/\\s+/g, " ") ?? "",
  who: [...section.querySelectorAll(".said .who")].map((who) => who.textContent),
  earlier: [...section.querySelectorAll(".statement")].map((s) => s.querySelectorAll(".record").length),
}))`;

type Shown = Readonly<{ heading: string; who: readonly string[]; earlier: readonly number[] }>;

test("each article of a round-up stands under its own headline, outlet and date", async () => {
  const { popup } = await readInPopup(session(), readFixture("roundup--three-dispatches.html"));
  const shown = await popup.evaluate<readonly Shown[]>(sections);
  expect(shown.map(({ who }) => who)).toEqual([
    ["Hussam Badran said"],
    ["Saleh al-Arouri said"],
    ["Mousa Abu Marzouk said"],
  ]);
  const [first, second, third] = shown.map(({ heading }) => heading);
  expect(first).toMatch(/Harbour Post.*published 11 Mar 2025.*Badran: Efforts go on/);
  expect(second).toMatch(/North Wire.*published 10 Mar 2025.*Official: Ties with Iran kept/);
  expect(third).toMatch(/Coast Review.*published 9 Mar 2025.*Contacts open to all/);
  for (const { earlier } of shown) expect(earlier[0]).toBeGreaterThan(0);
});

test("a day named in an article of a round-up is reckoned from that article's own date", async () => {
  const { popup } = await readInPopup(session(), readFixture("roundup--three-dispatches.html"));
  const said = await popup.evaluate<string>("document.querySelector('.said').innerText");
  // The article is of Tuesday 11 March and says "on Monday"; the round-up is of the 12th.
  expect(said).toMatch(/said 10 Mar 2025/i);
  expect(said).toContain("day from “on Monday”");
});

test("every sentence of a transcript is a statement of the one its header names", async () => {
  const { popup } = await readInPopup(session(), readFixture("transcript--one-speaker.html"));
  const shown = await popup.evaluate<readonly Shown[]>(sections);
  expect(shown.flatMap(({ who }) => who)).toEqual(Array.from({ length: 4 }, () => "Hussam Badran said"));
  const said = await popup.evaluate<readonly string[]>(
    "[...document.querySelectorAll('.said')].map((line) => line.innerText.replace(/\\s+/g, ' '))",
  );
  for (const line of said) {
    expect(line).toContain("Verbatim, transcript");
    expect(line).toMatch(/told the Harbour channel/i);
  }
  expect(said[0]).toContain(
    "“Our efforts towards reconciliation go on, even though it has not been reached.”",
  );
  expect(shown.flatMap(({ earlier }) => earlier).filter((count) => count > 0)).toHaveLength(4);
});
