import { beforeAll, expect, test } from "vitest";

import type { RawTarget } from "../run/raw-target";
import type { Popup } from "../run/toolbar";
import { untilTrue } from "../run/toolbar";
import { openPage, readFixture, readInPopup, useBrowser } from "./harness";

const session = useBrowser();
let popup: Popup;

beforeAll(async () => {
  ({ popup } = await readInPopup(session(), readFixture("news--four-speakers.html")));
});

/** The text of every element that matches, white space as one blank. */
async function texts(view: RawTarget, selector: string): Promise<readonly string[]> {
  return await view.evaluate(
    `[...document.querySelectorAll(${JSON.stringify(selector)})].map((e) => e.textContent.replace(/\\s+/g, " ").trim())`,
  );
}

/** The first record whose words contain a text, as an expression. */
const recordWith = (words: string) =>
  `[...document.querySelectorAll(".record")].find((record) => record.querySelector(".words").textContent.includes(${JSON.stringify(words)}))`;

const openness = "the movement's policy is openness to everyone";

test("its head gives headline, outlet and date of the article with where the date comes from", async () => {
  expect(popup.state).toBe("ready");
  const [head] = await texts(popup, ".article-head");
  expect(head).toContain("Officials return to unity, contacts and ties");
  expect(head).toContain("The Test Gazette");
  expect(head).toContain("published 10 Mar 2025");
  expect(head).toContain("from metadata");
});

test("the figures of the page are there, those that do not fit one line behind a number", async () => {
  await popup.click(".chips .plain");
  const names = (await texts(popup, ".chips bdi")).toSorted();
  expect(names).toEqual(["Abu Marzouk", "Badran", "Fatah", "Hamas", "Haniyeh", "al-Arouri"].toSorted());
});

test("it lists the statements of the page in page order, with speaker and form", async () => {
  const speakers = (await texts(popup, ".said .who")).map((who) => who.replace(/ said$/, ""));
  expect(speakers).toEqual([
    "Mousa Abu Marzouk",
    "Mousa Abu Marzouk",
    "Ismail Haniyeh",
    "Hussam Badran",
    "Saleh al-Arouri",
    "Maria Holmgren",
  ]);
  expect(await texts(popup, ".said .form")).toEqual([
    "Verbatim",
    "Paraphrase",
    "Paraphrase",
    "Paraphrase",
    "Verbatim",
    "Verbatim",
  ]);
});

test("under a statement stands the earlier one with who, words, form, date, outlet and relay", async () => {
  const text = await popup.evaluate<string>(`${recordWith(openness)}.innerText`);
  expect(text).toContain("Mousa Abu Marzouk");
  expect(text).toContain("published 17 Aug 2022");
  expect(text).toContain("Verbatim");
  expect(text).toContain("told Arabi21");
  expect(text).toContain("Middle East Monitor");
});

test("a speaker who is not in the corpus is named as such, not left out", async () => {
  expect(await popup.text()).toContain("Speaks in this article but is not in your corpus: Maria Holmgren.");
});

test("it ends with what the page was matched against", async () => {
  const statements = session().corpus.statements.length;
  expect(await popup.text()).toContain(`Matched on this machine against ${statements} statements`);
});

test("Why opens both sentences with the shared words marked in each, Escape closes them", async () => {
  const record = recordWith(openness);
  await popup.evaluate(`${record}.querySelector("[data-action=why]").setAttribute("data-test", "why"); 1`);
  await popup.click("[data-test=why]");
  const evidence = `${record}.querySelector(".evidence")`;
  await untilTrue(popup, `${evidence} !== null`);
  const marks = await popup.evaluate<readonly (readonly string[])[]>(
    `[...${evidence}.querySelectorAll(".pair > div")].map((side) =>
      [...side.querySelectorAll("mark")].map((mark) => mark.textContent.toLowerCase()))`,
  );
  expect(marks).toHaveLength(2);
  for (const side of marks) expect(side.join(" ")).toMatch(/\bveto\b.*\bcontacts\b.*\boccupation\b/);
  expect(await popup.evaluate<string>(`${evidence}.innerText`)).toContain("same: Abu Marzouk");
  await popup.press("Escape");
  await untilTrue(popup, `${evidence} === null`);
  expect(await popup.evaluate(`document.activeElement.dataset.action`)).toBe("why");
});

test("every Source link is an address on record, and opens without a word to where it leads", async () => {
  const links = await popup.evaluate<readonly Readonly<{ href: string; rel: string; target: string }>[]>(
    `[...document.querySelectorAll("a[href]")].map(({ href, rel, target }) => ({ href, rel, target }))`,
  );
  const known = new Set(session().corpus.documents.map((document) => document.url));
  expect(links.length).toBeGreaterThan(3);
  for (const link of links) {
    expect(link).toEqual({
      href: expect.stringMatching(/^https?:\/\/[^@]+$/) as string,
      rel: "noreferrer noopener",
      target: "_blank",
    });
    expect(known).toContain(link.href);
  }
});

test("J and K go from line to line, W opens why a line is shown", async () => {
  const focused = "[...document.querySelectorAll('[data-line]')].indexOf(document.activeElement)";
  await popup.evaluate("document.querySelector('[data-line]').focus(); 1");
  expect(await popup.evaluate(focused)).toBe(0);
  await popup.press("j");
  expect(await popup.evaluate(focused)).toBe(1);
  await popup.press("j");
  await popup.press("k");
  expect(await popup.evaluate(focused)).toBe(1);
  await popup.press("w");
  await untilTrue(popup, "document.activeElement.matches('.record:has(.evidence)')");
});

test("Copy puts words and source on the clipboard", async () => {
  await popup.evaluate(
    `${recordWith(openness)}.querySelector("[data-action=copy]").setAttribute("data-test", "copy"); 1`,
  );
  await popup.click("[data-test=copy]");
  await untilTrue(
    popup,
    "document.querySelector('[role=status] .toast')?.textContent.startsWith('Copied with source: “the movement')",
  );
  const paper = await openPage(session(), "<!doctype html><title>Paper</title><textarea></textarea>", {
    name: "paper",
  });
  await paper.bringToFront();
  await paper.focus("textarea");
  await paper.keyboard.press("Control+v");
  const pasted = await paper.inputValue("textarea");
  expect(pasted).toContain(`“${openness}`);
  expect(pasted).toMatch(/Mousa Abu Marzouk, published 17 Aug 2022/);
  expect(pasted).toContain("https://www.middleeastmonitor.com/20220817-");
});
