import { describe, expect, test } from "vitest";

import { makeAnnotation } from "../../make/library-rows";
import { articleId, changeKept, openSearchedLibrary } from "../../make/searched-library";
import { openContext } from "../../make/store-profile";

describe("searching what is kept", () => {
  test.each([
    ["a word of the title", "bridge", "a"],
    ["a word of the text", "harbour", "a b"],
    ["a word of the note", "ask", "b"],
    ["all of several words, wherever they are", "ask harbour", "b"],
    ["a word that is in none", "ferry", ""],
    ["the beginning of a word", "harb", "a b"],
    ["words in a row", '"the old harbour"', "a"],
    ["words that are there, but not in a row", '"harbour old"', ""],
    ["several words in a row", '"the old" "was closed"', "a"],
  ])("%s", async (_, typed, expected) => {
    const { find } = await openSearchedLibrary({
      a: { title: "The bridge", text: "Near the old harbour the road was closed." },
      b: { title: "The road", text: "The harbour is old.", note: "Ask the mayor." },
    });
    expect(await find(typed)).toBe(expected);
  });

  test("what is not a word looks for nothing", async () => {
    const { find } = await openSearchedLibrary({ a: {} });
    expect(await find(" … “")).toBeUndefined();
  });

  test("titles come first, else the order is the one given, and nothing else is looked at", async () => {
    const { find } = await openSearchedLibrary({
      a: { text: "A strike." },
      b: { title: "Strike" },
      c: { text: "Strikes" },
      d: { title: "The strike" },
    });
    expect(await find("strike", ["c", "d", "a"])).toBe("d c a");
  });

  test("an annotation's quote, note and tags are searched until it is in the trash", async () => {
    const { db, find } = await openSearchedLibrary({ a: {}, b: {} });
    await changeKept(db, () =>
      db.annotations.put(makeAnnotation("n", "b", { quote: "quay", body: "dubious", tags: ["port"] })),
    );
    expect(await find("quay dubious port")).toBe("b");
    await changeKept(db, () =>
      db.annotations.update("n" as never, { deletedAt: "2024-05-02T10:00:00.000Z" }),
    );
    expect(await find("dubious")).toBe("");
  });

  test("a corrected title is searched, and the printed one too", async () => {
    const { db, find } = await openSearchedLibrary({ a: { title: "Printed" } });
    const at = "2024-05-02T10:00:00.000Z";
    await changeKept(db, () =>
      db.articles
        .where("id")
        .equals("a")
        .modify((row) => {
          const summary = { ...row.summary, title: "Corrected" };
          Object.assign(row, { summary, corrections: { title: { value: "Corrected", at } } });
        }),
    );
    expect(await find("corrected")).toBe("a");
    expect(await find("printed")).toBe("a");
  });

  test("a change of another page is found at once, and what was there before no more", async () => {
    const { profile, find } = await openSearchedLibrary({ a: { note: "first" }, b: {} });
    expect(await find("first")).toBe("a");
    const other = await openContext(profile);
    await changeKept(other, () => other.articles.update(articleId("a"), { note: "second" }));
    expect(await find("first")).toBe("");
    expect(await find("second")).toBe("a");
  });
});

describe("phrases", () => {
  const texts = Object.fromEntries(
    Array.from({ length: 60 }, (_, at) => [
      `a${at}`,
      { text: at % 2 ? "the old bridge" : "the bridge is old" },
    ]),
  );

  test("are looked for until enough are found, and further when more is asked for", async () => {
    const { search } = await openSearchedLibrary(texts);
    await search.catchUp(() => undefined);
    const among = Object.keys(texts).map(articleId);
    const first = await search.search('"the old bri', { among, limit: 5 });
    expect(first?.isComplete).toBe(false);
    expect(first?.hits.length).toBeGreaterThanOrEqual(5);
    const all = await search.search('"the old bri', { among, limit: 100 });
    expect(all?.isComplete).toBe(true);
    expect(all?.hits.map((hit) => hit.articleId)).toEqual(among.filter((_, at) => at % 2 === 1));
    expect(all?.hits.slice(0, first!.hits.length)).toEqual(first?.hits);
  });

  test("are not looked for further once the search is given up", async () => {
    const { search } = await openSearchedLibrary(texts);
    await search.catchUp(() => undefined);
    const control = new AbortController();
    const asked = search.search('"the old', {
      among: Object.keys(texts).map(articleId),
      signal: control.signal,
    });
    control.abort(new Error("given up"));
    await expect(asked).rejects.toThrow("given up");
  });

  test("are forgotten with the text they stood in", async () => {
    const { db, find } = await openSearchedLibrary({ a: { note: "the old bridge" } });
    expect(await find('"old bridge"')).toBe("a");
    await changeKept(db, () => db.articles.update(articleId("a"), { note: "the bridge is old" }));
    expect(await find('"old bridge"')).toBe("");
  });
});

describe("marking", () => {
  test("marks the articles asked for, and leaves out what is gone", async () => {
    const { search } = await openSearchedLibrary({ a: { text: "The old bridge." } });
    const marked = await search.mark("bridge", [articleId("a"), articleId("gone")]);
    expect([...marked.keys()]).toEqual(["a"]);
    expect(marked.get(articleId("a"))?.snippet).toMatchObject({
      text: "The old bridge.",
      marks: [{ start: 8, end: 14 }],
    });
  });
});
