import { describe, expect, test } from "vitest";

import type { Origin } from "../../../lib/domain/corpus";
import { readCorpusRows, replaceOrigin } from "../../../lib/store/corpus-repository";
import type { OnRecordDatabase } from "../../../lib/store/database";
import { openStore } from "../../../lib/store/open-store";
import { countStatements } from "../../../lib/store/statement-count";
import { makePack, statementJson } from "../../make/corpus-pack";
import { makeProfileOf, takeDisk, withoutRows } from "../../make/disk";
import { makeProfile, openContext } from "../../make/store-profile";

/** Puts statements with these ids under an origin. */
const put = (db: OnRecordDatabase, origin: Origin, ids: readonly string[]) => {
  const pack = makePack({ statements: ids.map((id) => statementJson(id)) });
  return replaceOrigin(db, { origin, pack, contentHash: origin }, `put-${origin}`);
};

describe("countStatements", () => {
  test("there are none in an empty store", async () => {
    expect(await countStatements(await openContext(makeProfile()))).toEqual({ statements: 0, revision: 0 });
  });

  test.each<[string, Readonly<Record<string, readonly string[]>>]>([
    ["of one origin", { seed: ["a", "b", "c"] }],
    ["of several origins without a common id", { seed: ["a"], user: ["b"], "pack:one": ["c", "d"] }],
    [
      "once where several origins have the same id",
      { seed: ["a", "b"], user: ["b"], "pack:one": ["a", "b", "c"] },
    ],
  ])("counts statements %s", async (_, origins) => {
    const db = await openContext(makeProfile());
    for (const [origin, ids] of Object.entries(origins)) await put(db, origin as Origin, ids);
    const { rows, revision } = await readCorpusRows(db);
    expect(await countStatements(db)).toEqual({ statements: rows.statements.length, revision });
    expect(rows.statements).toHaveLength(new Set(Object.values(origins).flat()).size);
  });

  test.each([
    ["rows", "statements", 2],
    ["its own counts", "meta", 3],
  ])("counts what a damaged store has, where %s are gone", async (_, table, expected) => {
    const profile = makeProfile();
    const whole = await openContext(profile);
    await put(whole, "seed", ["a", "b"]);
    await put(whole, "pack:one", ["b", "c"]);
    const isKept = (row: { id?: string }) => table === "statements" && row.id !== "a";
    const { options, canaryStorage } = await makeProfileOf(
      withoutRows(await takeDisk(profile), table, isKept),
    );
    const outcome = await openStore(canaryStorage, options);
    if (outcome.kind !== "damaged") throw new Error(outcome.kind);
    expect((await readCorpusRows(outcome.db)).rows.statements).toHaveLength(expected);
    expect((await countStatements(outcome.db)).statements).toBe(expected);
  });
});
