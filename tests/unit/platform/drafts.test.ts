import { beforeEach, expect, test, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";

import { getDraft, keepDraft } from "../../../lib/platform/drafts";
import { setVisit } from "../../../lib/platform/visits";
import { makeReport } from "../../make/page-report";

beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
});

test("a draft has room even where reports fill the session storage", async () => {
  const report = makeReport();
  await setVisit(1, { stage: "done", url: report.article.url, report });
  vi.spyOn(fakeBrowser.storage.session, "set").mockRejectedValueOnce(new Error("quota"));
  await keepDraft("a note", { body: "Half a thou" });
  expect(await getDraft("a note")).toEqual({ body: "Half a thou" });
});
