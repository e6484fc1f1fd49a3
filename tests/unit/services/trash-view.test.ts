import { expect, test } from "vitest";

import type { ArticleId, CollectionId } from "../../../lib/domain/ids";
import { emptyingChange, listTrash, restoringChange } from "../../../lib/services/trash-view";
import { readShippedCorpus } from "../../bench/bench-corpus";
import { madeCollections, makeKept } from "../../make/library-data";

const corpus = readShippedCorpus();
const { article } = await makeKept(corpus, 1);
const withNotes = async () => {
  for (let number = 0; ; number++) {
    const kept = await makeKept(corpus, number);
    if (kept.annotations.length > 0) return kept;
  }
};
const [note] = (await withNotes()).annotations;
const deletedAt = "2026-05-02T10:00:00.000Z";
const [collection] = madeCollections;

const entries = listTrash({
  articles: [{ ...article, deletedAt }, article],
  annotations: [{ ...note!, deletedAt: "2026-05-03T10:00:00.000Z" }],
  collections: [{ ...collection!, deletedAt: "2026-05-01T10:00:00.000Z" }],
  titles: new Map([[note!.articleId, "Its article"]]),
});

test("the trash lists what was deleted, the latest first, each with the day it goes after thirty days", () => {
  expect(entries.map(({ kind, goesAt }) => [kind, goesAt])).toEqual([
    ["note", "2026-06-02T10:00:00.000Z"],
    ["article", "2026-06-01T10:00:00.000Z"],
    ["collection", "2026-05-31T10:00:00.000Z"],
  ]);
  expect(entries[0]).toMatchObject({ quote: note!.quote, article: "Its article" });
});

test("all of it is restored or emptied as one change", () => {
  expect(restoringChange(entries)).toEqual({
    kind: "together",
    changes: [
      { kind: "collections.restore", ids: [collection!.id satisfies CollectionId] },
      { kind: "articles.restore", ids: [article.id satisfies ArticleId] },
      { kind: "annotations.restore", ids: [note!.id] },
    ],
  });
  expect(emptyingChange(entries.slice(1, 2))).toEqual({
    kind: "trash.empty",
    articles: [article.id],
    annotations: [],
    collections: [],
  });
});
