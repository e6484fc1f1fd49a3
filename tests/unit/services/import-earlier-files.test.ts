import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

import { exportAll, importText } from "../../make/exchange-world";
import { makeProfile, openContext } from "../../make/store-profile";

const folder = new URL("../../fixtures/exports/", import.meta.url);
const names = readdirSync(folder);

test("there is a file of every version of the format, in both layouts", () => {
  expect(names).toEqual(["001-everything.collection.json", "001-everything.collection.ndjson"]);
});

test.each(names)(
  "%s, which a release has written, is imported and exported again as it was",
  async (name) => {
    const text = readFileSync(new URL(name, folder), "utf8");
    const db = await openContext(makeProfile({ now: () => new Date("2026-11-21T12:00:00.000Z") }));
    await importText(db, text);
    const layout = name.endsWith(".ndjson") ? "ndjson" : "json";
    expect(await exportAll(db, layout, { generator: "On Record 0.1.0" })).toBe(text);
  },
);
