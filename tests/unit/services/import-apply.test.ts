import { describe, expect, test } from "vitest";

import { deleteEverything } from "../../../lib/store/delete-everything";
import { exportAll, exportOne, importRows, importText, contentOf } from "../../make/exchange-world";
import { makeExportRows } from "../../make/kept-articles";
import { makeProfile, openContext } from "../../make/store-profile";

describe("an import", () => {
  test.each(["json", "ndjson"] as const)("of an export gives the same export again (%s)", async (layout) => {
    const profile = makeProfile();
    const db = await openContext(profile);
    await importRows(db, makeExportRows());
    const one = await exportAll(db, layout);
    const own = await exportOne(db, "c-1", layout);
    const before = await contentOf(profile.options.indexedDB);
    await importText(db, one);
    expect(await contentOf(profile.options.indexedDB)).toBe(before);
    await deleteEverything(db, "wipe");
    expect(await contentOf(profile.options.indexedDB)).not.toBe(before);
    await importText(db, one);
    expect(await exportAll(db, layout)).toBe(one);
    expect(await exportOne(db, "c-1", layout)).toBe(own);
  });
});
