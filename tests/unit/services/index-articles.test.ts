import { describe, expect, test } from "vitest";

import { startBlock } from "../../../lib/collection/search-block";
import { openSearch } from "../../../lib/services/search-library";
import { StoreError } from "../../../lib/store/errors";
import { makeSearchBlockRow, writeSearchBlock } from "../../../lib/store/search-repository";
import { write } from "../../../lib/store/write";
import { articleId, changeKept, openSearchedLibrary } from "../../make/searched-library";
import { openContext } from "../../make/store-profile";

describe("bringing the index up to date", () => {
  const many = Object.fromEntries(
    Array.from({ length: 300 }, (_, at) => [`a${at}`, { text: `word${at} all` }]),
  );

  test("until it is done a search says how many articles are pending", async () => {
    const { search, find } = await openSearchedLibrary(many);
    const among = Object.keys(many).map(articleId);
    expect(await search.search("all", { among })).toEqual({ hits: [], isComplete: true, pending: 300 });
    const progress: number[] = [];
    await search.catchUp((waiting) => progress.push(waiting));
    expect(progress).toEqual([300, 44, 0]);
    const outcome = await search.search("all", { among });
    expect(outcome).toMatchObject({ isComplete: true, pending: 0 });
    expect(outcome?.hits).toHaveLength(300);
    expect(await find("word299")).toBe("a299");
  });

  test("it ends early, and goes on from there in another page", async () => {
    const { profile, search } = await openSearchedLibrary(many);
    const control = new AbortController();
    await search.catchUp((waiting) => waiting < 300 && control.abort(), control.signal);
    const next = openSearch(await openContext(profile));
    const progress: number[] = [];
    await next.catchUp((waiting) => progress.push(waiting));
    expect(progress).toEqual([44, 0]);
  });

  test("asked again while it is stopping, it goes on", async () => {
    const { search } = await openSearchedLibrary(many);
    const control = new AbortController();
    const first = search.catchUp(() => undefined, control.signal);
    control.abort();
    const left: number[] = [];
    await search.catchUp((waiting) => left.push(waiting));
    expect(left.at(-1)).toBe(0);
    await first;
  });

  test("an article whose text is not there yet waits, and the others do not wait for it", async () => {
    const { db, search, find } = await openSearchedLibrary({ a: { text: "one" }, b: { text: "two" } });
    const textOf = await db.texts.get("a.1" as never);
    await write(db, { requestId: "loss", tables: ["texts"] }, () => db.texts.delete("a.1" as never));
    const left: number[] = [];
    await search.catchUp((waiting) => left.push(waiting));
    expect(left).toEqual([2, 1]);
    expect(await find("two")).toBe("b");
    await write(db, { requestId: "found", tables: ["texts"] }, async () => {
      await db.texts.put(textOf!);
    });
    expect(await find("one")).toBe("a");
  });

  test("an index that was lost or is of another format is made anew", async () => {
    const { profile, db, search, find } = await openSearchedLibrary({ a: { text: "one" }, b: {}, c: {} });
    expect(await find("one")).toBe("a");
    const [block] = await db.searchBlocks.toArray();
    await write(db, { requestId: "damage", tables: ["searchBlocks", "searchDocs"] }, async () => {
      await db.searchBlocks.clear();
      await db.searchBlocks.put({ ...block!, id: "0.old" });
      await db.searchDocs.delete(articleId("b"));
      await db.searchDocs.put({ articleId: articleId("c"), blockId: "0.old", mark: "1" });
      await db.searchDocs.put({ articleId: articleId("stranger"), blockId: "", mark: "1" });
    });
    const next = openSearch(await openContext(profile));
    await next.catchUp(() => undefined);
    const { hits, pending } = (await next.search("title", { among: ["a", "b", "c"].map(articleId) }))!;
    expect({ found: hits.length, pending }).toEqual({ found: 3, pending: 0 });
    expect(await db.searchDocs.get(articleId("stranger"))).toBeUndefined();
    expect(await db.searchBlocks.get("0.old")).toBeUndefined();
    expect((await search.search("one", { among: [articleId("a")] }))?.hits).toHaveLength(1);
  });

  test("an article that changes while it is read waits for its next turn", async () => {
    const { db, find } = await openSearchedLibrary({ a: { note: "before" } });
    const [doc] = await db.searchDocs.toArray();
    await changeKept(db, () => db.articles.update(articleId("a"), { note: "after" }));
    const draft = startBlock();
    draft.add({
      articleId: articleId("a"),
      forms: new Set(["before"]),
      titleForms: new Set(),
      pairs: new Set(),
    });
    await writeSearchBlock(db, "late", {
      row: makeSearchBlockRow("late", draft.finish()),
      docs: [doc!],
      replaces: [],
    });
    expect(await db.searchDocs.get(articleId("a"))).toMatchObject({ blockId: "" });
    expect(await find("before")).toBe("");
    expect(await find("after")).toBe("a");
  });

  test("a store that must not be written to is searched as far as it is indexed", async () => {
    const { profile, db, find } = await openSearchedLibrary({ a: { text: "one" }, b: { text: "one" } });
    expect(await find("one")).toBe("a b");
    await changeKept(db, () => db.articles.update(articleId("b"), { note: "new" }));
    const other = await openContext(profile);
    other.access = { kind: "read-only", reason: new StoreError("damaged", "damaged") };
    const readOnly = openSearch(other);
    await readOnly.catchUp(() => expect.unreachable());
    const outcome = await readOnly.search("one", { among: ["a", "b"].map(articleId) });
    expect(outcome).toEqual({ hits: [{ articleId: "a", inTitle: false }], isComplete: true, pending: 1 });
  });

  test("two pages at once index every article once", async () => {
    const { profile, db, search } = await openSearchedLibrary(many);
    const other = openSearch(await openContext(profile));
    await Promise.all([search.catchUp(() => undefined), other.catchUp(() => undefined)]);
    const blocks = await db.searchBlocks.toArray();
    expect(blocks.flatMap(({ articleIds }) => articleIds)).toHaveLength(300);
  });

  test("many single changes end up in few blocks", async () => {
    const { db, search, find } = await openSearchedLibrary({ a: {}, b: {} });
    for (let round = 0; round < 20; round++) {
      await changeKept(db, () => db.articles.update(articleId("a"), { note: `round${round}` }));
      expect(await find(`round${round}`)).toBe("a");
    }
    await search.catchUp(() => undefined);
    const blocks = await db.searchBlocks.toArray();
    // At most half of a block is out of date.
    expect(blocks.flatMap(({ articleIds }) => articleIds).length).toBeLessThanOrEqual(3);
    expect(await find("round19 title")).toBe("a");
    expect(await find("round18")).toBe("");
  });
});
