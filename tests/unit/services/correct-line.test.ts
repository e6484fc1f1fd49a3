import { beforeEach, describe, expect, test } from "vitest";

import { Edit } from "../../../lib/domain/edit";
import { ClaimId, FigureId, StatementId } from "../../../lib/domain/ids";
import { changeLibrary } from "../../../lib/services/change-library";
import { editsOfLine, type LineDraft, type LineFields, loadLine } from "../../../lib/services/correct-line";
import { replaceOrigin } from "../../../lib/store/corpus-repository";
import type { OnRecordDatabase } from "../../../lib/store/database";
import { figureJson, makePack, statementJson } from "../../make/corpus-pack";
import { makeProfile, openContext } from "../../make/store-profile";

const s1 = StatementId.parse("s1");
const claim = ClaimId.parse("work-goes-on");
let db: OnRecordDatabase;
let draft: LineDraft;

beforeEach(async () => {
  db = await openContext(makeProfile());
  const pack = makePack({
    figures: [figureJson("ada", "Ada Example"), figureJson("bo", "Bo Sample")],
    statements: [statementJson("s1")],
  });
  await replaceOrigin(db, { origin: "seed", pack, contentHash: "one" }, "install");
  draft = (await loadLine(db, s1, claim))!;
});

test("a line is loaded as it reads, with the figures it can be given to", () => {
  expect(draft.fields).toEqual({
    text: "What s1 reports.",
    saidOn: "2017-10-23",
    speaker: "ada",
    form: "paraphrase",
    stance: "asserts",
  });
  expect(draft.figures.map(({ id }) => id)).toEqual(["ada", "bo"]);
});

test("a line that is gone, or the user's own, is not put right", async () => {
  expect(await loadLine(db, StatementId.parse("s9"))).toBeUndefined();
  await replaceOrigin(
    db,
    { origin: "user", pack: makePack({ statements: [statementJson("s1")] }), contentHash: "own" },
    "own",
  );
  expect(await loadLine(db, s1)).toBeUndefined();
});

describe("editsOfLine", () => {
  const edits = (change: Partial<LineFields>) => {
    const outcome = editsOfLine(draft, { ...draft.fields, ...change });
    return outcome.kind === "edits" ? outcome.edits.map(({ field, value }) => [field, value]) : outcome;
  };

  test.each([
    ["nothing where nothing was changed", {}, []],
    ["nothing for blanks around the words", { text: " What s1 reports. " }, []],
    ["the words", { text: "Other words." }, [["sightings/s1.1/text", "Other words."]]],
    [
      "the date, as the user's",
      { saidOn: "2017-10" },
      [["saidOn", { value: "2017-10", precision: "month", basis: "user" }]],
    ],
    [
      "the date as unknown",
      { saidOn: "" },
      [["saidOn", { value: "", precision: "unknown", basis: "unknown" }]],
    ],
    ["the speaker", { speaker: FigureId.parse("bo") }, [["speaker", "bo"]]],
    ["the form", { form: "verbatim" as const }, [["sightings/s1.1/form", "verbatim"]]],
    ["the stance", { stance: "denies" as const }, [["claims/work-goes-on/how", "denies"]]],
  ])("makes an edit of %s", (_what, change, expected) => expect(edits(change)).toEqual(expected));

  test.each([
    ["words that are gone", { text: "  " }, "text"],
    ["words that are too long", { text: "x".repeat(1001) }, "text"],
    ["what is no date", { saidOn: "23 October" }, "saidOn"],
    ["a day no calendar has", { saidOn: "2017-02-31" }, "saidOn"],
  ])("finds fault with %s", (_what, change, field) => {
    expect(edits(change)).toEqual({ kind: "problem", field });
  });

  test("its edits read back as what was typed, and once more as nothing to change", async () => {
    const outcome = editsOfLine(draft, { ...draft.fields, text: "Other words.", saidOn: "2016" });
    if (outcome.kind !== "edits") throw new Error("The form was refused");
    await changeLibrary(db, "00000000-0000-7000-8000-000000000001", {
      kind: "edits.add",
      edits: outcome.edits,
    });
    const again = (await loadLine(db, s1, claim))!;
    expect(again.fields).toMatchObject({ text: "Other words.", saidOn: "2016" });
    expect(again.corrections.map(({ field }) => field)).toEqual(["sightings/s1.1/text", "saidOn"]);
    expect(editsOfLine(again, again.fields)).toEqual({ kind: "edits", edits: [] });
    for (const edit of outcome.edits) {
      expect(Edit.safeParse({ ...edit, at: "2026-05-01T00:00:00.000Z" }).success).toBe(true);
    }
  });
});
