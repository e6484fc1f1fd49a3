import { expect, test } from "vitest";

import { contentOf, importRows } from "../make/exchange-world";
import { fuzzImport } from "../make/fuzz-import";
import { makeExportRows } from "../make/kept-articles";
import { makeProfile, openContext } from "../make/store-profile";

const files = Number(process.env["ON_RECORD_FUZZ_FILES"] ?? 300);

test("mutated files are refused with a reason or sound, and never change the library", async () => {
  const profile = makeProfile();
  const db = await openContext(profile);
  await importRows(db, makeExportRows());
  const before = await contentOf(profile.options.indexedDB);
  const keys = Object.keys(Object.prototype).length;
  const result = await fuzzImport(db, files, 5);
  expect(await contentOf(profile.options.indexedDB)).toBe(before);
  expect(Object.keys(Object.prototype)).toHaveLength(keys);
  expect(({} as { a?: number }).a).toBeUndefined();
  expect(result.byReason["refused for no reason"]).toBeUndefined();
  expect(result.parsed).toBeGreaterThan(files / 3);
  expect(Object.keys(result.byReason).length).toBeGreaterThan(8);
});
