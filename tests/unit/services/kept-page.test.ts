import { beforeEach, describe, expect, test } from "vitest";

import type { PageReport } from "../../../lib/domain/page-report";
import type { Request } from "../../../lib/messaging/contract";
import type { OnRecordDatabase } from "../../../lib/store/database";
import { makeProfile, openContext } from "../../make/store-profile";
import type { TabPage } from "../../make/tab-pages";
import { countKept, reportOf, saveIn, url } from "./bridge-page";

let db: OnRecordDatabase;
beforeEach(async () => {
  db = await openContext(makeProfile());
});

const save = (page: TabPage | PageReport, over: Partial<Request<"article.save">> = {}) =>
  saveIn(db, page, over);

describe("what is kept is", () => {
  test("the page as it is now, not as it was when it was read", async () => {
    const [then, now] = [reportOf(), reportOf("It opens in June.")];
    const { versionId } = await save({ url, report: then, now });
    expect((await db.texts.get(versionId))?.text).toBe(now.article.text);
  });

  test("what was read, where the page cannot be read again", async () => {
    const { versionId } = await save({ url, report: reportOf() });
    expect((await db.texts.get(versionId))?.text).toBe(reportOf().article.text);
  });

  test("the selected words, where only they were read", async () => {
    const report = reportOf(undefined, { scope: "selection" });
    const { versionId } = await save({ url, report, now: reportOf("The whole page.") });
    expect(await db.versions.get(versionId)).toMatchObject({ scope: "selection" });
  });

  test("a page that was not read before, read for it", async () => {
    expect(await save({ url, now: reportOf() })).toMatchObject({ outcome: "new" });
  });

  test.each([
    ["a page that cannot be read", { url }],
    ["a page that was left for another one", { url: "https://news.example/other", report: reportOf() }],
  ])("nothing of %s", async (_name, page) => {
    await expect(save(page)).rejects.toMatchObject({ code: "unread" });
    expect(await countKept(db)).toEqual([0, 0, 0]);
  });

  test("nothing at all where the store refuses", async () => {
    db.access = { kind: "unchecked" };
    await expect(save(reportOf(), { collectionName: "Bridges" })).rejects.toMatchObject({
      code: "read-only",
    });
    expect([await countKept(db), await db.collections.count()]).toEqual([[0, 0, 0], 0]);
  });
});
