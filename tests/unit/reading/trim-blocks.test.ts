import { describe, expect, test } from "vitest";

import { isBoilerplate } from "../../../lib/reading/boilerplate";
import type { TextBlock } from "../../../lib/domain/article";
import { trimBlocks } from "../../../lib/reading/trim-blocks";

const prose =
  "The keeper of the harbour light said on Thursday that it would be lit again before the winter.";
const block = (text: string, more: Partial<TextBlock> = {}): TextBlock => ({
  kind: "paragraph",
  text,
  linkShare: 0,
  ...more,
});
const story = (count: number) => Array.from({ length: count }, () => block(prose));
const context = { titles: ["The light goes out", "Light out, keeper says"], byline: ["Ann Lee"] };
const kept = (blocks: readonly TextBlock[]) => trimBlocks(blocks, context).map(({ text }) => text);

describe("trimBlocks", () => {
  test.each([
    ["the headline shown", block("The light goes out")],
    ["what the page calls itself for others", block("Light out, keeper says", { kind: "heading" })],
    ["a date and time with its zone", block("Thursday, 3 May 2021, last updated 14:00 (GMT+0400)")],
    ["a line by an author", block("By Bo Li")],
  ])("takes %s off the head", (_name, first) => {
    expect(kept([first, ...story(4)])).toEqual(story(4).map(({ text }) => text));
  });

  test("takes the author's name and the time off that stand below a summary", () => {
    const summary = block(`${prose} ${prose}`, { kind: "heading" });
    const lines = [block("ANN LEE"), block("PUBLISHED: 10:48, Tue, Nov 19, 2019 | UPDATED: 11:05")];
    expect(kept([summary, ...lines, ...story(4)])).toEqual([summary, ...story(4)].map(({ text }) => text));
  });

  test("leaves a bare date behind prose: the next piece of a round-up begins with it", () => {
    const blocks = [...story(2), block("October 25, 2017"), ...story(4)];
    expect(kept(blocks)).toEqual(blocks.map(({ text }) => text));
  });

  test("ends where other content is announced", () => {
    const teasers = [
      block("Latest news of the harbour"),
      block("The lamp that went out"),
      block("A new keeper"),
    ];
    expect(kept([...story(6), ...teasers])).toEqual(story(6).map(({ text }) => text));
  });

  test("goes on where the article does behind a pointer to others", () => {
    const pointer = [
      block("DON'T MISS"),
      block("The lamp that went out", { kind: "list-item", linkShare: 1 }),
    ];
    const texts = kept([...story(6), ...pointer, ...story(4)]);
    expect(texts.filter((text) => text === prose)).toHaveLength(10);
    expect(texts).not.toContain("The lamp that went out");
  });

  test("keeps everything where more than half would go", () => {
    const blocks = [block("Advertisement"), block("Read more"), block("Share"), block("Go.")];
    expect(kept(blocks)).toHaveLength(4);
  });
});

describe("isBoilerplate", () => {
  test.each([
    ["Image 1 of / 23", 0, true],
    ["Image of the day", 0, false],
    ["Close", 0, true],
    ["Close the harbour, says the keeper.", 0, false],
    ["This advertisement has not loaded yet, but your article continues below.", 0, true],
    ["اقرأ أيضًا: المنارة تنطفئ", 1, true],
    ["阅读下一篇：", 0, true],
    ["相关负责人星期四说，灯塔将重新点亮。", 0, false],
    ["קראו עוד: המגדלור כבה", 1, true],
    ["Читайте также: маяк погас", 1, true],
    ["관련 기사: 등대가 꺼졌다", 1, true],
    ["Read more than one book about the light, she said.", 0, false],
  ])("%s", (text, linkShare, is) => {
    expect(isBoilerplate(text, linkShare)).toBe(is);
  });
});
