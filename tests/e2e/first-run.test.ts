import type { Page } from "playwright-core";
import { beforeAll, expect, test } from "vitest";

import { useBrowser } from "./harness";

const session = useBrowser({ keepFirstRun: true });
let welcome: Page;

beforeAll(() => {
  const { context, id } = session().browser;
  const own = context.pages().filter((page) => page.url() === `chrome-extension://${id}/welcome.html`);
  if (own.length !== 1 || !own[0]) throw new Error(`${own.length} first-run pages opened at install.`);
  welcome = own[0];
});

test("it opens by itself at install and counts what is on record", async () => {
  const { figures, claims, documents, statements } = session().corpus;
  await welcome.waitForSelector(".counts");
  const counts = await welcome.locator(".counts dd").allInnerTexts();
  expect(counts).toEqual([figures, claims, documents, statements].map((rows) => String(rows.length)));
});

test("it says from when to when the statements on record reach", async () => {
  const text = await welcome.innerText("main");
  expect(text).toMatch(/Statements from .*2017 to .*2024\./);
});

test("the sample article stands beside what the extension shows of it, and says that it is a sample", async () => {
  await welcome.getByRole("button", { name: "Try it on the sample article" }).click();
  await welcome.waitForSelector(".sample-report .record");
  expect(await welcome.innerText(".sample-article")).toContain("No sentence of it is news");
  const sample = (await welcome.evaluate(
    "fetch('/sample/sample-article.json').then((file) => file.json())",
  )) as {
    title: string;
    paragraphs: readonly string[];
  };
  const article = await welcome.innerText(".sample-article");
  for (const words of [sample.title, ...sample.paragraphs]) expect(article).toContain(words);
  expect(await welcome.innerText(".sample-report .article-head")).toContain(sample.title);
  expect(await welcome.locator(".sample-report .said").count()).toBeGreaterThan(2);
});

test("under every statement of the sample stands what it repeats, or folded what it may repeat", async () => {
  const lone = welcome.locator(".sample-report .statement:not(:has(.record, .fold))");
  expect(await lone.allInnerTexts()).toEqual([]);
});

test("the evidence opens there as it does in the popup, and the sample closes again", async () => {
  await welcome.locator(".sample-report [data-action=why]").first().click();
  await welcome.waitForSelector(".sample-report .evidence mark");
  await welcome.getByRole("button", { name: "Close the sample article" }).click();
  await welcome.waitForSelector(".sample-report", { state: "detached" });
});

test("it asks nobody outside for anything", () => {
  expect(session().outsideRequests).toEqual([]);
});
