import { beforeEach, expect, test } from "vitest";

import { describeQuote } from "../../../../lib/annotation/describe-quote";
import type { AnnotationId } from "../../../../lib/domain/ids";
import type { LibraryChange } from "../../../../lib/domain/library-change";
import { addAnnotation } from "../../../../lib/services/add-annotation";
import { attachAnnotation } from "../../../../lib/services/attach-annotation";
import { changeLibrary } from "../../../../lib/services/change-library";
import { newId } from "../../../../lib/services/new-id";
import { saveArticle } from "../../../../lib/services/save-article";
import type { OnRecordDatabase } from "../../../../lib/store/database";
import { makeArticle } from "../../../make/article";
import { makeReport } from "../../../make/page-report";
import { makeProfile, openContext } from "../../../make/store-profile";
import { makeTabPages } from "../../../make/tab-pages";

const url = "https://news.example/bridge";
const own = "The mayor said on Monday that the old bridge would be open to all by the first week of May.";
const edited = "On Monday the mayor promised a walk across the river for everybody before the summer begins.";
const rest = "Nobody asked who is to pay for any of it, and the council did not say when it would meet.";
const more = "The ferry stops for good on the same day, its captain told the paper.";
const words = "a walk across the river";

const textWith = (...paragraphs: readonly string[]) =>
  makeReport({ article: makeArticle("Bridge opens", { paragraphs, url }), attributions: [] });
type Page = ReturnType<typeof textWith>;
const tabWith = (page: Page) => makeTabPages({ 7: { url, report: page, now: page } });

let db: OnRecordDatabase;
let id: AnnotationId;
beforeEach(async () => {
  db = await openContext(makeProfile());
  const first = textWith(own, rest);
  const quote = quoteOf("open to all by the first week", first);
  const note = { requestId: newId(), tabId: 7, quote, tags: [], colour: "blue" } as const;
  ({ annotationId: id } = await addAnnotation(db, tabWith(first), note));
});

function quoteOf(exact: string, { article: { text } }: Page) {
  const start = text.indexOf(exact);
  return describeQuote(text, start, start + exact.length);
}
const attach = (page: Page, exact = words) =>
  attachAnnotation(db, tabWith(page), { requestId: newId(), tabId: 7, id, quote: quoteOf(exact, page) });
const save = (page: Page) =>
  saveArticle(db, tabWith(page), { requestId: newId(), tabId: 7, collectionIds: [] });
const change = (one: LibraryChange) => changeLibrary(db, newId(), one);
const detach = (was?: string) => change({ kind: "annotation.detach", id, ...(was !== undefined && { was }) });

/** How it stands in each version, the first one first. */
async function states(): Promise<readonly (string | undefined)[]> {
  const versions = (await db.versions.toArray()).toSorted((one, other) => one.seq - other.seq);
  const anchors = await Promise.all(versions.map((version) => db.anchors.get([id, version.id])));
  return anchors.map((anchor) => anchor?.state);
}

test("a note stands where its own words are found again, in every version in which it was attached", async () => {
  await attach(textWith(edited, rest));
  await save(textWith(more, edited, rest));
  expect(await states()).toEqual(["exact", "manual", "manual"]);
  await detach(words);
  expect(await states()).toEqual(["exact", "orphan", "orphan"]);
});

test("of words that are on the page still, it goes back to those", async () => {
  await attach(textWith(more, own, edited, rest));
  await detach();
  expect(await states()).toEqual(["exact", "moved"]);
});

test("later versions do not take the chosen words up again", async () => {
  await attach(textWith(edited, rest));
  await save(textWith(more, edited, rest));
  await detach();
  await save(textWith(edited, rest, more, more));
  expect(await states()).toEqual(["exact", "orphan", "orphan", "orphan"]);
});

test("undo attaches it in all of them, and can be undone", async () => {
  await attach(textWith(edited, rest));
  await save(textWith(more, edited, rest));
  const before = await db.anchors.toArray();
  const { undo } = await detach();
  const after = await db.anchors.toArray();
  const { undo: redo } = await change(undo!);
  expect(await db.anchors.toArray()).toEqual(before);
  await change(redo!);
  expect(await db.anchors.toArray()).toEqual(after);
});

test("words that were chosen in another window meanwhile stay chosen", async () => {
  const page = textWith(edited, rest);
  await attach(page);
  await attach(page, "before the summer begins");
  await expect(detach(words)).rejects.toMatchObject({ code: "changed" });
  expect(await states()).toEqual(["exact", "manual"]);
});

test("an undo leaves it on words it was attached to in another window after", async () => {
  const page = textWith(edited, rest);
  await attach(page);
  const { undo } = await detach();
  await attach(page, "before the summer begins");
  await expect(change(undo!)).rejects.toMatchObject({ code: "changed" });
  const [, anchor] = await db.anchors.toArray();
  expect(page.article.text.slice(anchor?.start, anchor?.end)).toBe("before the summer begins");
});

test("a note that is attached nowhere, or is not there, is left as it is", async () => {
  expect(await detach(words)).toEqual({});
  expect(await change({ kind: "annotation.detach", id: newId() as AnnotationId })).toEqual({});
});
