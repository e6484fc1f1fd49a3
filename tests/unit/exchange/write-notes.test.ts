import { describe, expect, test } from "vitest";

import { writeNotesMarkdown } from "../../../lib/exchange/write-notes-markdown";
import { writeNotesText } from "../../../lib/exchange/write-notes-text";
import { writeWebAnnotations } from "../../../lib/exchange/write-web-annotations";
import type { WrittenNote, WrittenNotes } from "../../../lib/exchange/written-notes";

const quote = {
  type: "TextQuoteSelector",
  exact: "unity is the cornerstone",
  prefix: "said ",
  suffix: " of",
} as const;
const position = { type: "TextPositionSelector", start: 9, end: 33 } as const;
const makeNote = (over: Partial<WrittenNote> = {}): WrittenNote => ({
  id: "0197b1d0-0000-7000-8000-000000000001",
  quote: quote.exact,
  selectors: [quote, position],
  state: "exact",
  body: "",
  tags: [],
  colour: "yellow",
  createdAt: "2026-05-04T09:30:00.000Z",
  editedAt: "2026-05-05T09:30:00.000Z",
  madeOn: "4 May 2026",
  ...over,
});
const makePage = (notes: readonly WrittenNote[], over: Partial<WrittenNotes> = {}): WrittenNotes => ({
  title: "Efforts resume",
  source: "Radio Habana Cuba, published 2 Jan 2021",
  url: "https://news.example/a",
  notes,
  ...over,
});
const noted = makeNote({ body: "Compare.\nWith 2017.", tags: ["unity", "check"] });
const orphan = makeNote({ state: "orphan", stateText: "Orphan, these words are no longer on the page" });

test("plain text has the page, then each quote with its state, note, tags and day", () => {
  expect(writeNotesText(makePage([noted, orphan]), ["“", "”"])).toBe(
    [
      "Efforts resume",
      "Radio Habana Cuba, published 2 Jan 2021",
      "https://news.example/a",
      "",
      "“unity is the cornerstone”",
      "Compare.",
      "With 2017.",
      "#unity #check 4 May 2026",
      "",
      "“unity is the cornerstone”",
      "Orphan, these words are no longer on the page",
      "4 May 2026",
      "",
    ].join("\n"),
  );
});

describe("Markdown", () => {
  test("has a heading, block quotations, and rules between the notes", () => {
    expect(writeNotesMarkdown(makePage([noted, orphan]))).toBe(
      [
        "# Efforts resume",
        "",
        "Radio Habana Cuba, published 2 Jan 2021  ",
        "<https://news.example/a>",
        "",
        "> unity is the cornerstone",
        "",
        "Compare.\\",
        "With 2017.",
        "",
        "\\#unity #check 4 May 2026",
        "",
        "---",
        "",
        "> unity is the cornerstone",
        "",
        "*Orphan, these words are no longer on the page*",
        "",
        "4 May 2026",
        "",
        "---",
        "",
      ].join("\n"),
    );
  });

  test.each([
    ["emphasis and links", "*see* [this](http://evil.example)", "\\*see\\* \\[this\\](http://evil.example)"],
    ["HTML", "<img src=x onerror=alert(1)> &amp;", "\\<img src\\=x onerror\\=alert(1)\\> \\&amp;"],
    ["a list", "- one\n+ two\n1. three", "\\- one\\\n\\+ two\\\n1\\. three"],
    ["a heading, a fence and a block of code", "# one\n```\n    two", "\\# one\\\n\\`\\`\\`\\\ntwo"],
    ["a rule", "---", "\\---"],
    ["paragraphs stay", "one\n\n\ntwo", "one\n\n\ntwo"],
  ])("nothing written is taken for markup: %s", (_, body, written) => {
    expect(writeNotesMarkdown(makePage([makeNote({ body })]))).toContain(
      `\n\n${written}\n\n4 May 2026\n\n---\n`,
    );
  });

  test("every line of a quote stays in the quotation", () => {
    const markdown = writeNotesMarkdown(makePage([makeNote({ quote: "one\n\n> two" })]));
    expect(markdown).toContain("\n\n> one\n> \n> \\> two\n\n");
  });

  test("an address does not end before its end", () => {
    const url = "https://news.example/a>b c";
    expect(writeNotesMarkdown(makePage([], { url, source: "" }))).toBe(
      "# Efforts resume\n\n<https://news.example/a%3Eb%20c>\n",
    );
  });
});

describe("Web Annotations", () => {
  const write = (note: WrittenNote) =>
    JSON.parse(writeWebAnnotations(makePage([note]), "urn:uuid:page#notes")) as {
      readonly "@context": readonly unknown[];
      readonly items: readonly Record<string, unknown>[];
    };

  test("are a page of annotations with the bodies, selectors, times and state of a note", () => {
    expect(write({ ...noted, capturedAt: "2026-05-04T09:00:00.000Z" })).toEqual({
      "@context": ["http://www.w3.org/ns/anno.jsonld", { onRecord: "urn:on-record:annotation#" }],
      id: "urn:uuid:page#notes",
      type: "AnnotationPage",
      label: "Efforts resume",
      items: [
        {
          id: "urn:uuid:0197b1d0-0000-7000-8000-000000000001",
          type: "Annotation",
          motivation: "commenting",
          created: "2026-05-04T09:30:00.000Z",
          modified: "2026-05-05T09:30:00.000Z",
          body: [
            {
              type: "TextualBody",
              purpose: "commenting",
              value: "Compare.\nWith 2017.",
              format: "text/plain",
            },
            { type: "TextualBody", purpose: "tagging", value: "unity", format: "text/plain" },
            { type: "TextualBody", purpose: "tagging", value: "check", format: "text/plain" },
          ],
          target: {
            type: "SpecificResource",
            source: "https://news.example/a",
            selector: [quote, position],
            state: { type: "TimeState", sourceDate: "2026-05-04T09:00:00.000Z" },
          },
          "onRecord:found": "exact",
          "onRecord:underline": "solid",
        },
      ],
    });
  });

  test("a highlight without a note has no body, words outside of the article no position", () => {
    const [item] = write(makeNote({ selectors: [quote], state: "orphan" })).items;
    expect(item).toMatchObject({
      motivation: "highlighting",
      "onRecord:found": "orphan",
      target: { selector: [quote] },
    });
    expect(item).not.toHaveProperty("body");
  });

  test("whatever the page and the user wrote comes back as it was", () => {
    const odd = '“قال” \u200f\n"\\ \ud83d\ude00 \u2028 </script>';
    const [item] = write(makeNote({ body: odd })).items;
    expect(item).toMatchObject({ body: [{ value: odd }] });
  });
});
