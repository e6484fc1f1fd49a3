import { describe, expect, test } from "vitest";

import { changeLibrary } from "../../../lib/services/change-library";
import { makeIndexedCorpus, reportsUnder } from "../../make/indexed-corpus";
import { installKillSwitch } from "../../make/killing-store";
import { openContext, type StoreProfile } from "../../make/store-profile";
import { expectCurrent, load, openInstalled } from "../../make/stored-index";

describe("a context that is killed", () => {
  /** Loads with the context dying at a request, and goes on in another one. */
  async function loadThroughKill(profile: StoreProfile, request: number) {
    const killed = await openContext(profile);
    const kill = installKillSwitch();
    try {
      kill.killAt(request);
      const outcome = await load(killed).then(
        () => "done",
        () => "failed",
      );
      return { isDead: kill.isDead(), outcome };
    } finally {
      kill.revive();
      kill.remove();
      killed.close();
    }
  }

  test("at any write of the making leaves what the next one goes on with", async () => {
    for (let request = 1, isDead = true; isDead; request += 3) {
      const { profile, db } = await openInstalled(makeIndexedCorpus(12));
      ({ isDead } = await loadThroughKill(profile, request));
      await expectCurrent(db);
    }
  });

  test("at any write of a change leaves it to be followed", async () => {
    const none = { figures: [], outlets: [], documents: [], claims: [], statements: [] };
    const added = { ...none, statements: makeIndexedCorpus(14).statements.slice(11) };
    for (let request = 1, isDead = true; isDead; request++) {
      const { profile, db } = await openInstalled(makeIndexedCorpus(12));
      await load(db);
      await changeLibrary(db, "add", { kind: "corpus.put", rows: added });
      ({ isDead } = await loadThroughKill(profile, request));
      await expectCurrent(db);
    }
  });

  test("two contexts at once make one index", async () => {
    const { profile, db } = await openInstalled();
    const other = await openContext(profile);
    const both = await Promise.all([load(db), load(other)]);
    expect(reportsUnder(both[0])).toBe(reportsUnder(both[1]));
    await expectCurrent(db);
  });
});
