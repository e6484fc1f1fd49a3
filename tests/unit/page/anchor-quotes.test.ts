import { expect, test } from "vitest";

import { describeQuote } from "../../../lib/annotation/describe-quote";
import { anchorQuotes, type AnchoringWorld } from "../../../lib/page/anchor-quotes";
import { readLiveText } from "../../../lib/page/live-text";
import { runAtOnce } from "../../../lib/page/steps";
import { findQuotes } from "../../../lib/services/find-quotes";

const lookCloser: AnchoringWorld["lookCloser"] = async (text, quotes) =>
  (await findQuotes({ text, quotes })).places;
const world = { read: () => readLiveText(document), lookCloser, slice: 8 };

test("each quote gets its range in the page, or none where its place is not certain", async () => {
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
  const found = await anchorQuotes(world, sought);
  const start = (words: string) => live.text.indexOf(words);
  expect(found).toEqual([
    { id: "across", state: "exact", start: start("Tuesday"), range: expect.anything() },
    { id: "edited", state: "changed", start: start("without a roof"), range: expect.anything() },
    { id: "elsewhere", state: "orphan" },
  ]);
  const words = found?.flatMap((one) => (one.state === "orphan" ? [] : [String(one.range)]));
  expect(words).toEqual(["Tues\u00adday for", "without a roof this winter"]);
});

test("a page too large to be read is told from one without the words", async () => {
  const sought = [{ id: "any", selector: { exact: "roof", prefix: "", suffix: "" } }];
  document.body.textContent = "word ".repeat(400_001);
  expect(await anchorQuotes(world, sought)).toBeUndefined();
});

test("nobody is asked to look closer where every quote stands as it did", async () => {
  document.body.innerHTML = "<p>Nobody will be left without a roof this winter.</p>";
  const asked: string[] = [];
  const sought = [
    { id: "any", selector: describeQuote("Nobody will be left without a roof this winter.", 7, 14) },
  ];
  const listening: AnchoringWorld = {
    ...world,
    lookCloser: (text) => {
      asked.push(text);
      return Promise.resolve([]);
    },
  };
  expect(await anchorQuotes(listening, sought)).toMatchObject([{ state: "exact" }]);
  expect(asked).toEqual([]);
  await anchorQuotes(listening, [{ id: "lost", selector: { exact: "ceiling", prefix: "a ", suffix: "" } }]);
  expect(asked).toEqual(["Nobody will be left without a roof this winter."]);
});

test("whoever wants it no more is not answered after looking closer", async () => {
  document.body.innerHTML = "<p>Nobody will be left without a roof this winter.</p>";
  const stopped = new AbortController();
  const lost = [{ id: "lost", selector: { exact: "ceiling", prefix: "a ", suffix: "" } }];
  const stopping: AnchoringWorld = {
    ...world,
    lookCloser: () => {
      stopped.abort(new Error("stopped"));
      return Promise.resolve([]);
    },
  };
  await expect(anchorQuotes(stopping, lost, stopped.signal)).rejects.toThrow("stopped");
});
