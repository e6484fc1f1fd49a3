import { describe, expect, test, vi } from "vitest";

import type { CorpusRows } from "../../../lib/domain/corpus";
import { installSeed, type SeedError, type ShippedSeed } from "../../../lib/services/install-seed";
import { readCorpusRows, replaceOrigin } from "../../../lib/store/corpus-repository";
import { readPack } from "../../../lib/store/pack-repository";
import { openStore } from "../../../lib/store/open-store";
import { figureJson, makePack, makePackJson, statementJson } from "../../make/corpus-pack";
import { makeProfile, openContext } from "../../make/store-profile";

/** An edition of the shipped corpus, in which Ada's name tells which one it is. */
const edition = (contentHash: string, over: Record<string, unknown> = {}) => ({
  contentHash,
  loadPack: vi.fn(() =>
    Promise.resolve<unknown>(makePackJson({ figures: [figureJson("ada", `Ada ${contentHash}`)], ...over })),
  ),
  validate: vi.fn<ShippedSeed["validate"]>(() => []),
});

const nameOf = (rows: CorpusRows) => rows.figures[0]?.names[0]?.text;

describe("installSeed", () => {
  test("installs into an empty store", async () => {
    const db = await openContext(makeProfile());
    expect(await installSeed(db, edition("a"))).toEqual({ revision: 1, installed: true });
    expect(nameOf((await readCorpusRows(db)).rows)).toBe("Ada a");
    expect((await readPack(db, "seed")).pack).toMatchObject({ id: "seed", release: 1, contentHash: "a" });
  });

  test("neither loads nor writes what is there already", async () => {
    const profile = makeProfile();
    await installSeed(await openContext(profile), edition("a"));
    const again = edition("a");
    expect(await installSeed(await openContext(profile), again)).toEqual({ revision: 1, installed: false });
    expect(again.loadPack).not.toHaveBeenCalled();
  });

  test("replaces another edition, later or earlier, as often as it comes, and leaves other origins alone", async () => {
    const db = await openContext(makeProfile());
    const pack = makePack({ id: "x", figures: [figureJson("bo", "Bo")] });
    await replaceOrigin(db, { origin: "pack:x", pack, contentHash: "x" }, "import");
    for (const [index, hash] of ["a", "b", "a", "b"].entries()) {
      expect(await installSeed(db, edition(hash))).toEqual({ revision: index + 2, installed: true });
      const { rows } = await readCorpusRows(db);
      expect(rows.figures.map(({ names }) => names[0]?.text)).toEqual([`Ada ${hash}`, "Bo"]);
    }
  });

  test("is done once when several contexts ask at once", async () => {
    const profile = makeProfile();
    const contexts = await Promise.all([1, 2, 3].map(() => openContext(profile)));
    const outcomes = await Promise.all(contexts.map((db) => installSeed(db, edition("a"))));
    expect(outcomes.map(({ revision }) => revision)).toEqual([1, 1, 1]);
    expect(outcomes.filter(({ installed }) => installed)).toHaveLength(1);
  });

  test("is done by the next one when the first dies before it is finished", async () => {
    const profile = makeProfile();
    const dying = await openContext(profile);
    const seed = edition("a");
    seed.loadPack.mockImplementation(() => {
      dying.close();
      return Promise.resolve(makePackJson());
    });
    await expect(installSeed(dying, seed)).rejects.toMatchObject({ name: "StoreError" });
    expect(await installSeed(await openContext(profile), edition("a"))).toEqual({
      revision: 1,
      installed: true,
    });
  });
});

describe("a shipped corpus that is not what it must be", () => {
  const bad: [sentence: string, over: Record<string, unknown>, path: string][] = [
    ["of another format", { format: "on-record/collection" }, "/format"],
    ["without a release", { release: undefined }, "/release"],
    [
      "with a statement that nothing reports",
      { statements: [statementJson("s", { sightings: [] })] },
      "/statements/0/sightings",
    ],
  ];
  test.each(bad)("is refused and the earlier one kept: %s", async (_, over, path) => {
    const db = await openContext(makeProfile());
    await installSeed(db, edition("a"));
    const error = await installSeed(db, edition("b", over)).catch((error: unknown) => error as SeedError);
    expect(error).toMatchObject({ name: "SeedError", code: "malformed", problems: [{ path }] });
    const { rows, revision } = await readCorpusRows(db);
    expect([nameOf(rows), revision]).toEqual(["Ada a", 1]);
  });

  test("is refused with every problem where its rows do not hold together", async () => {
    const db = await openContext(makeProfile());
    const problems = [{ path: "/statements/0/speaker", reason: "no such figure" }];
    const seed = edition("a");
    seed.validate.mockReturnValue(problems);
    await expect(installSeed(db, seed)).rejects.toMatchObject({ code: "inconsistent", problems });
    expect(seed.validate.mock.calls[0]?.[0].figures).toHaveLength(1);
    expect((await readCorpusRows(db)).revision).toBe(0);
  });

  test("that cannot be loaded rejects with the loader's own error", async () => {
    const db = await openContext(makeProfile());
    const seed = edition("a");
    seed.loadPack.mockRejectedValue(new TypeError("Failed to fetch"));
    await expect(installSeed(db, seed)).rejects.toThrow("Failed to fetch");
    expect(await installSeed(db, edition("a"))).toEqual({ revision: 1, installed: true });
  });
});

test("a damaged store is not written to, and says why", async () => {
  const profile = makeProfile({}, { canary: { epoch: "gone", sequence: 4, counts: {} } });
  const outcome = await openStore(profile.canaryStorage, profile.options);
  if (outcome.kind !== "damaged") throw new Error(`expected "damaged", got "${outcome.kind}"`);
  await expect(installSeed(outcome.db, edition("a"))).rejects.toMatchObject({
    code: "read-only",
    cause: { code: "damaged" },
  });
});
