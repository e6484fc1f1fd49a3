import { randomUUID } from "node:crypto";
import type { Page } from "playwright-core";

import type {
  AnnotationPlace,
  DescribeReply,
  DrawnAnnotation,
  DrawReply,
} from "../../lib/messaging/annotation-request";
import type { Session } from "../run/session";
import { closePopup, openPopup } from "../run/toolbar";
import { getTabId, inWorker, openPage, until } from "./harness";

/** Puts the script into a tab as the worker does, and asks it. */
export async function ask<T>(session: Session, tabId: number, request: object): Promise<T> {
  return await inWorker<T>(
    session,
    `chrome.scripting.executeScript({ target: { tabId: ${tabId} }, files: ["/annotations.js"] })
      .then(() => chrome.tabs.sendMessage(${tabId}, ${JSON.stringify(request)}, { frameId: 0 }))`,
  );
}

/** A page in a tab that the extension was let into. */
export type ClickedPage = Readonly<{ session: Session; page: Page; tabId: number }>;

/** A page that the user has clicked the toolbar button on, which lets the extension into its tab. */
export async function openClicked(
  session: Session,
  markup: string,
  name = "article.html",
): Promise<ClickedPage> {
  const page = await openPage(session, markup, { name });
  const tabId = await getTabId(session, page);
  await closePopup(session.browser, await openPopup(session.browser, page));
  return { session, page, tabId };
}

/** Selects words of an element, as a drag over them does. */
export async function select(page: Page, selector: string, words: string): Promise<void> {
  await page.evaluate(
    ([selector, words]) => {
      const walker = Document.prototype.createTreeWalker.call(
        document,
        Document.prototype.querySelector.call(document, selector!)!,
        NodeFilter.SHOW_TEXT,
      );
      const range = Document.prototype.createRange.call(document);
      const nodes: Text[] = [];
      while (walker.nextNode()) nodes.push(walker.currentNode as Text);
      const all = nodes.map((node) => node.data).join("");
      const place = (offset: number, set: (node: Text, at: number) => void) => {
        let before = 0;
        for (const node of nodes) {
          if (offset <= before + node.length) return set(node, offset - before);
          before += node.length;
        }
      };
      const from = all.indexOf(words!);
      place(from, (node, at) => range.setStart(node, at));
      place(from + words!.length, (node, at) => range.setEnd(node, at));
      const selection = Document.prototype.getSelection.call(document)!;
      selection.removeAllRanges();
      selection.addRange(range);
    },
    [selector, words],
  );
}

/** Selects words and annotates them, as the popup does: they are described in the page and kept by the worker. */
export async function annotate(
  { session, page, tabId }: ClickedPage,
  [selector, words]: readonly [string, string],
  colour: DrawnAnnotation["colour"] = "yellow",
): Promise<DrawnAnnotation> {
  await select(page, selector, words);
  const described = await ask<DescribeReply>(session, tabId, { name: "annotations.describe" });
  if (described.kind !== "quote") throw new Error(`Nothing described: ${described.kind}`);
  const id = randomUUID();
  const { quote } = described;
  const body = { requestId: id, tabId, quote, tags: [], colour };
  const kept = await send<{ ok: boolean }>(session, { name: "annotation.add", body });
  if (!kept.ok) throw new Error(`Not kept: ${JSON.stringify(kept)}`);
  return { id, colour, selector: quote };
}

/** Sends a message to the worker as one of the extension's own pages, and gives its reply. */
async function send<T>({ browser }: Session, message: object): Promise<T> {
  const own = await browser.context.newPage();
  try {
    await own.goto(`chrome-extension://${browser.id}/welcome.html`);
    return await own.evaluate<T>(`chrome.runtime.sendMessage(${JSON.stringify(message)})`);
  } finally {
    await own.close();
  }
}

/** Waits until this stands highlighted in a page, by name. */
export async function untilDrawn(
  page: Page,
  marked: Readonly<Record<string, readonly string[]>>,
): Promise<void> {
  const wanted = JSON.stringify(marked);
  await until(`drawn: ${wanted}`, async () => JSON.stringify(await drawn(page)) === wanted);
}

/** Has annotations found and drawn as those of the page that the tab shows; `on`: drawn, not only found. */
export function draw(
  { session, page, tabId }: ClickedPage,
  annotations: readonly DrawnAnnotation[],
  on = true,
): Promise<DrawReply> {
  return ask(session, tabId, { name: "annotations.draw", url: page.url(), annotations, draw: on });
}

/** The places in an answer; throws where there are none. */
export function places(reply: DrawReply): readonly AnnotationPlace[] {
  if (reply.kind !== "places") throw new Error(`No places: ${JSON.stringify(reply)}`);
  return reply.places;
}

/** The id and the state of each, in the order of the answer. */
export function states(reply: DrawReply): readonly (readonly [string, string])[] {
  return places(reply).map(({ id, state }) => [id, state]);
}

/** What stands highlighted in a page, by name; the page itself can read this. */
export function drawn(page: Page): Promise<Readonly<Record<string, readonly string[]>>> {
  return page.evaluate(
    "Object.fromEntries([...(CSS.highlights ?? [])].sort().map(([name, ranges]) => [name, [...ranges].map(String)]))",
  );
}
