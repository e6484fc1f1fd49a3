import { expect, test } from "vitest";

import { discardAbandonedImports } from "../../lib/services/import-apply";
import { exportAll, importRows, importText, noLock } from "../make/exchange-world";
import { writeExport } from "../make/export-file";
import { makeExportRows, makeRow } from "../make/kept-articles";
import { installKillSwitch } from "../make/killing-store";
import { inOrder } from "../make/library-arbitrary";
import { seededRandom } from "../make/mutated-export";
import { makeProfile, openContext, type StoreProfile } from "../make/store-profile";
import type { ExchangeRow } from "../../lib/exchange/collection-format";

const kills = Number(process.env["ON_RECORD_IMPORT_KILLS"] ?? 20);
const ARTICLES = 300;

/** Enough articles for several batches, one of them new words in a note that is there already. */
const theirs = writeExport(
  "ndjson",
  inOrder([
    ...makeExportRows().map((each) => (each.table === "annotations" ? edited(each) : each)),
    ...Array.from({ length: ARTICLES }, (_, index) => manyRows(index)).flat(),
  ]),
);

function edited({ row }: ExchangeRow): ExchangeRow {
  const changes = { rev: 2, editedAt: "2026-05-05T00:00:00.000Z", body: "Theirs" };
  return { table: "annotations", row: makeRow("annotations", { ...row, ...changes }) };
}

function manyRows(index: number): readonly ExchangeRow[] {
  const [id, versionId] = [`m-${index}`, `mv-${index}`];
  const aliases = [{ url: `https://many.example/${index}`, kind: "final" }];
  return [
    { table: "articles", row: makeRow("articles", { id, aliases, latestVersion: versionId }) },
    { table: "versions", row: makeRow("versions", { id: versionId, articleId: id }) },
  ];
}

async function openFilled(): Promise<StoreProfile> {
  const profile = makeProfile();
  const db = await openContext(profile);
  await importRows(db, makeExportRows());
  db.close();
  return profile;
}

/** What a new context finds: all a user could see, and whether anything else is left of an import. */
async function look(profile: StoreProfile) {
  const db = await openContext(profile);
  const visible = await exportAll(db);
  await discardAbandonedImports(db, noLock);
  const left = { jobs: await db.jobs.count(), texts: (await db.texts.count()) - (await db.versions.count()) };
  db.close();
  return { visible, left };
}

test("an import killed at any point is there whole or not at all, and leaves nothing behind", async () => {
  const untouched = await look(await openFilled());
  const kill = installKillSwitch();
  try {
    const imported = await openFilled();
    const db = await openContext(imported);
    kill.killAt(Number.MAX_SAFE_INTEGER);
    await importText(db, theirs);
    const requests = kill.requests();
    db.close();
    const done = await look(imported);
    expect(done.visible).not.toBe(untouched.visible);
    const random = seededRandom(20171023);
    const seen = new Set<string>();
    for (let times = 0; times < kills; times++) {
      kill.revive();
      const profile = await openFilled();
      const dying = await openContext(profile);
      // Every fourth kill falls into the last transaction, which is the one that could tear.
      kill.killAt(
        1 + Math.floor(times % 4 === 0 ? requests * (0.97 + random() * 0.04) : random() * requests),
      );
      const acknowledged = await importText(dying, theirs).then(
        () => true,
        () => false,
      );
      dying.close();
      kill.revive();
      const { visible, left } = await look(profile);
      expect([untouched.visible, done.visible]).toContain(visible);
      if (acknowledged) expect(visible).toBe(done.visible);
      expect(left).toEqual({ jobs: 0, texts: 0 });
      seen.add(visible === done.visible ? "done" : "untouched");
      const again = await openContext(profile);
      await importText(again, theirs);
      expect(await exportAll(again)).toBe(done.visible);
      again.close();
    }
    expect(seen.has("untouched")).toBe(true);
  } finally {
    kill.remove();
  }
});
