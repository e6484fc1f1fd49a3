import { browser } from "wxt/browser";

import { getOwnFileUrl } from "./own-files";

const PAGE = "/offscreen.html";
const REST = "offscreen-rest";

/** How long the page stays after it was last asked for: who reads one article after the other should wait for nothing. */
const REST_AFTER_MINUTES = 10;

/** A page as the service worker sees it: the id is another one when it has been closed and opened again. */
export interface OffscreenPage {
  readonly id: string;
  readonly postMessage: (message: unknown, transfer: Transferable[]) => void;
}

declare const clients: {
  readonly matchAll: (which: object) => Promise<readonly (OffscreenPage & { readonly url: string })[]>;
};

/** Uses that have not come to their end: meanwhile the page stays. */
let uses = 0;
let opening: Promise<OffscreenPage> | undefined;
let closing: Promise<void> | undefined;

/**
 * Does something with our page without a window, which is opened where it is not: the browser lets an extension have one,
 * and it outlives the worker. It is closed ten minutes after it was last asked for, or ten later where it is in use.
 */
export async function withOffscreenPage<Result>(
  use: (page: OffscreenPage) => Promise<Result>,
): Promise<Result> {
  uses++;
  void closeLater();
  try {
    await closing;
    return await use((await findPage()) ?? (await open()));
  } finally {
    uses--;
  }
}

/** Closes the page once it has rested. Called synchronously at the worker's start, or the alarm that woke it is lost. */
export function closeRestingPage(): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === REST) void (uses > 0 ? closeLater() : closeUnused());
  });
}

/** Put off each time. */
function closeLater(): Promise<void> {
  return browser.alarms.create(REST, { delayInMinutes: REST_AFTER_MINUTES });
}

async function closeUnused(): Promise<void> {
  // Asked for while it was looked for, it stays.
  if ((await isOpen()) && uses === 0) await closeOffscreenPage();
}

/** Closes the page, whoever uses it. */
export async function closeOffscreenPage(): Promise<void> {
  // It may be gone by itself.
  closing ??= browser.offscreen.closeDocument().catch(() => undefined);
  await closing;
  closing = undefined;
}

/** Is the page with this id still there? */
export async function isOffscreenPage(id: string): Promise<boolean> {
  return (await findPage())?.id === id;
}

async function isOpen(): Promise<boolean> {
  return (await browser.runtime.getContexts({ contextTypes: ["OFFSCREEN_DOCUMENT"] })).length > 0;
}

async function findPage(): Promise<OffscreenPage | undefined> {
  const pages = await clients.matchAll({ type: "window", includeUncontrolled: true });
  return pages.find(({ url }) => url === getOwnFileUrl(PAGE));
}

function open(): Promise<OffscreenPage> {
  opening ??= openOnce().finally(() => (opening = undefined));
  return opening;
}

async function openOnce(attempt = 1): Promise<OffscreenPage> {
  try {
    await create();
  } catch (cause) {
    // A worker that was killed had begun to open it, or it was closed as it opened.
    if (attempt === ATTEMPTS && !(await isOpen())) throw cause;
  }
  const page = await waitForPage();
  if (page) return page;
  if (attempt === ATTEMPTS) throw new Error("the page without a window did not come");
  return openOnce(attempt + 1);
}

const ATTEMPTS = 3;

function create(): Promise<void> {
  const justification =
    "Matches articles in a thread of its own; gives a backup file an address to save it from.";
  return browser.offscreen.createDocument({ url: PAGE, reasons: ["WORKERS", "BLOBS"], justification });
}

/** The page, if it opens within some seconds. */
async function waitForPage(): Promise<OffscreenPage | undefined> {
  for (let looked = 0; looked < 100; looked++) {
    const page = await findPage();
    if (page !== undefined || !(await isOpen())) return page;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return undefined;
}
