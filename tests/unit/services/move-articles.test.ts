import { describe, expect, test } from "vitest";

import type { ArticleId, CollectionId } from "../../../lib/domain/ids";
import { makeSnapshot } from "../../../lib/services/library-snapshot";
import { libraryRowOf } from "../../../lib/services/library-rows";
import { collectionsOf, type Move, moveChange } from "../../../lib/services/move-articles";
import { readShippedCorpus } from "../../bench/bench-corpus";
import { madeCollections, makeKept } from "../../make/library-data";

const [a, b, c] = ["a", "b", "c"] as CollectionId[] as [CollectionId, CollectionId, CollectionId];
const [one, two] = ["one", "two"] as ArticleId[] as [ArticleId, ArticleId];
const members = new Map([
  [a, new Set([one, two])],
  [b, new Set([one])],
  [c, new Set<ArticleId>()],
]);
const place = (collectionId: CollectionId, articleId: ArticleId) => ({ collectionId, articleId });

describe("articles", () => {
  test.each<readonly [string, Move, object]>([
    [
      "move out of the collection looked at only",
      { ids: [one, two], to: c, from: a, how: "move" },
      { add: [place(c, one), place(c, two)], remove: [place(a, one), place(a, two)] },
    ],
    [
      "move out of all they are in, seen from the whole library",
      { ids: [one], to: c, how: "move" },
      { add: [place(c, one)], remove: [place(a, one), place(b, one)] },
    ],
    [
      "stay where they already are",
      { ids: [one, two], to: b, from: a, how: "move" },
      { add: [place(b, two)], remove: [place(a, one), place(a, two)] },
    ],
    [
      "are added without leaving anything",
      { ids: [one, two], to: b, from: a, how: "add" },
      { add: [place(b, two)], remove: [] },
    ],
  ])("%s", (_what, move, change) => {
    expect(moveChange(move, members)).toEqual({ kind: "memberships.change", ...change });
  });

  test("know their collections", () => {
    expect(collectionsOf(one, members)).toEqual([a, b]);
  });
});

test("a snapshot leaves out places and notes of what is in the trash", async () => {
  const kept = await Promise.all([1, 2].map((number) => makeKept(readShippedCorpus(), number)));
  const [first, gone] = kept.map(({ article }) => article);
  const [spring] = madeCollections;
  const addedAt = "2026-05-01T10:00:00.000Z";
  const note = (id: string, articleId: ArticleId) => ({ id: id as never, articleId, tags: ["x"] });
  const snapshot = makeSnapshot({
    rows: [libraryRowOf(first!)!],
    collections: [spring!],
    memberships: [
      { collectionId: spring!.id, articleId: first!.id, addedAt },
      { collectionId: spring!.id, articleId: gone!.id, addedAt },
      { collectionId: c, articleId: first!.id, addedAt },
    ],
    notes: [note("1", first!.id), note("2", first!.id), note("3", gone!.id)],
  });
  expect([...snapshot.members]).toEqual([[spring!.id, new Set([first!.id])]]);
  expect([snapshot.notes, snapshot.noteCounts.get(first!.id)]).toEqual([2, 2]);
  expect(snapshot.noteTags.get(first!.id)).toEqual(["x", "x"]);
});
