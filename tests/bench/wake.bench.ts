import type { Page } from "playwright-core";

import type { ExtractedArticle } from "../../lib/domain/article";
import { readingOf } from "../make/page-reading";
import { fillBrowserCorpus } from "../run/library-filler";
import { type Session, startSession } from "../run/session";
import { openPopup, pause } from "../run/toolbar";
import { makeLongArticle } from "./bench-articles";
import type { BenchTable } from "./measure";
import { closeThread, heapOf, killWorker, requireThread, requireWorker } from "./worker-threads";

/** A corpus to match against. */
export type WakeSize = Readonly<{ statements: number; figures: number }>;

const WORDS = 5000;
const ATTEMPTS = 5;
const DRAWING_MS = 1000;

/**
 * Matching an article of 5,000 words in real Chromium, from the message of the page to the answer, the report kept: by a
 * worker that was killed, so that it wakes up; by one whose page without a window is closed too, so that the index is
 * read first; and by one that is awake. Needs a build.
 */
export async function benchWake(sizes: readonly WakeSize[]): Promise<readonly BenchTable[]> {
  const measured = [];
  for (const size of sizes) measured.push({ of: nameOf(size), ...(await measure(size)) });
  return [
    {
      operation: `match an article of ${WORDS} words (Chromium)`,
      unit: "ms",
      peer: "none",
      rows: measured.flatMap(({ of, killed, closed, warm, matching, wake, note }) => [
        { of: `${of}: worker killed, wake and match`, ours: killed, note },
        { of: `${of}: worker killed, thread of the matcher too: wake, load and match`, ours: closed },
        { of: `${of}: worker killed, wake alone`, ours: wake },
        { of: `${of}: warm`, ours: warm },
        { of: `${of}: warm, of which reading the article`, ours: matching },
      ]),
    },
    {
      operation: "heap and buffers (Chromium)",
      unit: "MB",
      peer: "none",
      rows: measured.flatMap(({ of, heap, threadHeap }) => [
        { of: `${of}: worker`, ours: heap },
        { of: `${of}: thread of the matcher, with the index`, ours: threadHeap },
      ]),
    },
    {
      operation: "making the index after a pack was installed (Chromium)",
      unit: "ms",
      peer: "none",
      rows: measured.map(({ of, making }) => ({ of, ours: making })),
    },
  ];
}

const nameOf = ({ statements, figures }: WakeSize) => `${statements} statements, ${figures} figures`;

async function measure({ statements, figures }: WakeSize) {
  const session = await startSession({ hosts: ["http://*.test/*"] });
  try {
    await fillBrowserCorpus(session, statements, figures);
    const making = await makeIndex(session);
    const { send, page } = await openArticle(session);
    const closed: number[] = [];
    for (let attempt = 0; attempt < ATTEMPTS; attempt++) closed.push(await send.article("worker and thread"));
    // From here on the thread stays, as it does while somebody reads.
    const runs: Readonly<Record<"wake" | "killed" | "warm" | "heap", number>>[] = [];
    for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
      const wake = await send.nothing("worker");
      const killed = await send.article("worker");
      const warm = Math.min(await send.article(), await send.article(), await send.article());
      runs.push({ wake, killed, warm, heap: await heapOf(session, await requireWorker(session)) });
    }
    const threadHeap = await heapOf(session, await requireThread(session));
    const least = (part: keyof (typeof runs)[number]) => Math.min(...runs.map((run) => run[part]));
    const { matching, note } = await readReport(session);
    await page.close();
    return {
      making,
      matching,
      note,
      wake: least("wake"),
      killed: least("killed"),
      closed: Math.min(...closed),
      warm: least("warm"),
      heap: least("heap"),
      threadHeap,
    };
  } finally {
    await session.close();
  }
}

/** Asks the worker to follow the pack and waits until its index is whole; in milliseconds. */
async function makeIndex({ browser }: Session): Promise<number> {
  const page = await browser.context.newPage();
  await page.goto(`chrome-extension://${browser.id}/options.html`);
  const started = performance.now();
  await page.evaluate(`chrome.runtime.sendMessage({ name: "pages.follow", body: {} })`);
  while (!(await page.evaluate<boolean>(IS_INDEX_WHOLE))) await pause(20);
  const making = performance.now() - started;
  await page.close();
  return making;
}

const IS_INDEX_WHOLE = `(async () => {
  const answer = (request) => new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const db = await answer(indexedDB.open("on-record"));
  const transaction = db.transaction(["indexBlocks", "indexMarks", "meta"]);
  const [state, joined, marks, revision] = await Promise.all([
    answer(transaction.objectStore("indexBlocks").get("state")),
    answer(transaction.objectStore("indexBlocks").getKey("~joined")),
    answer(transaction.objectStore("indexMarks").count()),
    answer(transaction.objectStore("meta").get("corpusRevision")),
  ]);
  db.close();
  return joined !== undefined && marks === 0 && state?.content.progress === undefined && state?.content.revision === revision.value;
})()`;

/** A page in whose place messages are sent: the world of the reading script in it. */
async function openArticle(session: Session) {
  const { browser, server, corpus } = session;
  const address = new URL(server.add("long.html", "<title>Talks</title><h1>Talks</h1><p>Talks went on.</p>"));
  address.hostname = "page.test";
  const page = await browser.context.newPage();
  await page.goto(address.href, { waitUntil: "load" });
  const ask = await scriptWorld(page, browser.id);
  const popup = await openPopup(browser, page);
  const article = { ...makeLongArticle(corpus, WORDS), url: address.href };
  let round = 0;
  const time = async (message: object, gone?: Gone) => {
    // The open popup draws the report before; nobody asks for the next one while it does.
    await pause(DRAWING_MS);
    if (gone !== undefined) await killWorker(session);
    // After the worker, which would open the page again for what it has not done yet.
    if (gone === "worker and thread") await closeThread(session, popup);
    return ask(timed(message));
  };
  return {
    page,
    send: {
      // Told apart, so that the answer is not the one that was given before.
      article: (gone?: Gone) =>
        time(
          { name: "article.match", body: { asked: true, page: readingOf(numbered(article, ++round)) } },
          gone,
        ),
      nothing: (gone?: Gone) => time({ name: "page.ready", body: { url: address.href } }, gone),
    },
  };
}

/** What is gone when a message is sent. */
type Gone = "worker" | "worker and thread";

const numbered = (article: ExtractedArticle, round: number): ExtractedArticle => ({
  ...article,
  byline: [`Round ${round}`],
});

const timed = (message: object) => `(async () => {
  const message = ${JSON.stringify(message)};
  const started = performance.now();
  const reply = await chrome.runtime.sendMessage(message);
  if (!reply?.ok) throw new Error(JSON.stringify(reply));
  return performance.now() - started;
})()`;

/** Evaluates in the world that the extension's scripts have in a page, once one of them runs. */
async function scriptWorld(
  page: Page,
  extensionId: string,
): Promise<(expression: string) => Promise<number>> {
  const cdp = await page.context().newCDPSession(page);
  let contextId: number | undefined;
  cdp.on("Runtime.executionContextCreated", ({ context }) => {
    if (context.origin === `chrome-extension://${extensionId}`) contextId = context.id;
  });
  await cdp.send("Runtime.enable");
  return async (expression) => {
    if (contextId === undefined) throw new Error("No script of the extension runs in the page.");
    const { result, exceptionDetails } = await cdp.send("Runtime.evaluate", {
      expression,
      contextId,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return Number(result.value);
  };
}

/** What the reports of the open tab say of how long reading took, and of what there was to read. */
async function readReport({ browser }: Session): Promise<{ matching: number; note: string }> {
  const worker = await browser.worker();
  const [matching, note] = (await worker.evaluate(`chrome.storage.session.get().then((kept) => {
    const visits = Object.entries(kept).filter(([key]) => key.startsWith("visit."));
    const { report } = visits.map(([, visit]) => JSON.parse(visit)).find(({ stage }) => stage === "done");
    const { mentions, attributions, matches } = report;
    return [report.matchMs, mentions.length + " mentions, " + attributions.length + " attributions, " + matches.length + " matches"];
  })`)) as [number, string];
  return { matching, note };
}
