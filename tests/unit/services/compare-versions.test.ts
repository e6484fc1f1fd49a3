import { beforeEach, describe, expect, test } from "vitest";

import type { ArticleId, VersionId } from "../../../lib/domain/ids";
import type { PageReport } from "../../../lib/domain/page-report";
import { compareVersions, type VersionComparison } from "../../../lib/services/compare-versions";
import { newId } from "../../../lib/services/new-id";
import { saveArticle } from "../../../lib/services/save-article";
import type { OnRecordDatabase } from "../../../lib/store/database";
import { makeArticle } from "../../make/article";
import { makeDay, makeReport } from "../../make/page-report";
import { makeProfile, openContext } from "../../make/store-profile";
import { makeTabPages } from "../../make/tab-pages";

const url = "https://news.example/2024/bridge";
let db: OnRecordDatabase;
beforeEach(async () => {
  db = await openContext(makeProfile());
});

/** Saves states of one article after each other and compares the first with the last. */
async function compareStates(
  ...states: readonly {
    readonly paragraphs: readonly string[];
    readonly over?: Partial<PageReport["article"]>;
  }[]
): Promise<VersionComparison | undefined> {
  const ids: VersionId[] = [];
  let articleId = "" as ArticleId;
  for (const { paragraphs, over = {} } of states) {
    const article = makeArticle(over.title ?? "Bridge opens", { paragraphs, url, ...over });
    const report = makeReport({ article, attributions: [] });
    const pages = makeTabPages({ 7: { url, report, now: report } });
    const saved = await saveArticle(db, pages, { requestId: newId(), tabId: 7, collectionIds: [] });
    ids.push(saved.versionId);
    ({ articleId } = saved);
  }
  return await compareVersions(db, articleId, { since: ids[0]!, version: ids.at(-1)! });
}
const side = (found: VersionComparison | undefined, kind: "added" | "removed") =>
  found?.paragraphs.map(({ runs }) =>
    runs
      .filter((run) => run.kind === "same" || run.kind === kind)
      .map(({ text }) => text)
      .join(""),
  );

describe("two versions laid over each other", () => {
  test("give the text of both below the headline, with the words that changed counted", async () => {
    const found = await compareStates(
      { paragraphs: ["It opens in May.", "It is safe."] },
      { paragraphs: ["It opens in June.", "It is safe."] },
    );
    expect(found).toMatchObject({
      kind: "words",
      words: 1,
      changes: 1,
      otherExtent: false,
      otherReader: false,
    });
    expect(side(found, "removed")).toEqual(["It opens in May.", "It is safe."]);
    expect(side(found, "added")).toEqual(["It opens in June.", "It is safe."]);
    expect(found?.fields).toEqual({});
  });

  test("count as many words as the version that was kept says", async () => {
    const found = await compareStates(
      { paragraphs: ["It opens in May.", "It is safe."] },
      { paragraphs: ["It shuts in June.", "All is safe, it was said."], over: { title: "Bridge shuts" } },
    );
    expect(found?.after.change).toMatchObject({ kind: "words", words: found?.words });
  });

  test("tell of a changed headline, byline, outlet and dates, and leave out those that stayed", async () => {
    const found = await compareStates(
      {
        paragraphs: ["In May."],
        over: { byline: ["Ada"], publishedOn: makeDay("2024-03-02"), outlet: "Gazette" },
      },
      {
        paragraphs: ["In June."],
        over: {
          title: "Bridge shuts",
          byline: ["Ada", "Bo"],
          publishedOn: makeDay("2024-03-02"),
          modifiedOn: makeDay("2024-03-04"),
        },
      },
    );
    expect(found?.fields).toEqual({
      title: [
        { kind: "same", text: "Bridge " },
        { kind: "removed", text: "opens" },
        { kind: "added", text: "shuts" },
      ],
      byline: { before: ["Ada"], after: ["Ada", "Bo"] },
      outlet: { before: "Gazette" },
      modifiedOn: { after: makeDay("2024-03-04") },
    });
    expect(side(found, "added")).toEqual(["In June."]);
  });

  test("say where only the form changed", async () => {
    const found = await compareStates(
      { paragraphs: ["“In May,” he said."] },
      { paragraphs: ['"In May," he said.'] },
    );
    expect(found?.kind).toBe("boring");
  });

  test("say where the first text is back", async () => {
    const found = await compareStates(
      { paragraphs: ["May."] },
      { paragraphs: ["June."] },
      { paragraphs: ["May."] },
    );
    expect(found).toMatchObject({ kind: "same", changes: 0, words: 0 });
  });

  test("say where one of them is a preview", async () => {
    const found = await compareStates(
      { paragraphs: ["May."], over: { isPreview: true } },
      { paragraphs: ["May.", "June."] },
    );
    expect(found?.otherExtent).toBe(true);
  });
});

test("a version of another article, or one without its text, is compared with nothing", async () => {
  const found = await compareStates({ paragraphs: ["May."] }, { paragraphs: ["June."] });
  const { before, after } = found!;
  const [since, version] = [before.id, after.id];
  expect(await compareVersions(db, "other" as ArticleId, { since, version })).toBeUndefined();
  expect(
    await compareVersions(db, before.articleId, { since: "none" as VersionId, version }),
  ).toBeUndefined();
});
