import { beforeEach, expect, test } from "vitest";

import type { Judgement } from "../../../lib/domain/judgement";
import { findJudgements } from "../../../lib/services/judgement-view";
import { changeLibrary } from "../../../lib/services/change-library";
import { replaceOrigin } from "../../../lib/store/corpus-repository";
import type { OnRecordDatabase } from "../../../lib/store/database";
import { makePack } from "../../make/corpus-pack";
import { makeJudgement, onArticle, spelling } from "../../make/judgement";
import { makeProfile, openContext } from "../../make/store-profile";

let db: OnRecordDatabase;
let requests = 0;

const say = ({ id, target, scope, verdict }: Judgement) =>
  changeLibrary(db, `00000000-0000-7000-8000-${String(++requests).padStart(12, "0")}`, {
    kind: "judgement.add",
    judgement: { id, target, scope, verdict },
  });

beforeEach(async () => {
  db = await openContext(makeProfile());
  await replaceOrigin(db, { origin: "seed", pack: makePack(), contentHash: "one" }, "install");
});

test("nothing said, nothing found", async () => expect(await findJudgements(db)).toEqual([]));

test("finds what holds, the newest first, with what it is about", async () => {
  const { statements } = makePack();
  const statementId = statements[0]!.id;
  const here = { scope: onArticle("https://daily.example/a") };
  await say(makeJudgement(spelling("ada", "Ada"), "rejected", { day: 1, ...here }));
  await say(makeJudgement({ kind: "claim", statementId, claimId: "work-goes-on" }, "rejected", { day: 2 }));
  await say(makeJudgement({ kind: "attribution", words: "Words." }, "rejected", { day: 3 }));
  await say(makeJudgement({ kind: "statement", statementId: "gone" }, "rejected", { day: 4 }));
  const rows = await findJudgements(db);
  expect(rows.map(({ judgement }) => judgement.target.kind)).toEqual([
    "statement",
    "attribution",
    "claim",
    "mention",
  ]);
  expect(rows[0]).not.toHaveProperty("record");
  expect(rows[2]?.record?.names.Latn?.full).toBe("Ada Example");
  expect(rows[2]?.claim).toEqual(makePack().claims[0]?.wording);
  expect(rows[3]?.figure?.Latn?.full).toBe("Ada Example");
});

test("leaves out what was withdrawn, and of what was said twice the first", async () => {
  await say(makeJudgement(spelling("ada", "Ada"), "rejected", { day: 1 }));
  await say(makeJudgement(spelling("ada", "Ada"), "confirmed", { day: 2 }));
  expect((await findJudgements(db)).map(({ judgement }) => judgement.verdict)).toEqual(["confirmed"]);
  await say(makeJudgement(spelling("ada", "Ada"), "withdrawn", { day: 3 }));
  expect(await findJudgements(db)).toEqual([]);
});
