import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";

import { BackupRecord } from "../../lib/domain/settings";
import { makeManifest, readExport, writeExport } from "../make/export-file";
import { manyScripts } from "../make/many-scripts";
import { change, fileOf, importAll, openLibrary, openOwn, readQuietStore } from "./exchange-page";
import { inWorker, killWorker, until, useBrowser } from "./harness";

const session = useBrowser({ permissions: ["downloads"] });
const folder = mkdtempSync(join(tmpdir(), "on-record-downloads-"));
let page: Page;

beforeAll(async () => {
  const { cdp } = session().browser;
  await cdp.send("Browser.setDownloadBehavior", { behavior: "allow", downloadPath: folder });
  const list = await openLibrary(session());
  const file = writeExport("json", manyScripts, makeManifest({ scope: "everything" }));
  await importAll(list, fileOf("scripts.json", file));
  await list.close();
  page = await openOwn(session(), "options.html");
  await page.waitForSelector("#storage .fields");
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A driven browser puts every download into one folder under a name of its own. */
const written = () => readdirSync(folder).filter((name) => !name.endsWith(".crdownload"));
const part = () => page.locator("#storage .backup");
const onOff = () => part().getByRole("checkbox");
const record = async () =>
  BackupRecord.parse(
    await inWorker(
      session(),
      "chrome.storage.local.get('backupRecord').then((all) => all.backupRecord ?? {})",
    ),
  );
const note = (words: string) => change(session(), { kind: "article.note", id: "a-s0" as never, note: words });

/** Keeps the names under which files are written, as the browser is asked for them. */
async function watchNames(): Promise<void> {
  await inWorker(
    session(),
    `(() => {
      const write = chrome.downloads.download;
      globalThis.names = [];
      chrome.downloads.download = (options) => (names.push(options.filename), write(options));
    })()`,
  );
}

test("is off by default, and writes nothing", async () => {
  expect(await onOff().isChecked()).toBe(false);
  await note("before");
  expect(written()).toEqual([]);
  expect(await record()).toEqual({});
});

test("once it is on, the next change brings a dated file that can be imported, and the options say so", async () => {
  await onOff().click();
  await until("it is on", () => onOff().isChecked());
  expect(await part().textContent()).toContain("No backup has been written yet.");
  await watchNames();
  await note("the first change");
  const [name] = await until("a file", async () => written().length > 0 && written());
  expect(await inWorker(session(), "names")).toEqual([
    expect.stringMatching(/^On Record\/on-record-\d{4}-\d\d-\d\d-\d{4}\.collection\.ndjson$/),
  ]);
  const { lastGood, failure } = await until("the record", async () => {
    const kept = await record();
    return kept.lastGood !== undefined && kept;
  });
  expect([lastGood?.file, failure]).toEqual([name, undefined]);
  const file = readExport(readFileSync(join(folder, name ?? ""), "utf8"));
  expect(file.problems).toEqual([]);
  expect(file.counts).toMatchObject({ articles: 4, annotations: 4, judgements: 4 });
  expect(JSON.stringify(file.rows)).toContain("the first change");
  await page.locator("#storage .backup", { hasText: `Last good backup:` }).waitFor();
  expect(await part().textContent()).toContain(name);
});

test("further changes wait for the number the user chose, also where the worker is killed between them", async () => {
  const before = (await record()).lastGood?.userChanges ?? 0;
  await part().getByLabel("After so many changes").fill("3");
  await part().getByLabel("After so many changes").press("Tab");
  await note("one");
  await killWorker(session());
  await note("two");
  expect(written().length).toBe(1);
  await note("three");
  await until("a second file", async () => written().length === 2);
  await until("it is in the record", async () => (await record()).lastGood?.userChanges === before + 3);
});

test("a file that cannot be written is said with its reason, and the last good one stays in sight", async () => {
  const { lastGood: before, failure } = await record();
  expect(failure).toBeUndefined();
  await session().browser.cdp.send("Browser.setDownloadBehavior", { behavior: "deny" });
  await part().getByRole("button", { name: "Back up now" }).click();
  await part().locator("[role=alert]", { hasText: "failed" }).waitFor();
  expect((await record()).lastGood).toEqual(before);
  expect(await part().textContent()).toContain(before?.file);
});

test("switched off, nothing more is written", async () => {
  const { cdp } = session().browser;
  await cdp.send("Browser.setDownloadBehavior", { behavior: "allow", downloadPath: folder });
  const count = written().length;
  await onOff().click();
  await until("it is off", async () => !(await onOff().isChecked()));
  for (const words of ["four", "five", "six"]) await note(words);
  await readQuietStore(session());
  expect(written().length).toBe(count);
});
