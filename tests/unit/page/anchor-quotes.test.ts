// @vitest-environment happy-dom
import { expect, test } from "vitest";

import { describeQuote } from "../../../lib/annotation/describe-quote";
import { anchorQuotes } from "../../../lib/page/anchor-quotes";
import { readLiveText } from "../../../lib/page/live-text";

test("each quote gets its range in the page, or none where its place is not certain", () => {
  document.body.innerHTML = `<p>The council met on <b>Tues\u00adday</b> for the first time since the flood of early March.</p>
    <p>Nobody will be left without a roof this winter, the mayor said after the vote.</p>`;
  const live = readLiveText(document)!;
  const mark = (words: string) => {
    const start = live.text.indexOf(words);
    return describeQuote(live.text, start, start + words.length);
  };
  const found = anchorQuotes(live, [
    { id: "across", selector: mark("Tuesday for") },
    { id: "edited", selector: { ...mark("a roof"), exact: "the roof" } },
    { id: "moved", selector: { ...mark("a roof"), prefix: "He slept without " } },
  ]);
  expect(found).toEqual([
    { id: "across", state: "exact", start: live.text.indexOf("Tuesday"), range: expect.anything() },
    { id: "edited", state: "orphan" },
    { id: "moved", state: "orphan" },
  ]);
  expect(String((found[0] as { range: Range }).range)).toBe("Tues\u00adday for");
});
