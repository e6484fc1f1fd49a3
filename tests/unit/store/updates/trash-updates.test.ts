import { expect, test } from "vitest";

import { describeQuote } from "../../../../lib/annotation/describe-quote";
import type { LibraryChange } from "../../../../lib/domain/library-change";
import { addAnnotation } from "../../../../lib/services/add-annotation";
import { changeLibrary } from "../../../../lib/services/change-library";
import { newId } from "../../../../lib/services/new-id";
import { makeArticle } from "../../../make/article";
import { makeReport } from "../../../make/page-report";
import { makeProfile, openContext } from "../../../make/store-profile";
import { makeTabPages } from "../../../make/tab-pages";

test("the words of a note that was deleted for good stand nowhere in the store any more", async () => {
  let time = Date.parse("2024-05-01T12:00:00Z");
  const db = await openContext(makeProfile({ now: () => new Date((time += 61_000)) }));
  const article = makeArticle("Bridge opens", { paragraphs: ["It opens in May, the mayor said."] });
  const report = makeReport({ article, attributions: [] });
  const pages = makeTabPages({ 7: { url: article.url, report, now: report } });
  const at = article.text.indexOf("the mayor");
  const { annotationId: id } = await addAnnotation(db, pages, {
    requestId: newId(),
    tabId: 7,
    quote: describeQuote(article.text, at, at + 9),
    body: "My source is Ada.",
    tags: [],
    colour: "blue",
  });
  const change = (wanted: LibraryChange) => changeLibrary(db, newId(), wanted);
  await change({ kind: "annotation.edit", id, body: "My source is nobody." });
  await change({ kind: "annotations.delete", ids: [id] });
  await change({ kind: "trash.empty", articles: [], annotations: [id], collections: [] });
  const tables = await Promise.all(db.tables.map((table) => table.toArray()));
  expect(JSON.stringify(tables)).not.toContain("My source");
});

test("an action is answered the same when it is repeated right after the trash was emptied", async () => {
  const db = await openContext(makeProfile());
  const requestId = newId();
  const collection = { id: newId(), name: "Bridges", description: "" };
  const put = { kind: "collection.put", collection } as LibraryChange;
  const first = await changeLibrary(db, requestId, put);
  await changeLibrary(db, newId(), { kind: "trash.empty", articles: [], annotations: [], collections: [] });
  expect(await changeLibrary(db, requestId, put)).toEqual(first);
  expect(first.undo).toBeDefined();
});
