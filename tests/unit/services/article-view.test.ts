import { describe, expect, test } from "vitest";

import type { Annotation } from "../../../lib/domain/annotation";
import type { AnnotationId } from "../../../lib/domain/ids";
import { describeQuote } from "../../../lib/annotation/describe-quote";
import { type ArticleRows, buildArticleView } from "../../../lib/services/article-view";
import { readShippedCorpus } from "../../bench/bench-corpus";
import { type KeptRows, makeKept } from "../../make/library-data";

const corpus = readShippedCorpus();
const kept = await makeKept(corpus, 2, { paragraphs: 5 });
const text = kept.texts[0]!;

const rowsOf = ({ article, versions, texts }: KeptRows, over: Partial<ArticleRows> = {}): ArticleRows => ({
  article,
  version: versions[0]!,
  text: texts[0]!,
  versions,
  annotations: [],
  anchors: [],
  collections: [],
  corpus,
  ...over,
});

/** A note on [start, end) of the text, made so many minutes after noon. */
function noteOn(id: string, start: number, end: number, minute = 0): Annotation {
  const at = `2026-05-01T12:${String(minute).padStart(2, "0")}:00.000Z`;
  const quote = describeQuote(text.text, start, end);
  return {
    id: id as AnnotationId,
    articleId: kept.article.id,
    versionId: kept.versions[0]!.id,
    kind: "highlight",
    quote: quote.exact,
    selectors: [
      { type: "TextQuoteSelector", ...quote },
      { type: "TextPositionSelector", start, end },
    ],
    tags: [],
    createdAt: at,
    editedAt: at,
    rev: 1,
  };
}

const block = text.blocks[2]!;
const view = (annotations: readonly Annotation[], over: Partial<ArticleRows> = {}) =>
  buildArticleView(rowsOf(kept, { annotations, ...over }));
const textOf = (runs: readonly { readonly text: string }[]) => runs.map((run) => run.text).join("");

describe("the text", () => {
  test("is the kept one, block by block, whatever is marked in it", () => {
    const notes = [
      noteOn("a", block.start + 3, block.start + 30),
      noteOn("b", block.start + 10, block.end, 1),
    ];
    const shown = view(notes).blocks.map(({ runs }) => textOf(runs));
    expect(shown).toEqual(text.blocks.slice(1).map(({ start, end }) => text.text.slice(start, end)));
  });

  test("begins with the headline only where the title was put right or a note is on it", () => {
    const [headline] = text.blocks;
    const title = text.text.slice(headline!.start, headline!.end);
    expect(view([]).blocks).toHaveLength(text.blocks.length - 1);
    expect(textOf(view([noteOn("a", 0, 5)]).blocks[0]!.runs)).toBe(title);
    const corrections = { title: { value: "Better", at: "2026-05-01T12:00:00.000Z" } };
    const corrected = view([], { article: { ...kept.article, corrections } });
    expect(corrected.title).toEqual({ value: "Better", source: "user" });
    expect(textOf(corrected.blocks[0]!.runs)).toBe(title);
  });

  test("marks overlapping notes in runs, the latest note last", () => {
    const notes = [
      noteOn("late", block.start + 5, block.start + 15, 9),
      noteOn("early", block.start, block.start + 10),
    ];
    const runs = view(notes).blocks[1]!.runs.filter((run) => run.notes.length > 0);
    const shown = runs.map((run) => run.notes.map(({ id }) => id).join("+"));
    expect([...new Set(shown)]).toEqual(["early", "early+late", "late"]);
  });
});

describe("a note", () => {
  test("stands beside the block it begins in, and only there", () => {
    const long = noteOn("a", block.start + 4, text.blocks[3]!.start + 6);
    const blocks = view([long]).blocks;
    expect(blocks.map(({ notes }) => notes.length)).toEqual([0, 1, 0, 0, 0]);
    expect(blocks[2]!.runs[0]!.notes.map(({ id }) => id)).toEqual(["a"]);
  });

  test("that begins on the break between two blocks stands beside the second", () => {
    const anchors = [{ ...anchor("a"), start: block.start - 1, end: block.start + 8 }];
    const blocks = view([noteOn("a", block.start, block.start + 8)], { anchors }).blocks;
    expect(blocks.map(({ notes }) => notes.length)).toEqual([0, 1, 0, 0, 0]);
  });

  test("nobody has looked for in this version is found by its words", () => {
    const [placed] = view([noteOn("a", block.start, block.start + 20)]).blocks[1]!.notes;
    expect(placed?.state).toBe("exact");
  });

  test.each([
    ["its anchor says so", [{ ...anchor("a"), state: "orphan" as const }]],
    ["its anchor is not in the text", [{ ...anchor("a"), start: 1e6, end: 1e6 + 4 }]],
    ["its anchor is empty", [{ ...anchor("a"), start: block.start, end: block.start }]],
  ])("is an orphan and drawn nowhere where %s", (_why, anchors) => {
    const shown = view([noteOn("a", block.start, block.start + 8)], { anchors });
    expect(shown.orphans.map(({ annotation }) => annotation.id)).toEqual(["a"]);
    expect(shown.blocks.flatMap(({ runs }) => runs).filter((run) => run.notes.length > 0)).toEqual([]);
  });

  test("whose words are gone is an orphan", () => {
    const note = noteOn("a", block.start, block.start + 20);
    const selectors = [{ ...note.selectors[0], exact: "words nobody wrote here" }] as const;
    expect(view([{ ...note, selectors }]).orphans).toHaveLength(1);
  });
});

test("each statement stands beside the block it begins in, once", () => {
  const numbers = view([]).blocks.flatMap(({ statements }) => statements.map(({ number }) => number));
  expect(numbers).toEqual(text.report.attributions.map((_, at) => at + 1));
});

test("a link that is no web address is not offered", () => {
  const version = { ...kept.versions[0]!, url: "javascript:alert(1)" };
  expect(view([], { version }).url).toBeUndefined();
  expect(view([]).url).toBe(kept.versions[0]!.url);
});

function anchor(id: string) {
  return {
    annotationId: id as AnnotationId,
    versionId: kept.versions[0]!.id,
    state: "exact" as const,
    score: 1,
    start: 0,
    end: 4,
  };
}
