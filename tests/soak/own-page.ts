import type { Page } from "playwright-core";

import type { MessageName, Request, Response } from "../../lib/messaging/contract";
import type { Reply } from "../../lib/messaging/envelope";
import type { Browser } from "../run/launch";

/** What a message came to: the answer, and how often it had to be sent because the worker was gone. */
export type Asked<Name extends MessageName> = {
  readonly body: Response<Name>;
  readonly sent: number;
};

/** A page of the extension, from which the worker is asked and the store is read. */
export async function openOwnPage({ context, id }: Browser): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${id}/options.html`, { waitUntil: "load" });
  return page;
}

/**
 * Asks the worker under one request until it answers, as the screens do, but with more patience: what is asked here is
 * in doubt to nobody afterwards. Throws where it refuses.
 */
export async function ask<Name extends MessageName>(
  page: Page,
  name: Name,
  body: Request<Name>,
): Promise<Asked<Name>> {
  const { reply, sent } = await page.evaluate<{ reply: Reply | null; sent: number }>(
    `(${sendUntilAnswered.toString()})(${JSON.stringify({ name, body })})`,
  );
  if (reply === null) throw new Error(`${name} was not answered in ${sent} attempts`);
  if (!reply.ok) throw new Error(`${name}: ${reply.code} ${reply.message}`);
  return { body: reply.body as Response<Name>, sent };
}

declare const chrome: {
  readonly runtime: { readonly sendMessage: (message: unknown) => Promise<unknown> };
};

/** Runs in the page. */
async function sendUntilAnswered(message: unknown): Promise<{ reply: unknown; sent: number }> {
  for (let sent = 1; sent <= 50; sent++) {
    // A killed worker rejects the promise or answers nothing.
    const reply = await chrome.runtime.sendMessage(message).catch(() => null);
    if (reply) return { reply, sent };
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return { reply: null, sent: 50 };
}

/** The store as it lies on the disk, by the name of each table, and the canary beside it. */
export type StoredRows = {
  readonly tables: Readonly<Record<string, readonly Row[]>>;
  readonly canary: { readonly epoch: string; readonly sequence: number };
};

/** A row of any table. */
export type Row = Readonly<Record<string, unknown>>;

/** Reads the whole store as of one moment. */
export async function readStore(page: Page): Promise<StoredRows> {
  return await page.evaluate<StoredRows>(`(async () => {
    const answer = (request) => new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const db = await answer(indexedDB.open("on-record"));
    const names = [...db.objectStoreNames];
    const transaction = db.transaction(names);
    const rows = await Promise.all(names.map((name) => answer(transaction.objectStore(name).getAll())));
    db.close();
    const { canary } = await chrome.storage.local.get("canary");
    return { tables: Object.fromEntries(names.map((name, index) => [name, rows[index]])), canary };
  })()`);
}
