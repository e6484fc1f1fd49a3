import { IDBObjectStore } from "fake-indexeddb";
import { afterEach, describe, expect, test, vi } from "vitest";

import { DATABASE_NAME, type OnRecordDatabase } from "../../../lib/store/database";
import { openStore } from "../../../lib/store/open-store";
import { type Disk, makeProfileOf, takeDisk, withoutRows } from "../../make/disk";
import { makeKept, putRows } from "../../make/library-rows";
import { makeProfile, type StoreProfile } from "../../make/store-profile";
import { restoreDatabase } from "../../make/stored-database";

/** The mark of one session of the browser. */
function startSession(set?: () => Promise<void>) {
  const kept: { epoch?: string } = {};
  const get = () => Promise.resolve(kept.epoch);
  return { get, set: set ?? ((epoch: string) => Promise.resolve(void (kept.epoch = epoch))) };
}

const open = ({ canaryStorage, options }: StoreProfile, checkMark = startSession()) =>
  openStore(canaryStorage, { ...options, checkMark });

async function openSound(profile: StoreProfile, checkMark = startSession()): Promise<OnRecordDatabase> {
  const outcome = await open(profile, checkMark);
  if (outcome.kind !== "open") throw new Error(`expected "open", got "${outcome.kind}"`);
  return outcome.db;
}

/** The disk after one article was kept, and after a second. */
async function makeDisks(): Promise<{ first: Disk; second: Disk }> {
  const profile = makeProfile();
  const db = await openSound(profile);
  await putRows(db, "one", makeKept("one"));
  const first = await takeDisk(profile);
  await putRows(db, "two", makeKept("two"));
  db.close();
  return { first, second: await takeDisk(profile) };
}

/** A profile that was opened, and so counted, in the session. */
async function makeCounted(session: ReturnType<typeof startSession>): Promise<StoreProfile> {
  const profile = await makeProfileOf((await makeDisks()).second);
  (await openSound(profile, session)).close();
  return profile;
}

async function countsAskedBy(act: () => Promise<unknown>): Promise<number> {
  const count = vi.spyOn(IDBObjectStore.prototype, "count");
  await act();
  return count.mock.calls.length;
}

afterEach(() => vi.restoreAllMocks());

describe("opening a store", () => {
  test("counts every table in the first context of a session, and none in the others", async () => {
    const session = startSession();
    const profile = await makeProfileOf((await makeDisks()).second);
    expect(await countsAskedBy(() => open(profile, session))).toBeGreaterThan(10);
    vi.restoreAllMocks();
    expect(await countsAskedBy(() => open(profile, session))).toBe(0);
    expect(await countsAskedBy(() => open(profile, startSession()))).toBeGreaterThan(10);
  });

  test("counts again if it could not leave a mark", async () => {
    const full = startSession(() => Promise.reject(new Error("the session storage is full")));
    const profile = await makeCounted(full);
    expect(await countsAskedBy(() => openSound(profile, full))).toBeGreaterThan(10);
  });

  test("leaves no mark on a damaged store", async () => {
    const session = startSession();
    const profile = await makeProfileOf(withoutRows((await makeDisks()).second, "texts"));
    expect((await open(profile, session)).kind).toBe("damaged");
    expect(await session.get()).toBeUndefined();
    expect((await open(profile, session)).kind).toBe("damaged");
  });
});

describe("a store counted before in the session", () => {
  const noticed: [string, (disks: { first: Disk; second: Disk }, other: Disk) => Disk | undefined, string][] =
    [
      ["whose database is gone", () => undefined, "emptied"],
      ["whose own record is gone", ({ second }) => withoutRows(second, "meta"), "emptied"],
      ["that was set back", ({ first }) => first, "behind"],
      ["that is another one", (_, other) => other, "replaced"],
    ];
  test.each(noticed)("%s is found damaged all the same", async (_, ruin, kind) => {
    const session = startSession();
    const disks = await makeDisks();
    const profile = await makeProfileOf(disks.second);
    (await openSound(profile, session)).close();
    const disk = ruin(disks, (await makeDisks()).second);
    if (disk) await restoreDatabase(profile.options.indexedDB, disk.database);
    else profile.options.indexedDB.deleteDatabase(DATABASE_NAME);
    expect(await open(profile, session)).toMatchObject({ kind: "damaged", damage: { kind } });
  });

  test("keeps the count of rows that vanished in it, through writes, until the next session finds them missing", async () => {
    const session = startSession();
    const profile = await makeCounted(session);
    await restoreDatabase(
      profile.options.indexedDB,
      withoutRows(await takeDisk(profile), "annotations", (_, index) => index > 0).database,
    );
    const db = await openSound(profile, session);
    await putRows(db, "three", makeKept("three"));
    await putRows(db, "two again", { annotations: makeKept("two").annotations });
    db.close();
    expect(await open(profile, startSession())).toMatchObject({
      kind: "damaged",
      damage: { kind: "rows-missing", table: "annotations", expected: 3, found: 2 },
    });
  });
});
