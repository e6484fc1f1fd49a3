import * as fc from "fast-check";
import { describe, expect, test } from "vitest";

import { deleteEverything } from "../../lib/store/delete-everything";
import { contentOf, exportAll, importText } from "../make/exchange-world";
import { makeManifest, writeExport } from "../make/export-file";
import { anyDivergence, anyLibrary } from "../make/library-arbitrary";
import { makeProfile, openContext } from "../make/store-profile";

const runs = Number(process.env["ON_RECORD_EXCHANGE_RUNS"] ?? 20);
const ofProfile = makeManifest({ exportedAt: "2024-05-01T12:00:00.000Z", scope: "everything" });

describe("any library", () => {
  test("exported, deleted, imported and exported again gives the same bytes, in both layouts", async () => {
    await fc.assert(
      fc.asyncProperty(anyLibrary, fc.constantFrom("json", "ndjson"), async (rows, layout) => {
        const db = await openContext(makeProfile());
        const file = writeExport(layout, rows, ofProfile);
        await importText(db, file);
        expect(await exportAll(db, layout)).toBe(file);
        await deleteEverything(db, "wipe");
        await importText(db, file);
        expect(await exportAll(db, layout)).toBe(file);
        db.close();
      }),
      { numRuns: runs, seed: 20171023 },
    );
  });

  test("imported into one that has gone another way changes nothing when it is imported once more", async () => {
    const decisions = fc.constantFrom("mine", "theirs", "both");
    const two = anyLibrary.chain((rows) => fc.tuple(anyDivergence(rows), anyDivergence(rows)));
    await fc.assert(
      fc.asyncProperty(two, decisions, async ([mine, theirs], decision) => {
        const profile = makeProfile();
        const db = await openContext(profile);
        await importText(db, writeExport("json", mine));
        await importText(db, writeExport("json", theirs), decision);
        const once = await contentOf(profile.options.indexedDB);
        await importText(db, writeExport("json", theirs), decision);
        expect(await contentOf(profile.options.indexedDB)).toBe(once);
        const all = await exportAll(db);
        await deleteEverything(db, "wipe");
        await importText(db, all);
        expect(await exportAll(db)).toBe(all);
        db.close();
      }),
      { numRuns: runs, seed: 20171023 },
    );
  });
});
