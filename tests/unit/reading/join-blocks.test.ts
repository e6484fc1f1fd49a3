import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { joinBlocks } from "../../../lib/reading/join-blocks";
import type { TextBlock } from "../../../lib/domain/article";

const block = (text: string, kind: TextBlock["kind"] = "paragraph"): TextBlock => ({
  kind,
  text,
  linkShare: 0,
});

describe("joinBlocks", () => {
  test.each([
    ["headline, then the blocks", "Light", [block("One"), block("Two")], "Light\nOne\nTwo"],
    [
      "the headline's own heading once",
      "Light out!",
      [block("Light Out", "heading"), block("One")],
      "Light out!\nOne",
    ],
    ["another heading stays", "Light", [block("Dark", "heading")], "Light\nDark"],
    ["no headline", "", [block("One")], "One"],
    ["nothing", "", [], ""],
  ])("%s", (_name, title, blocks, text) => {
    expect(joinBlocks(title, blocks).text).toBe(text);
  });

  test("every block's offsets cut out exactly its text, whatever the characters", () => {
    const line = fc
      .string({ unit: "binary", minLength: 1, maxLength: 20 })
      .map((text) => text.replaceAll("\n", " "));
    fc.assert(
      fc.property(line, fc.array(line, { maxLength: 20 }), (title, lines) => {
        const { text, blocks } = joinBlocks(
          title,
          lines.map((each) => block(each)),
        );
        expect(blocks.map(({ start, end }) => text.slice(start, end))).toEqual([title, ...lines]);
      }),
    );
  });
});
