import { beforeEach, describe, expect, test } from "vitest";

import type { Figure } from "../../../lib/domain/figure";
import type { FigureId, JudgementId } from "../../../lib/domain/ids";
import type { Judgement, JudgementScope } from "../../../lib/domain/judgement";
import type { LibraryChange } from "../../../lib/domain/library-change";
import { compileFigures } from "../../../lib/figures/alias-index";
import { getLearnableName } from "../../../lib/figures/learnable-spelling";
import { changeLibrary } from "../../../lib/services/change-library";
import { withLearnedSpellings } from "../../../lib/services/learn-spelling";
import { newId } from "../../../lib/services/new-id";
import { readCorpusRows, replaceOrigin } from "../../../lib/store/corpus-repository";
import type { OnRecordDatabase } from "../../../lib/store/database";
import { write } from "../../../lib/store/write";
import { makePack } from "../../make/corpus-pack";
import { onArticle, spelling } from "../../make/judgement";
import { makeProfile, openContext } from "../../make/store-profile";

let db: OnRecordDatabase;
const here = onArticle("https://daily.example/a");
const printed = "Aida Exampel";

beforeEach(async () => {
  db = await openContext(makeProfile());
  await replaceOrigin(db, { origin: "seed", pack: makePack(), contentHash: "one" }, "install");
});

const figures = async (): Promise<readonly Figure[]> => (await readCorpusRows(db)).rows.figures;
const namesOfAda = async () =>
  (await figures()).find(({ id }) => id === "ada")!.names.map(({ text }) => text);
const change = async (wanted: LibraryChange) => {
  const learnable = async (spelling: string, figure: Figure) =>
    getLearnableName(spelling, figure, compileFigures(await figures()));
  return changeLibrary(db, newId(), await withLearnedSpellings(db, wanted, learnable));
};
const say = (verdict: Judgement["verdict"], scope: JudgementScope = here, text = printed) =>
  change({
    kind: "judgement.add",
    judgement: { id: newId() as JudgementId, target: spelling("ada", text), scope, verdict },
  });

describe("a spelling that is confirmed", () => {
  test("is added to the figure's names by an edit, once", async () => {
    await say("confirmed");
    await say("confirmed", { kind: "everywhere" });
    expect(await namesOfAda()).toEqual(["Ada Example", printed]);
    expect(await db.edits.count()).toBe(1);
  });

  test("goes together with the judgement when that is undone, and comes back with it", async () => {
    const { undo } = await say("confirmed");
    const { undo: redo } = await change(undo!);
    expect([await namesOfAda(), await db.edits.count()]).toEqual([["Ada Example"], 0]);
    await change(redo!);
    expect(await namesOfAda()).toEqual(["Ada Example", printed]);
  });

  test("goes when the judgement is revoked, unless another one still holds", async () => {
    await say("confirmed");
    await say("confirmed", { kind: "everywhere" });
    await say("withdrawn");
    expect(await namesOfAda()).toContain(printed);
    const { undo } = await say("withdrawn", { kind: "everywhere" });
    expect(await namesOfAda()).toEqual(["Ada Example"]);
    await change(undo!);
    expect(await namesOfAda()).toContain(printed);
  });

  test("comes back as one correction, however often it is undone and done again", async () => {
    const { undo } = await say("confirmed");
    const { undo: redo } = await change(undo!);
    await change(redo!);
    expect(await db.edits.count()).toBe(1);
  });

  test("goes with the confirmation that is undone, also where two windows added it at once", async () => {
    const both = await Promise.all([say("confirmed"), say("confirmed")]);
    await change(both.find(({ undo }) => undo?.kind === "together")!.undo!);
    expect([await namesOfAda(), await db.edits.count()]).toEqual([["Ada Example"], 0]);
  });

  test("stays when one of two confirmations is undone", async () => {
    const { undo } = await say("confirmed");
    await say("confirmed", { kind: "everywhere" });
    await change(undo!);
    expect(await namesOfAda()).toContain(printed);
  });

  test("is not added where it was refused on another page, until that is taken back", async () => {
    const there = onArticle("https://daily.example/b");
    await say("rejected", there);
    await say("confirmed");
    expect(await namesOfAda()).toEqual(["Ada Example"]);
    await say("withdrawn", there);
    await say("confirmed", { kind: "everywhere" });
    expect(await namesOfAda()).toContain(printed);
  });

  test("is nobody's for sure once it was confirmed for two figures", async () => {
    const pack = makePack();
    const names = [{ text: "Bo Sample", script: "Latn", form: "full" }] as const;
    const bo = { ...pack.figures[0]!, id: "bo" as FigureId, names };
    const two = { ...pack, figures: [...pack.figures, bo] };
    await replaceOrigin(db, { origin: "seed", pack: two, contentHash: "two" }, "update");
    await say("confirmed");
    const scope = onArticle("https://daily.example/b");
    const isBo = (): LibraryChange => ({
      kind: "judgement.add",
      judgement: { id: newId() as JudgementId, target: spelling("bo", printed), scope, verdict: "confirmed" },
    });
    const { undo } = await change(isBo());
    const learnedBy = async () =>
      (await figures()).filter((one) => one.names.some(({ text }) => text === printed)).map(({ id }) => id);
    expect(await learnedBy()).toEqual([]);
    await change(undo!);
    expect(await learnedBy()).toEqual(["ada"]);
    await change(isBo());
    await say("confirmed", { kind: "everywhere" });
    expect(await learnedBy()).toEqual([]);
  });

  test("that came without a confirmation comes back when its refusal is undone", async () => {
    await say("confirmed");
    const forget = { requestId: "forget", tables: ["judgements"] } as const;
    await write(db, forget, () => db.judgements.clear());
    const { undo } = await say("rejected");
    await change(undo!);
    expect(await namesOfAda()).toContain(printed);
  });

  test("two at once go into the row of a figure of the user's own, and what else was changed of it stays", async () => {
    const own = (await figures()).filter(({ id }) => id === "ada");
    const put = (all: readonly Figure[]) =>
      change({
        kind: "corpus.put",
        rows: { figures: [...all], outlets: [], documents: [], claims: [], statements: [] },
      });
    await put(own);
    const said = [printed, "Ayda Eksampel"].map((text) => ({
      kind: "judgement.add" as const,
      judgement: {
        id: newId() as JudgementId,
        target: spelling("ada", text),
        scope: here,
        verdict: "confirmed" as const,
      },
    }));
    const { undo } = await change({ kind: "together", changes: said });
    expect(await namesOfAda()).toEqual(["Ada Example", printed, "Ayda Eksampel"]);
    const [ada] = (await figures()).filter(({ id }) => id === "ada");
    await put([{ ...ada!, description: "Changed since" }]);
    await change(undo!);
    const [after] = (await figures()).filter(({ id }) => id === "ada");
    expect([after!.description, await namesOfAda()]).toEqual(["Changed since", ["Ada Example"]]);
  });

  test("goes when it is refused", async () => {
    await say("confirmed");
    await say("rejected");
    expect(await namesOfAda()).toEqual(["Ada Example"]);
  });

  test("is put into the row of a figure of the user's own, and taken out of it", async () => {
    const own = (await figures()).filter(({ id }) => id === "ada");
    const rows = { figures: own, outlets: [], documents: [], claims: [], statements: [] };
    await change({ kind: "corpus.put", rows });
    const { undo } = await say("confirmed");
    expect([await namesOfAda(), await db.edits.count()]).toEqual([["Ada Example", printed], 0]);
    await change(undo!);
    expect(await namesOfAda()).toEqual(["Ada Example"]);
    await say("confirmed");
    await say("withdrawn");
    expect(await namesOfAda()).toEqual(["Ada Example"]);
  });

  test.each([
    ["a lone surname", "Exampel"],
    ["what is stored", "ADA EXAMPLE"],
  ])("%s adds nothing", async (_, text) => {
    await say("confirmed", here, text);
    expect([await db.judgements.count(), await db.edits.count()]).toEqual([1, 0]);
  });

  test("of a figure that is gone adds nothing", async () => {
    await change({
      kind: "judgement.add",
      judgement: {
        id: newId() as JudgementId,
        target: { kind: "mention", figureId: "gone" as FigureId, spelling: printed },
        scope: here,
        verdict: "confirmed",
      },
    });
    expect(await db.edits.count()).toBe(0);
  });
});

test("a change that judges no name is given back as it is", async () => {
  const other: LibraryChange = { kind: "edits.remove", ids: [] };
  expect(await withLearnedSpellings(db, other, () => Promise.reject(new Error("not asked for")))).toBe(other);
});
