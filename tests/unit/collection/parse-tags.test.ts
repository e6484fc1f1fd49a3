import { describe, expect, test } from "vitest";

import { completeTag, formatTags, parseTags, suggestTags } from "../../../lib/collection/parse-tags";
import { Tags } from "../../../lib/domain/tags";

describe("tags as they are typed", () => {
  test.each([
    ["commas part them", "unity, elections", ["unity", "elections"]],
    ["a number sign in front is no part of the tag", "#unity, ## check", ["unity", "check"]],
    ["Arabic commas part them too", "قدس، انتخابات", ["قدس", "انتخابات"]],
    ["a tag may have several words", "  to   check , b", ["to check", "b"]],
    ["the same tag in another case is the first one", "Unity, unity", ["Unity"]],
    ["empty parts are none", ", ,،", []],
    ["line breaks part them", "one\ntwo", ["one", "two"]],
  ])("%s", (_, line, tags) => {
    expect(parseTags(line)).toEqual(tags);
    expect(parseTags(formatTags(tags))).toEqual(tags);
  });

  test("whatever is typed fits the shape of tags", () => {
    const line = ["a".repeat(300), `${"b".repeat(99)} c`, ...Array.from({ length: 200 }, (_, n) => n)].join();
    expect(Tags.safeParse(parseTags(line)).success).toBe(true);
  });
});

describe("known tags are suggested for the one being typed", () => {
  const known = ["unity", "unity government", "elections", "قدس"];
  test.each([
    ["that begin with it", "un", ["unity", "unity government"]],
    ["in any case and with a number sign", "#Ele", ["elections"]],
    ["for the last of several", "unity, ele", ["elections"]],
    ["but none that is there already", "unity, un", ["unity government"]],
    ["and none while nothing is typed", "unity, ", []],
    ["in Arabic", "unity، ق", ["قدس"]],
    ["but not the tag as it stands", "elections", []],
  ])("%s", (_, line, tags) => {
    expect(suggestTags(line, known)).toEqual(tags);
  });

  test.each([
    ["the only one", "un", "unity"],
    ["the last of several", "a, un", "a, unity"],
    ["after an Arabic comma", "أ، un", "أ، unity"],
  ])("choosing one completes %s", (_, line, after) => {
    expect(completeTag(line, "unity")).toBe(after);
  });
});
