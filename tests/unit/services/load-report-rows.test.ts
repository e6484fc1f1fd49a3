import { expect, test } from "vitest";

import type { DocumentId, FigureId, OutletId } from "../../../lib/domain/ids";
import { loadReportRows } from "../../../lib/services/load-report-rows";
import { replaceOrigin } from "../../../lib/store/corpus-repository";
import { makeDocument, makeFigure, makeOutlet, makeRows, makeStatement } from "../../make/corpus-rows";
import { makePack } from "../../make/corpus-pack";
import { bridgeArticle, makeMatch, makeMention, makeReport } from "../../make/page-report";
import { makeProfile, openContext } from "../../make/store-profile";

const rows = makeRows(
  [
    makeStatement("wanted", {}, { relay: ["wire"] as unknown as OutletId[] }),
    makeStatement("other", { speaker: "somebody-else" as FigureId }),
  ],
  {
    figures: [
      makeFigure("ada-example", "Ada Example"),
      makeFigure("bo-sample", "Bo Sample"),
      makeFigure("carl-stranger", "Carl Stranger"),
      makeFigure("somebody-else", "Somebody Else"),
    ],
    outlets: [makeOutlet("daily-example", "Daily Example"), makeOutlet("wire", "Wire"), makeOutlet("x", "X")],
    documents: [
      makeDocument("d1", { partOf: { documentId: "round-up" as DocumentId, segment: 1 } }),
      makeDocument("round-up"),
      makeDocument("unrelated"),
    ],
  },
);

const ids = (all: readonly { readonly id: string }[]) => all.map(({ id }) => id).sort();

test("loads what the report refers to, directly or on the way, and nothing else", async () => {
  const db = await openContext(makeProfile());
  await replaceOrigin(db, { origin: "seed", pack: makePack({ ...rows }), contentHash: "a" }, "install");
  const report = makeReport({
    matches: [makeMatch("wanted"), makeMatch("gone")],
    mentions: [makeMention(bridgeArticle, "Carl Stranger", "carl-stranger")],
  });
  const loaded = await loadReportRows(db, report);
  expect(ids(loaded.statements)).toEqual(["wanted"]);
  expect(ids(loaded.documents)).toEqual(["d1", "round-up"]);
  expect(ids(loaded.outlets)).toEqual(["daily-example", "wire"]);
  expect(ids(loaded.figures)).toEqual(["ada-example", "bo-sample", "carl-stranger"]);
  expect(ids(loaded.claims)).toEqual(["bridge-opens"]);
});

test("a report without matches needs the figures of the page only", async () => {
  const db = await openContext(makeProfile());
  await replaceOrigin(db, { origin: "seed", pack: makePack({ ...rows }), contentHash: "a" }, "install");
  const loaded = await loadReportRows(db, makeReport());
  expect(ids(loaded.figures)).toEqual(["ada-example"]);
  expect([loaded.statements, loaded.documents, loaded.outlets, loaded.claims]).toEqual([[], [], [], []]);
});
