import { describe, expect, test } from "vitest";

import { findAttributions } from "../../../lib/statements/find-attributions";
import { articleInput, readArticleText } from "./read-article-text";

describe("segments", () => {
  test("the compiler’s words are not searched, and a speaker does not reach over into the next segment", () => {
    const input = articleInput({
      paragraphs: ["Rosa Marin said that wages must rise.", "She added that the strike goes on."],
    });
    const [whole] = input.segments;
    const [, first, second] = input.blocks;
    const part = (block: typeof first, kind: "dispatch" | "compiler") => ({
      ...whole!,
      kind,
      start: block!.start,
      bodyStart: block!.start,
      end: block!.end,
    });
    const found = (kinds: readonly ["dispatch" | "compiler", "dispatch" | "compiler"]) =>
      findAttributions({ ...input, segments: [part(first, kinds[0]), part(second, kinds[1])] });
    expect(found(["dispatch", "dispatch"]).map((one) => [one.text, one.segment])).toEqual([
      ["wages must rise", 0],
    ]);
    expect(found(["compiler", "dispatch"])).toEqual([]);
  });

  test("a headline that repeats a statement marks it and is none itself", () => {
    const found = readArticleText({
      headline: "Marin: Wages must rise before the winter",
      paragraphs: [
        "Rosa Marin said that wages must rise before the winter comes.",
        "Marin noted that prices had doubled.",
      ],
    });
    expect(found.map((one) => one.inHeadline)).toEqual([true, undefined]);
  });

  test("a dateline is cut off the first sentence", () => {
    const [found] = readArticleText({ paragraphs: ["LEEDS (LNA)- Wages must rise, Rosa Marin said."] });
    expect(found).toMatchObject({
      form: "indirect",
      text: "Wages must rise",
      speaker: { name: "Rosa Marin" },
    });
  });
});
