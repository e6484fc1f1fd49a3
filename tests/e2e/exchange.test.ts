import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { brokenBytes, brokenFiles } from "../make/broken-files";
import { brokenRows } from "../make/broken-rows";
import { LIBRARY_TABLES } from "../../lib/store/rows";
import { makeManifest, readExport, writeExport } from "../make/export-file";
import { anyLibrary } from "../make/library-arbitrary";
import { asText } from "../make/kept-articles";
import { manyScripts } from "../make/many-scripts";
import { fillBrowserLibrary } from "../run/library-filler";
import {
  change,
  chooseImport,
  closeSheet,
  contentOfFile,
  deleteEverything,
  exportAll,
  fileOf,
  importAll,
  readContent,
  readQuietStore,
  sheet,
  untilSheet,
  useLibraryPages,
} from "./exchange-page";
import { until, useBrowser } from "./harness";

const session = useBrowser();
const { library, closeLater } = useLibraryPages(session);

const everything = makeManifest({ scope: "everything" });
const scripts = writeExport("json", manyScripts, everything);

/** The largest of the libraries the property tests are made with. */
const odd = fc
  .sample(anyLibrary, { seed: 20171023, numRuns: 30 })
  .toSorted((one, other) => other.length - one.length)[0]!;

describe("a library is taken out and brought back", () => {
  test.each([
    ["of four scripts among forty articles", manyScripts, 40],
    ["of texts that are easily lost", odd, 0],
  ] as const)(
    "exported, deleted, imported, exported again, one %s is the same bytes",
    async (_what, rows, made) => {
      await deleteEverything(session());
      if (made > 0) await fillBrowserLibrary(session(), made);
      const page = await library();
      await importAll(page, fileOf("rows.json", writeExport("json", rows, everything)));
      const first = await exportAll(page);
      expect(first.name).toMatch(/^on-record-\d{4}-\d\d-\d\d\.collection\.json$/);
      const found = new Set(readExport(first.text).rows.map((each) => asText([each.table, each.row])));
      expect(rows.filter(({ table, row }) => !found.has(asText([table, row])))).toEqual([]);
      await deleteEverything(session());
      await page.locator(".nav a", { hasText: "All articles" }).locator(".n", { hasText: /^0$/ }).waitFor();
      const emptied = await readContent(session());
      for (const table of LIBRARY_TABLES) expect([table, emptied[table]]).toEqual([table, []]);
      await importAll(page, fileOf(first.name, first.text));
      const second = await exportAll(page);
      expect(contentOfFile(second.text)).toBe(contentOfFile(first.text));
    },
  );

  test("as lines it is the same library", async () => {
    const page = await library();
    const json = await exportAll(page);
    const lines = await exportAll(page, "NDJSON");
    expect(lines.name).toMatch(/\.collection\.ndjson$/);
    const [one, other] = [readExport(json.text), readExport(lines.text)];
    expect(other.sha256).toBe(one.sha256);
    await chooseImport(page, fileOf(lines.name, lines.text));
    expect(await sheet(page).textContent()).toContain("Everything in this file is in your library already.");
    await closeSheet(page);
  });

  test("where the browser asks for the place of the file, it is written there and nowhere else", async () => {
    const page = await session().browser.context.newPage();
    closeLater(page);
    await page.addInitScript(`
      window.showSaveFilePicker = async (options) => {
        window.asked = options;
        const folder = await navigator.storage.getDirectory();
        return folder.getFileHandle("picked", { create: true });
      };`);
    await page.goto(`chrome-extension://${session().browser.id}/library.html`);
    await page.locator(".top").getByRole("button", { name: "Export" }).click();
    await sheet(page).locator(".sheet-foot .primary").click();
    await untilSheet(page, "Exported");
    expect(await page.evaluate("asked.suggestedName")).toMatch(/^on-record-.*\.collection\.json$/);
    const text = await page.evaluate<string>(
      "navigator.storage.getDirectory().then((folder) => folder.getFileHandle('picked')).then((file) => file.getFile()).then((file) => file.text())",
    );
    expect(readExport(text).problems).toEqual([]);
    expect(contentOfFile(text)).toBe(contentOfFile((await exportAll(await library())).text));
  });

  test("who takes no place for the file, or stops, has no file and the library as it was", async () => {
    const page = await session().browser.context.newPage();
    closeLater(page);
    await page.addInitScript(
      "window.showSaveFilePicker = () => Promise.reject(new DOMException('no', 'AbortError'))",
    );
    await page.goto(`chrome-extension://${session().browser.id}/library.html`);
    await page.locator(".top").getByRole("button", { name: "Export" }).click();
    await sheet(page).locator(".sheet-foot .primary").click();
    await until("the dialog is closed", async () => (await sheet(page).count()) === 0);
  });
});

/** Ten files of each kind that is refused: cut off and altered, with rows nobody writes, and no text at all. */
const refused: readonly (readonly [string, string | Uint8Array])[] = [
  ...spread(brokenFiles, 22).map(([name, , text]) => [name, text] as const),
  ...spread(brokenRows, 12).map(([name, , text]) => [name, text] as const),
  ...brokenBytes,
];

function spread<Item>(items: readonly Item[], most: number): readonly Item[] {
  return items.filter((_, at) => at % Math.ceil(items.length / most) === 0);
}

test(`${refused.length} hostile or broken files are refused in the dialog, with a sentence, and change nothing`, async () => {
  const page = await library();
  const before = await readQuietStore(session());
  expect(before["articles"]?.length).toBeGreaterThan(3);
  expect(refused.length).toBeGreaterThanOrEqual(30);
  for (const [name, file] of refused) {
    expect([name, await chooseImport(page, fileOf("broken.json", file))]).toEqual([
      name,
      "This file cannot be imported",
    ]);
    const reasons = await sheet(page).locator("tbody td:last-child").allTextContents();
    expect([name, reasons.length > 0 && reasons.every((reason) => /\w \w.*\./.test(reason))]).toEqual([
      name,
      true,
    ]);
    expect(await sheet(page).locator(".sheet-head").textContent()).toContain("Nothing was written");
    expect(
      await sheet(page)
        .locator(".sheet-foot .btn", { hasText: /^Import/ })
        .count(),
    ).toBe(0);
    await closeSheet(page);
  }
  expect(await readQuietStore(session())).toEqual(before);
});

describe("a row that was changed here and in the file", () => {
  const changed = (rows: typeof manyScripts) =>
    rows.map((each) =>
      each.table === "annotations" && each.row.id !== "n-s1"
        ? {
            ...each,
            row: { ...each.row, body: `theirs ${each.row.id}`, rev: 2, editedAt: "2026-05-05T09:30:00.000Z" },
          }
        : each,
    ) as typeof manyScripts;
  const bodies = (rows: readonly Readonly<Record<string, unknown>>[] | undefined, id: string) =>
    rows
      ?.filter(
        (row) =>
          row["quote"] === manyScripts.find((each) => each.row["id" as never] === id)?.row["quote" as never],
      )
      .map((row) => row["body"])
      .toSorted();

  test("is shown with both sides, and becomes mine, theirs or both", async () => {
    await deleteEverything(session());
    const page = await library();
    await importAll(page, fileOf("scripts.json", scripts));
    for (const id of ["n-s0", "n-s2", "n-s3"]) {
      await change(session(), { kind: "annotation.edit", id: id as never, body: `mine ${id}` });
    }
    const theirs = writeExport("json", changed(manyScripts), everything);
    expect(await chooseImport(page, fileOf("theirs.json", theirs))).toBe("Import, trial run");
    const conflicts = sheet(page).locator(".conflict");
    expect(await conflicts.count()).toBe(3);
    for (const [at, id] of ["n-s0", "n-s2", "n-s3"].entries()) {
      const sides = await conflicts.nth(at).locator(".sides > div").allTextContents();
      expect(sides[0]).toContain(`mine ${id}`);
      expect(sides[1]).toContain(`theirs ${id}`);
    }
    await conflicts.nth(0).getByLabel("Keep mine").check();
    await conflicts.nth(1).getByLabel("Take theirs").check();
    await conflicts.nth(2).getByLabel("Keep both").check();
    await sheet(page).locator(".sheet-foot .primary").click();
    await untilSheet(page, "Imported");
    const { annotations } = await readContent(session());
    expect(bodies(annotations, "n-s0")).toEqual(["mine n-s0"]);
    expect(bodies(annotations, "n-s2")).toEqual(["theirs n-s2"]);
    expect(bodies(annotations, "n-s3")).toEqual(["mine n-s3", "theirs n-s3"]);
    await closeSheet(page);
    await chooseImport(page, fileOf("theirs.json", theirs));
    expect(await sheet(page).locator(".conflict").count()).toBe(1);
  });
});
