import { beforeEach, describe, expect, test } from "vitest";

import { describeQuote } from "../../../lib/annotation/describe-quote";
import type { Attribution } from "../../../lib/domain/attribution";
import type { ArticleId } from "../../../lib/domain/ids";
import { addAnnotation } from "../../../lib/services/add-annotation";
import { findChangedWords } from "../../../lib/services/find-changed-words";
import { newId } from "../../../lib/services/new-id";
import { saveArticle } from "../../../lib/services/save-article";
import type { OnRecordDatabase } from "../../../lib/store/database";
import { makeArticle } from "../../make/article";
import { makeJudgement, putRows } from "../../make/library-rows";
import { makeAttribution, makeReport, spanOf } from "../../make/page-report";
import { makeProfile, openContext } from "../../make/store-profile";
import { makeTabPages } from "../../make/tab-pages";

const url = "https://news.example/first";
let db: OnRecordDatabase;
beforeEach(async () => {
  db = await openContext(makeProfile());
});

const frame = (words: string) => [
  "The bridge was built by the county over more than four years, and people on both banks had waited for it.",
  words,
  "Nobody of those who were asked on the ferry had anything to add, and the boats went back and forth as ever.",
];
const quoted = "The bridge is safe for everybody who walks or rides over it";
type Said = readonly [content: string, over?: Partial<Attribution>];

async function save(paragraph: string, said: readonly Said[] = []): Promise<ArticleId> {
  const article = makeArticle("Bridge opens", { paragraphs: frame(paragraph), url });
  const attributions = said.map(([content, over]) => {
    const form = over?.form ?? "direct";
    const quotations = form === "direct" ? [spanOf(article, content)] : [];
    return makeAttribution(article, content, { form, quotations, ...over });
  });
  const report = makeReport({ article, attributions });
  const pages = makeTabPages({ 7: { url, report, now: report } });
  return (await saveArticle(db, pages, { requestId: newId(), tabId: 7, collectionIds: [] })).articleId;
}

/** Marks words of the article as it is now. */
async function mark(paragraph: string, words: string): Promise<void> {
  const article = makeArticle("Bridge opens", { paragraphs: frame(paragraph), url });
  const report = makeReport({ article, attributions: [] });
  const { start, end } = spanOf(article, words);
  await addAnnotation(db, makeTabPages({ 7: { url, report, now: report } }), {
    requestId: newId(),
    tabId: 7,
    quote: describeQuote(article.text, start, end),
    tags: [],
    colour: "yellow",
  });
}
const changedIn = async (articleId: ArticleId) => (await findChangedWords(db, articleId))?.words ?? [];

describe("words of a statement", () => {
  test("that stand in the latest version have not changed, wherever they stand there", async () => {
    const articleId = await save(`“${quoted},” Ada said.`, [[quoted]]);
    await save(`It was Ada who said so. “${quoted},” she said, and went.`);
    expect(await changedIn(articleId)).toEqual([]);
  });

  test("that were edited stand over their new wording, with the last version that had them", async () => {
    const articleId = await save(`“${quoted},” Ada said.`, [[quoted]]);
    await save(`“${quoted.replace("everybody", "anybody")},” Ada said.`);
    const [words, ...others] = await changedIn(articleId);
    expect(others).toEqual([]);
    expect(words).toMatchObject({ kind: "reworded", form: "verbatim", words: quoted, last: { seq: 1 } });
    expect(words?.runs).toContainEqual({ kind: "removed", text: "everybody" });
    expect(words?.runs).toContainEqual({ kind: "added", text: "anybody" });
  });

  test("that were taken out are gone, and nothing is passed off as them", async () => {
    const articleId = await save(`“${quoted},” Ada said.`, [[quoted]]);
    await save("Ada was there as well.");
    const [words] = await changedIn(articleId);
    expect(words?.now).toBeUndefined();
    expect(words?.kind).not.toBe("reworded");
    expect(
      words?.runs
        .filter(({ kind }) => kind !== "added")
        .map(({ text }) => text)
        .join(""),
    ).toBe(quoted);
  });

  test("that changed in form alone are not told of, nor is a version with the same words read for it", async () => {
    const articleId = await save(`“${quoted},” Ada said.`, [[quoted]]);
    await save(`"${quoted}," Ada said.`, [[quoted]]);
    expect(await changedIn(articleId)).toEqual([]);
  });

  test("are told of once, by the last version that had them", async () => {
    const articleId = await save(`“${quoted},” Ada said.`, [[quoted]]);
    await save(`“${quoted},” Ada Example said.`, [[quoted]]);
    await save("Ada was there as well.");
    expect((await changedIn(articleId)).map(({ last }) => last.seq)).toEqual([2]);
  });

  test.each([
    ["a currency", "It cost $5 million and not more", "It cost €5 million and not more"],
    ["a minus", "The town grew by -5 in the last year", "The town grew by 5 in the last year"],
    ["a decimal point", "It rose by 1.5 points in the last year", "It rose by 1-5 points in the last year"],
    ["a share", "It rose by 5% in the last year, she said", "It rose by 5 in the last year, she said"],
  ])("that have %s changed beside a number have changed", async (_, before, after) => {
    const articleId = await save(`“${before},” Ada said.`, [[before]]);
    await save(`“${after},” Ada said.`, [[after]]);
    await save(`“${after},” Ada Example said.`, [[after]]);
    expect((await changedIn(articleId)).map(({ words }) => words)).toEqual([before]);
  });

  test("whose numbers are set otherwise have not changed", async () => {
    const articleId = await save("“It fell to -5 or by 10 % – 3 of them,” Ada said.", [
      ["It fell to -5 or by 10 % – 3 of them"],
    ]);
    await save("“It fell to −5 or by 10% — 3 of them”, Ada said.");
    expect(await changedIn(articleId)).toEqual([]);
  });

  test("outside the quoted ones may change: the quoted words are what counts", async () => {
    const content = `that “${quoted}” and cheap`;
    const article = makeArticle("Bridge opens", { paragraphs: frame(`Ada said ${content}.`), url });
    const quotations = [spanOf(article, quoted)];
    const articleId = await save(`Ada said ${content}.`, [[content, { form: "mixed", quotations }]]);
    await save(`Ada said that “${quoted}” and not dear.`);
    expect(await changedIn(articleId)).toEqual([]);
  });

  test.each<[name: string, over: Partial<Attribution>]>([
    ["found by a weaker rule", { possible: true }],
    ["repeated from further up", { repeats: 0 }],
  ])("%s are not told of", async (_, over) => {
    const articleId = await save(`“${quoted},” Ada said.`, [[quoted, over]]);
    await save("Ada was there as well.");
    expect(await changedIn(articleId)).toEqual([]);
  });

  test("that the user has refused are not told of", async () => {
    const articleId = await save(`“${quoted},” Ada said.`, [[quoted]]);
    await save("Ada was there as well.");
    await putRows(db, newId(), {
      judgements: [makeJudgement("j", { target: { kind: "attribution", words: quoted } })],
    });
    expect(await changedIn(articleId)).toEqual([]);
  });

  test("that the speaker denies say so", async () => {
    const articleId = await save(`Ada denied that ${quoted}.`, [
      [quoted, { form: "indirect", refused: true }],
    ]);
    await save("Ada was there as well.");
    expect(await changedIn(articleId)).toMatchObject([{ form: "paraphrase", refused: true }]);
  });
});

describe("words of a note", () => {
  test("that changed are told of with the note", async () => {
    const paragraph = `“${quoted},” Ada said.`;
    const articleId = await save(paragraph);
    await mark(paragraph, "walks or rides over it");
    await save("Ada was there as well.");
    const [words, ...others] = await changedIn(articleId);
    expect(others).toEqual([]);
    expect(words).toMatchObject({ words: "walks or rides over it", last: { seq: 1 } });
    expect(words?.annotationId).toBe((await db.annotations.toArray())[0]?.id);
    expect(words?.speaker).toBeUndefined();
  });

  test("of a version that has the same words as the next are told of as well", async () => {
    const paragraph = `“${quoted},” Ada said.`;
    const articleId = await save(paragraph);
    await mark(paragraph, "walks or rides over it");
    await save(`"${quoted}," Ada said.`);
    await save("Ada was there as well.");
    expect((await changedIn(articleId)).map(({ last }) => last.seq)).toEqual([1]);
  });

  test("that begin within a span of numbers have not changed with what is around them", async () => {
    const paragraph =
      "The ferry ran for the years 2015-2019 and then no more, as everybody on both banks knew.";
    const articleId = await save(paragraph);
    await mark(paragraph, "-2019 and then no more");
    await save(paragraph.replace("both banks", "either bank"));
    expect(await changedIn(articleId)).toEqual([]);
  });

  test("made in the latest version have not changed", async () => {
    const articleId = await save("Ada was there as well.");
    await save(`“${quoted},” Ada said.`);
    await mark(`“${quoted},” Ada said.`, "walks or rides over it");
    expect(await changedIn(articleId)).toEqual([]);
  });
});

test("an article of one version has no changed words, one that is not there has no answer", async () => {
  expect(await findChangedWords(db, await save("One."))).toMatchObject({ words: [] });
  expect(await findChangedWords(db, "none" as ArticleId)).toBeUndefined();
});
