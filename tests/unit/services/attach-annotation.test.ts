import { beforeEach, describe, expect, test } from "vitest";

import { describeQuote } from "../../../lib/annotation/describe-quote";
import { Anchor } from "../../../lib/domain/annotation";
import type { AnnotationId } from "../../../lib/domain/ids";
import type { PageReport } from "../../../lib/domain/page-report";
import { addAnnotation } from "../../../lib/services/add-annotation";
import { attachAnnotation } from "../../../lib/services/attach-annotation";
import { changeLibrary } from "../../../lib/services/change-library";
import { newId } from "../../../lib/services/new-id";
import { readNotes } from "../../../lib/services/notes-of-page";
import { orderNotes } from "../../../lib/services/order-notes";
import { saveArticle } from "../../../lib/services/save-article";
import type { OnRecordDatabase } from "../../../lib/store/database";
import { makeArticle } from "../../make/article";
import { makeReport } from "../../make/page-report";
import { makeProfile, openContext } from "../../make/store-profile";
import { makeTabPages } from "../../make/tab-pages";

const url = "https://news.example/bridge";
const said = "The mayor said on Monday that the old bridge would be open to all by the first week of May.";
const edited = "On Monday the mayor promised a walk across the river for everybody before the summer begins.";
const rest = "Nobody asked who is to pay for any of it, and the council did not say when it would meet.";
const report = (paragraphs: readonly string[], at = url): PageReport =>
  makeReport({ article: makeArticle("Bridge opens", { paragraphs, url: at }), attributions: [] });
const before = report([said, rest]);
const after = report([edited, rest]);
const words = "a walk across the river";

let db: OnRecordDatabase;
let id: AnnotationId;
beforeEach(async () => {
  db = await openContext(makeProfile());
  const quote = quoteOf("open to all by the first week", before);
  const page = { 7: { url, report: before, now: before } };
  const note = { requestId: newId(), tabId: 7, quote, tags: [], colour: "blue" } as const;
  ({ annotationId: id } = await addAnnotation(db, makeTabPages(page), note));
});

function quoteOf(exact: string, { article: { text } }: PageReport) {
  const start = text.indexOf(exact);
  return describeQuote(text, start, start + exact.length);
}
const attach = (over: object = {}, now = after) =>
  attachAnnotation(db, makeTabPages({ 7: { url: now.article.url, report: now, now } }), {
    requestId: newId(),
    tabId: 7,
    id,
    quote: quoteOf(words, after),
    ...over,
  });
const save = (now: PageReport) =>
  saveArticle(db, makeTabPages({ 7: { url, report: now, now } }), {
    requestId: newId(),
    tabId: 7,
    collectionIds: [],
  });
const counts = async () => [
  await db.versions.count(),
  await db.annotations.count(),
  await db.anchors.count(),
];
const read = () => readNotes(db, { url, fieldSources: {} });
const view = async () => {
  const { annotations, places, drawn } = await read();
  const { notes, orphans } = orderNotes(annotations, places);
  const [note] = [...notes, ...orphans];
  return { state: note?.state, words: note?.words, quote: note?.quote, drawn: drawn[0]?.selector };
};

describe("a note attached by hand", () => {
  test("stands on the chosen words of the text as it is now, which is kept anew; its quote stays", async () => {
    const row = await db.annotations.get(id);
    await attach();
    expect(await db.annotations.get(id)).toEqual(row);
    expect(await counts()).toEqual([2, 1, 2]);
    const { latestVersion } = (await db.articles.toArray())[0]!;
    const anchor = await db.anchors.get([id, latestVersion]);
    expect(Anchor.parse(anchor)).toEqual(anchor);
    const { text } = (await db.texts.get(latestVersion))!;
    expect([anchor?.state, text.slice(anchor?.start, anchor?.end)]).toEqual(["manual", words]);
  });

  test("is shown with the chosen words beside its own, and looked for in the page by them", async () => {
    expect(await view()).toMatchObject({ state: "exact", words: undefined });
    await attach();
    expect(await view()).toEqual({
      state: "manual",
      words,
      quote: "open to all by the first week",
      drawn: quoteOf(words, after),
    });
  });

  test("keeps no version of a text that is kept already", async () => {
    await save(after);
    expect(await view()).toMatchObject({ state: "orphan" });
    await attach();
    expect(await counts()).toEqual([2, 1, 2]);
    expect(await view()).toMatchObject({ state: "manual", words });
  });

  test("is given back the place it had by undo, which can be undone again", async () => {
    await save(after);
    const anchors = await db.anchors.toArray();
    const { undo } = await attach();
    const attached = await db.anchors.toArray();
    const { undo: redo } = await changeLibrary(db, newId(), undo!);
    expect(await db.anchors.toArray()).toEqual(anchors);
    expect(await view()).toMatchObject({
      state: "orphan",
      drawn: { exact: "open to all by the first week" },
    });
    await changeLibrary(db, newId(), redo!);
    expect(await db.anchors.toArray()).toEqual(attached);
  });

  test("is attached once, however often the same is asked", async () => {
    const requestId = newId();
    const first = await attach({ requestId });
    expect(await attach({ requestId, quote: quoteOf("the council", after) })).toEqual(first);
    expect(await view()).toMatchObject({ words });
  });

  test("stays on the words it was attached to in another window after", async () => {
    const { undo } = await attach();
    await attach({ quote: quoteOf("before the summer begins", after) });
    await expect(changeLibrary(db, newId(), undo!)).rejects.toMatchObject({ code: "changed" });
    expect(await view()).toMatchObject({ state: "manual", words: "before the summer begins" });
  });

  test("can be attached to other words later", async () => {
    await attach();
    const { undo } = await attach({ quote: quoteOf("before the summer begins", after) });
    expect(await view()).toMatchObject({ words: "before the summer begins" });
    await changeLibrary(db, newId(), undo!);
    expect(await view()).toMatchObject({ state: "manual", words });
  });
});

describe("a later version of the text", () => {
  const more = "The ferry stops for good on the same day, its captain told the paper.";

  test("has it on the chosen words again, wherever they stand now", async () => {
    await attach();
    await save(report([more, edited, rest]));
    expect(await view()).toMatchObject({ state: "manual", words, drawn: { exact: words } });
  });

  test("without them leaves it an orphan, until they are back", async () => {
    await attach();
    await save(report([more, rest]));
    expect(await view()).toMatchObject({ state: "orphan", words: undefined });
    await save(report([more, edited]));
    expect(await view()).toMatchObject({ state: "manual", words });
  });

  test("that the page has gone back from has it on its own words, saved or not", async () => {
    await attach();
    const { places, drawn } = await readNotes(db, { url, fieldSources: {}, text: before.article.text });
    expect([places.get(id)?.state, drawn[0]?.selector.exact]).toEqual([
      "exact",
      "open to all by the first week",
    ]);
    const now = await readNotes(db, { url, fieldSources: {}, text: after.article.text });
    expect([now.places.get(id)?.state, now.drawn[0]?.selector.exact]).toEqual(["manual", words]);
  });

  test("that has its own words back, where they were, has it on those", async () => {
    await attach();
    await save(report([said, rest, more]));
    expect(await view()).toMatchObject({ state: "exact", words: undefined });
  });
});

describe("nothing is attached, and nothing is kept,", () => {
  test.each([
    [
      "to words that are not in the article's text",
      { quote: { exact: "Reply", prefix: "", suffix: "" } },
      "not-in-article",
    ],
    ["of a note that is not there", { id: "gone" as AnnotationId }, "no-note"],
    ["where the tab went on", { url: "https://news.example/other" }, "unread"],
  ])("%s", async (_, over, code) => {
    const all = await counts();
    await expect(attach(over)).rejects.toMatchObject({ code });
    expect(await counts()).toEqual(all);
    expect(await view()).toMatchObject({ state: "exact" });
  });

  test("to words of another article", async () => {
    const other = report([edited, rest], "https://news.example/other");
    const all = await counts();
    await expect(attach({}, other)).rejects.toMatchObject({ code: "other-article" });
    expect(await counts()).toEqual(all);
  });

  test("of a note in the trash", async () => {
    await changeLibrary(db, newId(), { kind: "annotations.delete", ids: [id] });
    await expect(attach()).rejects.toMatchObject({ code: "no-note" });
  });

  test("by an undo that comes after the note is gone for good", async () => {
    const { undo } = await attach();
    await changeLibrary(db, newId(), { kind: "annotations.delete", ids: [id] });
    await changeLibrary(db, newId(), {
      kind: "trash.empty",
      articles: [],
      collections: [],
      annotations: [id],
    });
    await changeLibrary(db, newId(), undo!);
    expect(await db.anchors.count()).toBe(0);
  });
});
