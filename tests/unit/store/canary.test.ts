import { describe, expect, test } from "vitest";

import type { Damage } from "../../../lib/store/canary";
import { updateCanary } from "../../../lib/store/canary";
import { replaceOrigin } from "../../../lib/store/corpus-repository";
import type { OnRecordDatabase } from "../../../lib/store/database";
import { openStore } from "../../../lib/store/open-store";
import { getState } from "../../../lib/store/state";
import { write } from "../../../lib/store/write";
import { makePack, statementJson } from "../../make/corpus-pack";
import { type Disk, makeProfileOf, takeDisk, withoutRows } from "../../make/disk";
import { makeProfile, openContext, type StoreProfile } from "../../make/store-profile";

async function actInContext(profile: StoreProfile, act: (db: OnRecordDatabase) => Promise<unknown>) {
  const db = await openContext(profile);
  await act(db);
  db.close();
}

const install = (statements: readonly string[], requestId: string) => (db: OnRecordDatabase) => {
  const pack = makePack({ statements: statements.map((id) => statementJson(id)) });
  return replaceOrigin(db, { origin: "seed", pack, contentHash: requestId }, requestId);
};

/** A disk after two writes, the second of which leaves fewer statements than the first. */
async function makeDisks(): Promise<{ first: Disk; second: Disk }> {
  const profile = makeProfile();
  await actInContext(profile, install(["one", "two", "three"], "first"));
  const first = await takeDisk(profile);
  await actInContext(profile, install(["one", "two"], "second"));
  return { first, second: await takeDisk(profile) };
}

async function findDamage(disk: Partial<Disk>): Promise<Damage | undefined> {
  const profile = await makeProfileOf(disk);
  const outcome = await openStore(profile.canaryStorage, profile.options);
  if (outcome.kind === "damaged") return outcome.damage;
  expect(outcome.kind).toBe("open");
  return undefined;
}

const dropOne = (table: string) => (disk: Disk) => withoutRows(disk, table, (_, index) => index > 0);

const countsOf = (disk: Disk) => (disk.canary as { counts: Record<string, number> }).counts;

describe("the canary finds a store sound", () => {
  const sound: [string, (disks: { first: Disk; second: Disk }) => Partial<Disk>][] = [
    ["that is new", () => ({})],
    ["that is as it was left", ({ second }) => second],
    [
      "when it lags, though rows were deleted since",
      ({ first, second }) => ({ ...second, canary: first.canary }),
    ],
    [
      "when it was never written, the context having died after the first commit",
      ({ first }) => ({ ...first, canary: undefined }),
    ],
    [
      "when it is garbled but the store agrees with itself",
      ({ second }) => ({ ...second, canary: { epoch: 7 } }),
    ],
    [
      "when it knows a table that has been dropped since",
      ({ second }) => ({
        ...second,
        canary: { ...(second.canary as object), counts: { ...countsOf(second), notes: 3 } },
      }),
    ],
  ];
  test.each(sound)("%s", async (_, take) => {
    expect(await findDamage(take(await makeDisks()))).toBeUndefined();
  });
});

describe("the canary notices a store", () => {
  const missing = (table: string, expected: number, found: number): Damage => ({
    kind: "rows-missing",
    table,
    expected,
    found,
  });
  const damaged: [string, (disks: { first: Disk; second: Disk }) => Partial<Disk>, Damage][] = [
    ["whose database is gone", ({ second }) => ({ canary: second.canary }), { kind: "emptied" }],
    [
      "of which every table is empty",
      ({ second }) => second.database.stores.reduce((disk, { name }) => withoutRows(disk, name), second),
      { kind: "emptied" },
    ],
    ["whose own record is gone", ({ second }) => withoutRows(second, "meta"), { kind: "emptied" }],
    [
      "whose own record is gone, with the canary",
      ({ second }) => ({ ...withoutRows(second, "meta"), canary: undefined }),
      { kind: "emptied" },
    ],
    [
      "whose own record has lost a part",
      ({ second }) => withoutRows(second, "meta", (row: { key: string }) => row.key !== "counts"),
      { kind: "emptied" },
    ],
    [
      "whose database is gone, though the canary is garbled",
      () => ({ canary: { epoch: 7 } }),
      { kind: "emptied" },
    ],
    [
      "that has lost its latest write",
      ({ first, second }) => ({ ...first, canary: second.canary }),
      { kind: "behind", sequence: 1, canarySequence: 2 },
    ],
    [
      "with a table cut short to nothing",
      ({ second }) => withoutRows(second, "statements"),
      missing("statements", 2, 0),
    ],
    ["with one row missing", ({ second }) => dropOne("statements")(second), missing("statements", 2, 1)],
    ["that has forgotten a request", ({ second }) => dropOne("requests")(second), missing("requests", 2, 1)],
    [
      "with one row missing, though the canary lags",
      ({ first, second }) => ({ ...dropOne("figures")(second), canary: first.canary }),
      missing("figures", 1, 0),
    ],
    [
      "with one row missing, though the canary is gone",
      ({ second }) => ({ ...dropOne("claims")(second), canary: undefined }),
      missing("claims", 1, 0),
    ],
    [
      "whose counts agree with what is left, but not with the canary",
      ({ second }) => ({
        ...second,
        canary: { ...(second.canary as object), counts: { ...countsOf(second), outlets: 2 } },
      }),
      missing("outlets", 2, 1),
    ],
  ];
  test.each(damaged)("%s", async (_, take, damage) => {
    expect(await findDamage(take(await makeDisks()))).toEqual(damage);
  });

  test("that is another one", async () => {
    const [mine, other] = [await makeDisks(), await makeDisks()];
    expect(await findDamage({ ...other.second, canary: mine.second.canary })).toEqual({ kind: "replaced" });
    expect(await findDamage({ ...other.second, canary: mine.first.canary })).toEqual({ kind: "replaced" });
  });
});

describe("updateCanary", () => {
  test("never goes back, in whatever order two contexts come to it", async () => {
    const profile = makeProfile();
    const db = await openContext(profile);
    await install(["one"], "first")(db);
    const early = await getState(db);
    await install(["one", "two"], "second")(db);
    const latest = structuredClone(profile.kept.canary);
    await updateCanary(db, early!);
    expect(profile.kept.canary).toEqual(latest);
  });

  test("a check in one context is not misled by writes of another in between", async () => {
    const profile = makeProfile();
    const writer = await openContext(profile);
    const outcomes = await Promise.all(
      Array.from({ length: 12 }, async (_, n) => {
        const requestId = `write-${n}`;
        await write(writer, { requestId, tables: ["packs"] }, async () => {
          await (n % 2 ? writer.packs.clear() : writer.packs.put({ origin: "user" } as never));
        });
        return (await openStore(profile.canaryStorage, profile.options)).kind;
      }),
    );
    expect(new Set(outcomes)).toEqual(new Set(["open"]));
  });
});
