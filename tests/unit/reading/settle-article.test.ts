import { expect, test } from "vitest";

import { settleArticle } from "../../../lib/reading/settle-article";
import { makeArticle } from "../../make/article";
import { readingOf } from "../../make/page-reading";

const prose = "The mayor opened the new quay on Monday and said that the ferries would come in June.";
const reading = readingOf(makeArticle("Quay works start in June", { paragraphs: ["Advertisement", prose] }));

test("a page's furniture goes, and offsets count in what is left", () => {
  const { text, blocks } = settleArticle({ ...reading, hasFurniture: true });
  expect(blocks.map(({ start, end }) => text.slice(start, end))).toEqual(["Quay works start in June", prose]);
});

test("words that the user chose are taken as they are", () => {
  const { text } = settleArticle({ ...reading, hasFurniture: false });
  expect(text).toBe(`Quay works start in June\nAdvertisement\n${prose}`);
});

test("the headline is the one the page shows, whatever it calls itself for others", () => {
  const { title, text } = settleArticle({ ...reading, headline: "Quay: works begin", hasFurniture: true });
  expect([title, text.split("\n")[0]]).toEqual(["Quay works start in June", "Quay: works begin"]);
});
