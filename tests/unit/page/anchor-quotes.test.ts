// @vitest-environment happy-dom
import { expect, test } from "vitest";

import { describeQuote } from "../../../lib/annotation/describe-quote";
import { anchorQuotes } from "../../../lib/page/anchor-quotes";
import { readLiveText } from "../../../lib/page/live-text";
import { runAtOnce } from "../../../lib/page/steps";

test("each quote gets its range in the page, or none where its place is not certain", () => {
  document.body.innerHTML = `<p>The council met on <b>Tues\u00adday</b> for the first time since the flood of early March.</p>
    <p>Nobody will be left without a roof this winter, the mayor said after the vote.</p>`;
  const live = runAtOnce(readLiveText(document))!;
  const mark = (words: string) => {
    const start = live.text.indexOf(words);
    return describeQuote(live.text, start, start + words.length);
  };
  const sought = [
    { id: "across", selector: mark("Tuesday for") },
    {
      id: "edited",
      selector: { ...mark("without a roof this winter"), exact: "without a roof last winter" },
    },
    { id: "elsewhere", selector: { ...mark("a roof"), prefix: "He slept under ", suffix: " of leaves." } },
  ];
  const found = runAtOnce(anchorQuotes(() => readLiveText(document), sought));
  const start = (words: string) => live.text.indexOf(words);
  expect(found).toEqual([
    { id: "across", state: "exact", start: start("Tuesday"), range: expect.anything() },
    { id: "edited", state: "changed", start: start("without a roof"), range: expect.anything() },
    { id: "elsewhere", state: "orphan" },
  ]);
  const words = found?.flatMap((one) => (one.state === "orphan" ? [] : [String(one.range)]));
  expect(words).toEqual(["Tues\u00adday for", "without a roof this winter"]);
});

test("a page too large to be read is told from one without the words", () => {
  const sought = [{ id: "any", selector: { exact: "roof", prefix: "", suffix: "" } }];
  document.body.textContent = "word ".repeat(400_001);
  expect(runAtOnce(anchorQuotes(() => readLiveText(document), sought))).toBeUndefined();
});
