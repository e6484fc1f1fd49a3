import { describe, expect, test } from "vitest";

import { canonicalText, findTextBlocks } from "../../../lib/page/text-blocks";
import { page } from "./page-fixtures";

const LINE = "The talks about the harbour were taken up again in spring and";
const read = (html: string) =>
  findTextBlocks(page(`<body>${html}</body>`).body).map(({ kind, text }) => [kind, text]);

describe("findTextBlocks", () => {
  test.each([
    [
      "paragraphs and loose text",
      "a<p>b</p>c",
      [
        ["paragraph", "a"],
        ["paragraph", "b"],
        ["paragraph", "c"],
      ],
    ],
    ["inline elements stay in their line", "<p>a<b>b</b> <i>c</i></p>", [["paragraph", "ab c"]]],
    [
      "headings, quotes, lists, captions",
      "<h2>h</h2><blockquote><p>q</p></blockquote><ul><li>l</li></ul><figcaption>c</figcaption>",
      [
        ["heading", "h"],
        ["quote", "q"],
        ["list-item", "l"],
        ["caption", "c"],
      ],
    ],
    [
      "cells of a table",
      "<table><tr><td>a</td><td>b</td></tr></table>",
      [
        ["paragraph", "a"],
        ["paragraph", "b"],
      ],
    ],
    [
      "short lines apart by line breaks",
      "<p>Light stays<br>Island website<br>May 3, 2021</p>",
      [
        ["paragraph", "Light stays"],
        ["paragraph", "Island website"],
        ["paragraph", "May 3, 2021"],
      ],
    ],
    [
      "a hard-wrapped sentence is one block",
      `<p>${LINE}<br>nobody knew why.</p>`,
      [["paragraph", `${LINE} nobody knew why.`]],
    ],
    [
      "a name wrapped to the next line is one block",
      `<p>${LINE}<br>Minister Osei knew why.</p>`,
      [["paragraph", `${LINE} Minister Osei knew why.`]],
    ],
    [
      "a sentence that ended before the break",
      `<p>${LINE} on.<br>Nobody knew why.</p>`,
      [
        ["paragraph", `${LINE} on.`],
        ["paragraph", "Nobody knew why."],
      ],
    ],
    [
      "double line breaks always part",
      "<p>the one,<br><br>the other</p>",
      [
        ["paragraph", "the one,"],
        ["paragraph", "the other"],
      ],
    ],
    [
      "scripts, buttons and fields are silent",
      "<p>a<script>x</script><button>b</button><select><option>c</option></select></p>",
      [["paragraph", "a"]],
    ],
    ["blocks of white space are none", "<p> \n\u00a0\u200b</p><div></div>", []],
  ])("%s", (_name, html, blocks) => {
    expect(read(html)).toEqual(blocks);
  });

  test("the share of links is that of the line", () => {
    const [first, second] = findTextBlocks(page("<p><a href=x>ab cd</a> efgh<br>Next</p>").body);
    expect([first?.linkShare, second?.linkShare]).toEqual([0.5, 0]);
  });
});

describe("canonicalText", () => {
  test.each([
    ["white space of all kinds", " a\u00a0\t b\n\r c\u2003d ", "a b c d"],
    ["composed letters", "Cafe\u0301", "Café"],
    [
      "soft hyphens, marks of order and direction",
      "ha\u00adr\u200bbour\u200e \u202bنص\u202c\ufeff",
      "harbour نص",
    ],
    ["the joiner of Persian words stays", "می\u200cشود", "می\u200cشود"],
    ["control characters", "a\u0000b\u0007c", "a b c"],
  ])("%s", (_name, raw, text) => {
    expect(canonicalText(raw)).toBe(text);
  });
});
