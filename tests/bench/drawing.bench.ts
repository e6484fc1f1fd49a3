import type { Page } from "playwright-core";

import { describeQuote } from "../../lib/annotation/describe-quote";
import type { DrawnAnnotation, DrawReply } from "../../lib/messaging/annotation-request";
import { type Session, startSession } from "../run/session";
import { closePopup, openPopup } from "../run/toolbar";
import type { BenchTable } from "./measure";
import { least } from "./page.bench";

const CHARACTERS = 100_000;
const COLOURS = ["yellow", "blue", "red", "green"] as const;
const WORDS =
  "the council met quay works winter roof mayor flood port state paid bridge night fair vote talks street school river".split(
    " ",
  );

/**
 * Notes found and drawn in a page of 100,000 characters, in real Chromium: what the page's thread went through by the
 * browser's own trace, from the worker's question to its answer. Needs a build.
 */
export async function benchDrawing(sizes: readonly number[]): Promise<readonly BenchTable[]> {
  const session = await startSession({ hosts: ["http://*.test/*"] });
  try {
    const rows: (Readonly<{ of: string; note: string }> & Awaited<ReturnType<typeof least>>)[] = [];
    for (const size of sizes) rows.push(...(await measure(session, size)));
    const table = (operation: string, part: "whole" | "longest" | "busy"): BenchTable => ({
      operation,
      unit: "ms",
      peer: "none",
      rows: rows.map(({ of, note, ...traced }) => ({ of, ours: traced[part], note })),
    });
    return [
      table(`draw notes in ${CHARACTERS} characters: from the question to the answer (Chromium)`, "whole"),
      table("draw notes: longest task of the page's thread, processor time (trace)", "longest"),
      table("draw notes: the page's thread at work, processor time", "busy"),
    ];
  } finally {
    await session.close();
  }
}

async function measure(session: Session, size: number) {
  const { browser, server } = session;
  const paragraphs = makeParagraphs();
  const html = `<title>Notes</title><article><h1>Quay works</h1>${paragraphs.map((text) => `<p>${text}</p>`).join("")}</article>`;
  const address = new URL(server.add("notes.html", html));
  address.hostname = "page.test";
  const page = await browser.context.newPage();
  await page.goto(address.href, { waitUntil: "load" });
  await closePopup(browser, await openPopup(browser, page));
  await page.bringToFront();
  const ask = asker(session, page);
  const notes = makeNotes(["Quay works", ...paragraphs].join("\n"), size + 1);
  const [first, all] = [notes.slice(0, size), notes];
  await ask([]);
  const traced = async (work: () => Promise<number>) => {
    const answered: number[] = [];
    const run = await least(browser.cdp, page, async () => answered.push(await work()));
    return { ...run, whole: Math.min(...answered) };
  };
  const measured = [
    {
      of: `${size} notes looked for and drawn`,
      note: "",
      ...(await traced(() => ask([]).then(() => ask(first)))),
    },
    { of: `${size} notes that were found: drawn`, note: "", ...(await traced(() => ask(first))) },
    {
      of: `one note more, beside ${size}`,
      note: "",
      ...(await traced(() => ask(first).then(() => ask(all)))),
    },
  ];
  await page.close();
  return measured;
}

/**
 * Asks the script in the page to draw, as the worker does, and tells how long the answer took by the worker's clock, in
 * milliseconds; throws unless all of the notes are found.
 */
function asker({ browser }: Session, page: Page) {
  return async (annotations: readonly DrawnAnnotation[]): Promise<number> => {
    const request = { name: "annotations.draw", url: page.url(), annotations, draw: true };
    const worker = await browser.worker();
    const { reply, took } = (await worker.evaluate(`(async () => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      await chrome.scripting.executeScript({ target: { tabId: tab.id }, files: ["/annotations.js"] });
      const asked = performance.now();
      const reply = await chrome.tabs.sendMessage(tab.id, ${JSON.stringify(request)}, { frameId: 0 });
      return { reply, took: performance.now() - asked };
    })()`)) as Readonly<{ reply: DrawReply; took: number }>;
    const found = reply.kind === "places" ? reply.places.filter(({ state }) => state === "exact").length : -1;
    if (found !== annotations.length) throw new Error(`${found} of ${annotations.length}: ${reply.kind}`);
    return took;
  };
}

function makeParagraphs(): readonly string[] {
  const paragraphs: string[] = [];
  for (let length = 0, seed = 1; length < CHARACTERS; length += paragraphs.at(-1)!.length + 1) {
    const words = Array.from({ length: 120 }, () => {
      seed = (seed * 48_271) % 2_147_483_647;
      return WORDS[seed % WORDS.length]!;
    });
    paragraphs.push(`Paragraph ${paragraphs.length} ${words.join(" ")}.`);
  }
  return paragraphs;
}

function makeNotes(text: string, count: number): readonly DrawnAnnotation[] {
  return Array.from({ length: count }, (_, index) => {
    const start = text.indexOf(" ", Math.floor(((text.length - 200) * index) / count)) + 1;
    const end = text.indexOf(" ", start + 40);
    return { id: `note ${index}`, colour: COLOURS[index % 4]!, selector: describeQuote(text, start, end) };
  });
}
