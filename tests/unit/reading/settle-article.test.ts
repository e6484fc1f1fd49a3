import { describe, expect, test } from "vitest";

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

describe("the days of a live blog", () => {
  const day = (value: string) => ({ value, precision: "day", basis: "json-ld" }) as const;
  const line = (name: string) =>
    `The keeper of ${name} said that the light would be mended before the ships came back.`;
  const entryAt = (at: string | undefined, text: string) => ({
    kind: "paragraph" as const,
    text,
    linkShare: 0,
    ...(at !== undefined && { entryAt: at }),
  });
  const shown = (...times: readonly (string | undefined)[]) =>
    times.map((at, index) => entryAt(at, line(`light ${index}`)));
  type Days = readonly [published: string, modified: string | undefined, days: string | undefined];
  const cases: readonly (readonly [string, ReturnType<typeof shown>, Days])[] = [
    [
      "of entries of one day are not told",
      shown("2021-03-04T08:00", "2021-03-04T09:00"),
      ["2021-03-04", undefined, undefined],
    ],
    [
      "run from the first to the last of its entries",
      shown("2021-03-06", undefined, "2021-03-04"),
      ["2021-03-05", undefined, "2021-03-04/2021-03-06"],
    ],
    [
      "run to the day it was last changed",
      shown("2021-03-04T08:00", "2021-03-04T09:00"),
      ["2021-03-04", "2021-03-07", "2021-03-04/2021-03-07"],
    ],
    ["are none of a page without entries", shown(undefined), ["2021-03-04", "2021-03-07", undefined]],
  ];
  test.each(cases)("%s", (_what, body, [published, modified, days]) => {
    const article = settleArticle({
      ...reading,
      body,
      publishedOn: day(published),
      ...(modified && { modifiedOn: day(modified) }),
      hasFurniture: false,
    });
    expect(article.liveDays?.value).toBe(days);
  });

  test("are known though its entries are not found in the page", () => {
    const stated = ["2021-03-04", "2021-03-05"].map((at) => ({ at, headline: "", text: line(at) }));
    const article = settleArticle({ ...reading, statedEntries: stated });
    expect([article.entries, article.liveDays?.value]).toEqual([undefined, "2021-03-04/2021-03-05"]);
  });

  test("times out of the structured data are left where they are of little of the text", () => {
    const body = [entryAt(undefined, prose.repeat(8)), ...shown(undefined, undefined)];
    const stated = [0, 1].map((index) => ({
      at: `2021-03-0${index + 4}`,
      headline: "",
      text: line(`light ${index}`),
    }));
    expect(settleArticle({ ...reading, body, statedEntries: stated })).not.toHaveProperty("entries");
    expect(settleArticle({ ...reading, body: body.slice(1), statedEntries: stated }).entries).toHaveLength(2);
  });
});
