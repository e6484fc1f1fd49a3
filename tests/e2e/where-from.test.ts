import { beforeAll, expect, test } from "vitest";

import type { RawTarget } from "../run/raw-target";
import { openPopup, untilTrue } from "../run/toolbar";
import { findViolations, look, openPage, readFixture, useBrowser } from "./harness";

const session = useBrowser();
const list = ".where-from";
const rows = `Object.fromEntries([...document.querySelectorAll("${list} dl > div")].map((row) =>
  [row.querySelector("dt").innerText, [...row.querySelectorAll("dd > span")].map((each) => each.innerText)]))`;
const expanded = `document.activeElement?.getAttribute("aria-expanded")`;

let popup: RawTarget;
beforeAll(async () => {
  const html = readFixture("news--four-speakers.html").replace(
    "</head>",
    '<meta name="author" content="Nora Example" /></head>',
  );
  popup = await openPopup(session().browser, await openPage(session(), html, { name: "sourced.html" }));
  await untilTrue(popup, `document.querySelector("button.basis")`);
});

test("the source of the date opens, by keyboard, where every field of the article comes from", async () => {
  await popup.evaluate(`(document.querySelector("button.basis").focus(), 1)`);
  await popup.press("Enter");
  await untilTrue(popup, `document.querySelector("${list}")`);
  expect(await popup.evaluate(expanded)).toBe("true");
  const found = await popup.evaluate<Record<string, readonly string[]>>(rows);
  expect(Object.keys(found)).toEqual([
    "Headline",
    "Byline",
    "Outlet",
    "Language",
    "Published",
    "Updated",
    "Address",
  ]);
  expect(found["Byline"]).toEqual(["from the page’s metadata", "Nora Example"]);
  expect(found["Language"]).toEqual(["from the page", "English"]);
  expect(found["Updated"]).toEqual(["not found on the page"]);
  expect(found["Address"]?.at(-1)).toContain("/sourced.html");
});

test.each(["light", "dark"] as const)("axe finds nothing in it, %s", async (scheme) => {
  await look(popup, { scheme });
  expect(await findViolations(popup)).toEqual([]);
});

test("it says what the save card says, where the fields are put right", async () => {
  const told = await popup.evaluate<Record<string, readonly string[]>>(rows);
  await popup.click({ role: "button", name: /^Save$/ });
  await untilTrue(popup, `document.querySelector(".save-card")`);
  const card = await popup.evaluate<Record<string, string>>(
    `Object.fromEntries([...document.querySelectorAll(".save-fields .field")].map((field) =>
      [field.querySelector("label").innerText, field.querySelector(".source").innerText.trim()]))`,
  );
  for (const [label, source] of Object.entries(card)) expect(source).toContain(told[label]?.[0]);
  await popup.press("Escape");
  await untilTrue(popup, `!document.querySelector(".save-card")`);
});

test("Escape closes it and gives the focus back to its button", async () => {
  await popup.evaluate(`(document.querySelector("button.basis").focus(), 1)`);
  await popup.press("Escape");
  await untilTrue(popup, `!document.querySelector("${list}")`);
  expect(await popup.evaluate(expanded)).toBe("false");
});
