import { expect, test } from "vitest";

import type { JudgementId } from "../../../lib/domain/ids";
import { compileCorpus } from "../../../lib/reading/compile-corpus";
import { readArticle } from "../../../lib/reading/read-article";
import { loadArticle } from "../../../lib/services/article-rows";
import { changeLibrary } from "../../../lib/services/change-library";
import { newId } from "../../../lib/services/new-id";
import { saveArticle } from "../../../lib/services/save-article";
import { replaceOrigin } from "../../../lib/store/corpus-repository";
import { makeArticle } from "../../make/article";
import { makePack } from "../../make/corpus-pack";
import { federationCorpus } from "../../make/federation-corpus";
import { spelling } from "../../make/judgement";
import { makeProfile, openContext } from "../../make/store-profile";
import { makeTabPages } from "../../make/tab-pages";

test("a kept article is read without a name that was refused since, and as it was once that is withdrawn", async () => {
  const rows = federationCorpus([]);
  const db = await openContext(makeProfile());
  await replaceOrigin(db, { origin: "seed", pack: makePack(rows), contentHash: "1" }, "seed");
  const article = makeArticle("Coach stays", {
    paragraphs: ["Ada Okafor said that the national coach keeps his post, whatever the papers write of him."],
  });
  const report = { ...readArticle(article, compileCorpus(rows, 1)), matchMs: 1 };
  const pages = makeTabPages({ 7: { url: article.url, report, now: report } });
  const { articleId } = await saveArticle(db, pages, { requestId: newId(), tabId: 7, collectionIds: [] });
  const seen = async () => {
    const view = await loadArticle(db, articleId, undefined);
    const [statement] = view?.report.sections.flatMap(({ statements }) => statements) ?? [];
    return [view?.report.figures.map(({ figureId }) => figureId), statement?.speaker.figureId];
  };
  const say = (verdict: "rejected" | "withdrawn") =>
    changeLibrary(db, newId(), {
      kind: "judgement.add",
      judgement: {
        id: newId() as JudgementId,
        target: spelling("okafor", "Ada Okafor"),
        scope: { kind: "article", url: article.url },
        verdict,
      },
    });
  expect(await seen()).toEqual([["okafor"], "okafor"]);
  await say("rejected");
  expect(await seen()).toEqual([[], undefined]);
  await say("withdrawn");
  expect(await seen()).toEqual([["okafor"], "okafor"]);
});
