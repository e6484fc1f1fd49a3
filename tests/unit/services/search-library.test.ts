import { describe, expect, test } from "vitest";

import type { ArticleId } from "../../../lib/domain/ids";
import { openSearch } from "../../../lib/services/search-library";
import type { OnRecordDatabase } from "../../../lib/store/database";
import type { ArticleRow } from "../../../lib/store/rows";
import { write } from "../../../lib/store/write";
import { makeAnnotation, makeArticleRow, makeTextRow, makeVersionRow } from "../../make/library-rows";
import { makeProfile, openContext } from "../../make/store-profile";

const id = (text: string) => text as ArticleId;

interface Kept {
  readonly title?: string;
  readonly text?: string;
  readonly note?: string;
}

let requests = 0;
const change = (db: OnRecordDatabase, work: () => PromiseLike<unknown>) =>
  write(
    db,
    { requestId: `change ${++requests}`, tables: ["articles", "versions", "texts", "annotations"] },
    async () => {
      await work();
    },
  );

function keep(db: OnRecordDatabase, articles: Readonly<Record<string, Kept>>) {
  return change(db, async () => {
    for (const [name, { title = `Title of ${name}`, text = "", note }] of Object.entries(articles)) {
      const version = makeVersionRow(name, 1, { title });
      const row: ArticleRow = makeArticleRow(name, note === undefined ? {} : { note }, [version]);
      await db.articles.put(row);
      await db.versions.put(version);
      await db.texts.put({ ...makeTextRow(version), text: `${title}\n${text}` });
    }
  });
}

async function openKept(articles: Readonly<Record<string, Kept>>) {
  const profile = makeProfile();
  const db = await openContext(profile);
  await keep(db, articles);
  const search = openSearch(db);
  const find = async (typed: string, among = Object.keys(articles)) => {
    const outcome = await search.search(typed, { among: among.map(id) });
    return outcome?.hits.map(({ articleId }) => articleId).join(" ");
  };
  return { profile, db, search, find };
}

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
    const { find } = await openKept({
      a: { title: "The bridge", text: "Near the old harbour the road was closed." },
      b: { title: "The road", text: "The harbour is old.", note: "Ask the mayor." },
    });
    expect(await find(typed)).toBe(expected);
  });

  test("what is not a word looks for nothing", async () => {
    const { find } = await openKept({ a: {} });
    expect(await find(" … “")).toBeUndefined();
  });

  test("titles come first, else the order is the one given, and nothing else is looked at", async () => {
    const { find } = await openKept({
      a: { text: "A strike." },
      b: { title: "Strike" },
      c: { text: "Strikes" },
      d: { title: "The strike" },
    });
    expect(await find("strike", ["c", "d", "a"])).toBe("d c a");
  });

  test("an annotation's quote, note and tags are searched until it is in the trash", async () => {
    const { db, find } = await openKept({ a: {}, b: {} });
    await change(db, () =>
      db.annotations.put(makeAnnotation("n", "b", { quote: "quay", body: "dubious", tags: ["port"] })),
    );
    expect(await find("quay dubious port")).toBe("b");
    await change(db, () => db.annotations.update("n" as never, { deletedAt: "2024-05-02T10:00:00.000Z" }));
    expect(await find("dubious")).toBe("");
  });

  test("a change of another page is found at once, and what was there before no more", async () => {
    const { profile, find } = await openKept({ a: { note: "first" }, b: {} });
    expect(await find("first")).toBe("a");
    const other = await openContext(profile);
    await change(other, () => other.articles.update(id("a"), { note: "second" }));
    expect(await find("first")).toBe("");
    expect(await find("second")).toBe("a");
  });
});

describe("bringing the index up to date", () => {
  const many = Object.fromEntries(
    Array.from({ length: 300 }, (_, at) => [`a${at}`, { text: `word${at} all` }]),
  );

  test("until it is done a search says how many articles are pending", async () => {
    const { search, find } = await openKept(many);
    const among = Object.keys(many).map(id);
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
    const { profile, search } = await openKept(many);
    const control = new AbortController();
    await search.catchUp((waiting) => waiting < 300 && control.abort(), control.signal);
    const next = openSearch(await openContext(profile));
    const progress: number[] = [];
    await next.catchUp((waiting) => progress.push(waiting));
    expect(progress).toEqual([44, 0]);
  });

  test("two pages at once index every article once", async () => {
    const { profile, db, search } = await openKept(many);
    const other = openSearch(await openContext(profile));
    await Promise.all([search.catchUp(() => undefined), other.catchUp(() => undefined)]);
    const blocks = await db.searchBlocks.toArray();
    expect(blocks.flatMap(({ articleIds }) => articleIds)).toHaveLength(300);
  });

  test("many single changes end up in few blocks", async () => {
    const { db, search, find } = await openKept({ a: {}, b: {} });
    for (let round = 0; round < 20; round++) {
      await change(db, () => db.articles.update(id("a"), { note: `round${round}` }));
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
