import { beforeEach, describe, expect, test } from "vitest";

import { describeQuote } from "../../../lib/annotation/describe-quote";
import { addAnnotation } from "../../../lib/services/add-annotation";
import { type Cited, citeNote, citeSelection } from "../../../lib/services/cite-words";
import { newId } from "../../../lib/services/new-id";
import type { OnRecordDatabase } from "../../../lib/store/database";
import { makeArticle } from "../../make/article";
import { makeAttribution, makeReport, spanOf } from "../../make/page-report";
import { makeProfile, openContext } from "../../make/store-profile";
import { makeTabPages } from "../../make/tab-pages";

const url = "https://news.example/first";
const words = "the bridge is safe for everybody who walks or rides over it";
const reworded = words.replace("everybody", "nobody");
const pageOf = (content: string) => {
  const paragraphs = [
    "The bridge was built by the county over more than four years, and people on both banks had waited for it.",
    `Ada Example said that ${content}.`,
    "Nobody of those who were asked on the ferry had anything to add, and the boats went back and forth as ever.",
  ];
  const article = makeArticle("Bridge opens", { paragraphs, url });
  return makeReport({ article, attributions: [makeAttribution(article, content)] });
};
const before = pageOf(words);
const { text } = before.article;
const { start, end } = spanOf(before.article, words);
const quote = describeQuote(text, start, end);
const shown = (cited: Cited) =>
  cited.kind === "words" && {
    words: cited.cited.words.text,
    speaker: cited.cited.statement?.speaker.names.Latn?.full,
    place: cited.cited.place,
    isKept: cited.cited.keptAt !== undefined,
  };

let db: OnRecordDatabase;
beforeEach(async () => {
  db = await openContext(makeProfile());
});

async function noteOf() {
  const pages = makeTabPages({ 7: { url, report: before, now: before } });
  const request = { requestId: newId(), tabId: 7, quote, tags: [], colour: "yellow" } as const;
  return db.annotations.get((await addAnnotation(db, pages, request)).annotationId);
}

describe("the words of a note", () => {
  test("that the page has today are cited from it, as their speaker's", async () => {
    const cited = shown(await citeNote(db, await noteOf(), before));
    expect(cited).toEqual({ words, speaker: "Ada Example", place: { start, end }, isKept: false });
  });

  test("that the page has in another wording today are cited as they were kept", async () => {
    const cited = shown(await citeNote(db, await noteOf(), pageOf(reworded)));
    expect(cited).toEqual({ words, speaker: "Ada Example", place: { start, end }, isKept: true });
  });
});

describe("selected words", () => {
  test("of a statement are its speaker's", async () => {
    expect(shown(await citeSelection(db, before, quote))).toMatchObject({ words, speaker: "Ada Example" });
  });

  test("that were not read so are nobody's and have no place", async () => {
    const cited = shown(await citeSelection(db, pageOf(reworded), quote));
    expect(cited).toEqual({ words, speaker: undefined, place: undefined, isKept: false });
  });
});
