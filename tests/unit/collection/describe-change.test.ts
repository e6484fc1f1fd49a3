import { describe, expect, test } from "vitest";

import {
  type ChangedHead,
  type Comparable,
  describeChange,
  hasChangedSinceFirst,
} from "../../../lib/collection/describe-change";
import type { VersionChange } from "../../../lib/domain/article-version";

const [one, two, three] = ["1".repeat(64), "2".repeat(64), "3".repeat(64)] as const;
const state = (text: string, over: Partial<Comparable> = {}): Comparable => ({
  text,
  textSha256: two,
  language: "en",
  scope: "page",
  isPreview: false,
  extractor: { name: "on-record", version: "1" },
  ...over,
});
const many = (seed: number) =>
  Array.from({ length: 4000 }, (_, at) => `w${(at * at * seed + at * 31) % 211}`).join(" ");

describe("describeChange", () => {
  test.each<
    [
      name: string,
      before: Partial<Comparable> & { text: string },
      after: Partial<Comparable> & { text: string },
      VersionChange,
    ]
  >([
    [
      "counts the words",
      { text: "One two three." },
      { text: "One four five three." },
      { kind: "words", since: one, words: 2 },
    ],
    [
      "counts none of a changed sign, which is a change",
      { text: "One, two." },
      { text: "One two." },
      { kind: "words", since: one, words: 0 },
    ],
    ["knows what is only form", { text: "“One.”" }, { text: '"One."' }, { kind: "boring", since: one }],
    [
      "takes no preview for a shorter article",
      { text: "One.", isPreview: true },
      { text: "One. Two." },
      { kind: "extent", since: one },
    ],
    [
      "compares a preview with a preview",
      { text: "One.", isPreview: true },
      { text: "Two.", isPreview: true },
      { kind: "words", since: one, words: 1 },
    ],
    [
      "takes no selection for another text",
      { text: "One.", scope: "selection" },
      { text: "Two.", scope: "selection" },
      { kind: "extent", since: one },
    ],
    [
      "says that another reader may be the cause",
      { text: "One." },
      { text: "Two.", extractor: { name: "on-record", version: "2" } },
      { kind: "words", since: one, words: 1, otherReader: true },
    ],
    [
      "does not count words of texts too different for it",
      { text: many(7) },
      { text: many(13) },
      { kind: "words", since: one },
    ],
  ])("%s", (...[, before, after, change]) => {
    expect(
      describeChange(state(before.text, { ...before, textSha256: one }), state(after.text, after)),
    ).toEqual(change);
  });
});

describe("hasChangedSinceFirst", () => {
  const head = (seq: number, textSha256: string, kind?: VersionChange["kind"]): ChangedHead => ({
    seq,
    textSha256,
    ...(kind && { change: { kind, since: one } }),
  });
  test.each<[name: string, versions: readonly ChangedHead[], changed: boolean]>([
    ["one version has not", [head(1, one)], false],
    ["other words have", [head(1, one), head(2, two, "words")], true],
    ["a boring version has not", [head(1, one), head(2, two, "boring")], false],
    [
      "other words and then another form have",
      [head(1, one), head(2, two, "words"), head(3, three, "boring")],
      true,
    ],
    [
      "the first text back again has not",
      [head(1, one), head(2, two, "words"), head(3, one, "words")],
      false,
    ],
    ["more of the page read has not", [head(1, one), head(2, two, "extent")], false],
    ["what is not known has not", [head(1, one), head(2, two)], false],
  ])("%s", (_, versions, changed) => {
    expect(hasChangedSinceFirst(versions)).toBe(changed);
    expect(hasChangedSinceFirst(versions.toReversed())).toBe(changed);
  });
});
