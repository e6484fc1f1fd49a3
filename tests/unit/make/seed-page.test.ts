import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { alignSeed, makeSeedPage } from "../../make/seed-page";

const source = [
  " ",
  "Photo: file",
  "# *Ministers meet again in Bern*",
  "",
  "  The minister  said <hello> & left.  ",
  "",
  "Comments",
  "He stayed.",
  "Comments",
].join("\n");

let folder = "";
const page = () =>
  makeSeedPage(join(folder, "900_ab.txt"), {
    headline: "Ministers meet again in Bern",
    publishedOn: "2021-03",
  });

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "on-record-seed-"));
  writeFileSync(join(folder, "900_ab.txt"), source);
});
afterAll(() => rmSync(folder, { recursive: true }));

describe("a seed document as a page", () => {
  test("has its headline as title and h1 without marks, and one paragraph a line", () => {
    const { html, fileName } = page();
    expect(fileName).toBe("900_ab.html");
    expect(html).toContain("<title>Ministers meet again in Bern</title>");
    expect(html).toContain("<h1>Ministers meet again in Bern</h1>");
    expect(html).toContain('<meta property="article:published_time" content="2021-03">');
    expect([...html.matchAll(/<p>(.*)<\/p>/g)].map((found) => found[1])).toEqual([
      "Photo: file",
      "The minister said &lt;hello&gt; &amp; left.",
      "Comments",
      "He stayed.",
      "Comments",
    ]);
  });

  test("is refused where the headline is not a line of the document", () => {
    const make = () =>
      makeSeedPage(join(folder, "900_ab.txt"), { headline: "Ministers meet", publishedOn: "2021" });
    expect(make).toThrow("does not have the headline");
  });
});

describe("places of a seed document in the article made of it", () => {
  const article = [
    "Ministers meet again in Bern",
    "The minister said <hello> & left.",
    "He stayed.",
    "Comments",
  ].join("\n");
  const move = (words: string) => {
    const start = source.indexOf(words);
    const place = alignSeed(page(), article)(start, start + words.length);
    return place && article.slice(place.start, place.end);
  };

  test.each(["Ministers meet", "minister", "said <hello>", "left.", "He stayed."])("%s", (words) => {
    expect(move(words)).toBe(words);
  });

  test("runs of blanks count as one", () => {
    expect(move("minister  said")).toBe("minister said");
  });

  test("a line that the article leaves out has none", () => {
    expect(move("Photo")).toBeUndefined();
  });
});
