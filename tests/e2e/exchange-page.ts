import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { afterEach } from "vitest";

import type { LibraryChange } from "../../lib/domain/library-change";
import { DERIVED_TABLES } from "../../lib/store/rows";
import type { Session } from "../run/session";
import { pause } from "../run/toolbar";
import { openOwnPage, readStore, type StoredRows } from "../soak/own-page";
import { until } from "./harness";

/** A file without the moment it was made, which is no part of what it says. */
export function contentOfFile(text: string): string {
  const at = /"exportedAt":"[^"]*"/;
  if (!at.test(text)) throw new Error("The file does not say when it was made.");
  return text.replace(at, '"exportedAt":""');
}

/** A file to choose, as Playwright takes one: by its path, or as it is. */
export type ChosenFile = string | Readonly<{ name: string; mimeType: string; buffer: Buffer }>;

/** A file of this text, or these bytes, under this name. */
export function fileOf(name: string, content: string | Uint8Array): ChosenFile {
  return { name, mimeType: "application/json", buffer: Buffer.from(content) };
}

/** Opens a page of the extension in a browser that has no dialog for the place of a file: it downloads instead. */
export async function openOwn(session: Session, path: string): Promise<Page> {
  const { browser } = session;
  const page = await browser.context.newPage();
  await page.addInitScript("Object.defineProperty(window, 'showSaveFilePicker', { value: undefined })");
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(`chrome-extension://${browser.id}/${path}`);
  return page;
}

/** The library in a tab of its own; `query` as it stands in the address. */
export async function openLibrary(session: Session, query = ""): Promise<Page> {
  const page = await openOwn(session, `library.html${query}`);
  await page.waitForSelector(".library");
  return page;
}

/** The dialog that is open. */
export const sheet = (page: Page) => page.locator("dialog.sheet[open]");

/** The title of the open dialog once it is this one. */
export const untilSheet = (page: Page, title: string) =>
  sheet(page).locator("h2", { hasText: title }).waitFor();

/** Closes the open dialog by its last button. */
export async function closeSheet(page: Page): Promise<void> {
  await sheet(page).locator(".sheet-foot .btn", { hasText: "Close" }).click();
  await until("the dialog is closed", async () => (await sheet(page).count()) === 0);
}

/** Exports everything, or one collection, through the dialog and gives the file that was downloaded. */
export async function exportAll(
  page: Page,
  layout: "JSON" | "NDJSON" = "JSON",
  collection?: string,
): Promise<Readonly<{ name: string; text: string }>> {
  await page.locator(".top").getByRole("button", { name: "Export" }).click();
  if (collection !== undefined) await sheet(page).locator("select").selectOption({ label: collection });
  await sheet(page).getByLabel(layout, { exact: false }).first().check();
  const downloading = page.waitForEvent("download");
  await sheet(page).locator(".sheet-foot .primary").click();
  const download = await downloading;
  await untilSheet(page, "Exported");
  await closeSheet(page);
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), "utf8") };
}

/** Chooses a file to import and waits for the trial run or the refusal; gives the title of what is shown. */
export async function chooseImport(page: Page, file: ChosenFile): Promise<string> {
  await page.locator("input[type=file]").setInputFiles(file);
  await sheet(page).locator(".counts, tbody").first().waitFor();
  return (await sheet(page).locator("h2").textContent()) ?? "";
}

/** Imports all of a file, whatever conflicts are decided as they are by default. */
export async function importAll(page: Page, file: ChosenFile): Promise<void> {
  await chooseImport(page, file);
  await sheet(page).locator(".sheet-foot .primary").click();
  await sheet(page)
    .locator("h2", { hasText: /^(Imported|The import failed|Import, trial run)/ })
    .waitFor();
  const said = await sheet(page).textContent();
  if (!said?.startsWith("Imported")) throw new Error(`Not imported: ${said}`);
  await closeSheet(page);
}

/** The tables of the store once nobody writes any more, without what is made of others. */
export async function readQuietStore(session: Session): Promise<StoredRows["tables"]> {
  const own = await openOwnPage(session.browser);
  try {
    const stored = await until("nobody writes", async () => {
      const before = await readStore(own);
      await pause(400);
      const after = await readStore(own);
      return before.canary.sequence === after.canary.sequence && after;
    });
    const derived: readonly string[] = DERIVED_TABLES;
    return Object.fromEntries(Object.entries(stored.tables).filter(([name]) => !derived.includes(name)));
  } finally {
    await own.close();
  }
}

/** As {@link readQuietStore}, without the store's own record of its writes. */
export async function readContent(session: Session): Promise<StoredRows["tables"]> {
  const { meta: _meta, requests: _requests, ...content } = await readQuietStore(session);
  return content;
}

/** Has the worker make changes, one after the other, as a screen does. */
export async function change(session: Session, ...wanted: readonly LibraryChange[]): Promise<void> {
  const own = await openOwnPage(session.browser);
  try {
    for (const each of wanted) {
      const body = { requestId: crypto.randomUUID(), change: each };
      const message = JSON.stringify({ name: "library.change", body });
      const reply = await own.evaluate<{ ok: boolean }>(`chrome.runtime.sendMessage(${message})`);
      if (!reply.ok) throw new Error(`Not changed: ${JSON.stringify(reply)}`);
    }
  } finally {
    await own.close();
  }
}

/** Deletes everything through the options. */
export async function deleteEverything(session: Session): Promise<void> {
  const page = await openOwn(session, "options.html");
  await page.getByLabel("Type “delete everything” to go on").fill("delete everything");
  await page.locator("#delete").getByRole("button", { name: "Delete everything" }).click();
  await page.locator("#delete [role=status]", { hasText: "Everything was deleted." }).waitFor();
  await page.close();
}

/** Opens library pages for the tests of a file; these, and others that are given to be, are closed after each test. */
export function useLibraryPages(session: () => Session) {
  let open: Page[] = [];
  afterEach(async () => {
    for (const page of open) await page.close();
    open = [];
  });
  const closeLater = (page: Page) => void open.push(page);
  const library = async (query = ""): Promise<Page> => {
    const page = await openLibrary(session(), query);
    closeLater(page);
    return page;
  };
  return { library, closeLater };
}
