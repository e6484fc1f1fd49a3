import { describe, expect, test } from "vitest";

import { describeQuote } from "../../../lib/annotation/describe-quote";

describe("describeQuote", () => {
  test("the words and 64 characters on either side", () => {
    const text = `${"a".repeat(100)}QUOTE${"b".repeat(100)}`;
    expect(describeQuote(text, 100, 105)).toEqual({
      exact: "QUOTE",
      prefix: "a".repeat(64),
      suffix: "b".repeat(64),
    });
  });

  test("less at the ends of the text", () => {
    expect(describeQuote("One two three", 4, 7)).toEqual({ exact: "two", prefix: "One ", suffix: " three" });
    expect(describeQuote("One", 0, 3)).toEqual({ exact: "One", prefix: "", suffix: "" });
  });

  test("the context never begins or ends with half of a pair", () => {
    const text = `${"👍".repeat(40)}x${"👍".repeat(40)}`;
    expect(describeQuote(text, 80, 81)).toEqual({
      exact: "x",
      prefix: "👍".repeat(32),
      suffix: "👍".repeat(32),
    });
    const shifted = `👍${"a".repeat(63)}x${"b".repeat(63)}👍`;
    const { prefix, suffix } = describeQuote(shifted, 65, 66);
    expect([prefix, suffix]).toEqual(["a".repeat(63), "b".repeat(63)]);
  });

  test("a pair that the quote's ends cut belongs to the quote", () => {
    expect(describeQuote("a👍b👍c", 2, 5)).toEqual({ exact: "👍b👍", prefix: "a", suffix: "c" });
  });

  test("half a pair on its own is kept as it stands", () => {
    expect(describeQuote("a\ud800b", 1, 2)).toEqual({ exact: "\ud800", prefix: "a", suffix: "b" });
  });
});
