import { expect, test } from "vitest";

import { engineVersion } from "../../lib/domain/engine";
import type { PageReport } from "../../lib/domain/page-report";
import { getVisit } from "../run/read-page";
import { closePopup, openPopup } from "../run/toolbar";
import { killWorker, openPage, readFixture, useBrowser } from "./harness";

const session = useBrowser();

async function read(name: string): Promise<Readonly<{ report: PageReport; shown: string }>> {
  const { browser } = session();
  const page = await openPage(session(), readFixture(name), { name });
  const popup = await openPopup(browser, page);
  const visit = await getVisit(popup);
  const shown = await popup.text();
  await closePopup(browser, popup);
  await page.close();
  if (visit?.stage !== "done") throw new Error(`${name} was not read`);
  return { report: visit.report, shown };
}

function withoutTimes(report: PageReport): PageReport {
  return { ...report, matchMs: 0, article: { ...report.article, extractMs: 0 } };
}

test.each([
  "news--four-speakers.html",
  "roundup--three-dispatches.html",
  "transcript--one-speaker.html",
  "arabic--two-speakers.html",
])("%s read again, by another worker too, gives the same report but for the times", async (name) => {
  const first = await read(name);
  const second = await read(name);
  expect(await killWorker(session())).toBe(true);
  const third = await read(name);
  expect(first.report.matches.length).toBeGreaterThan(0);
  expect(withoutTimes(second.report)).toEqual(withoutTimes(first.report));
  expect(withoutTimes(third.report)).toEqual(withoutTimes(first.report));
  expect(third.shown).toBe(first.shown);
});

test("the report and the popup name the corpus revision and the engine it was made with", async () => {
  const { report, shown } = await read("news--four-speakers.html");
  expect(report.engine).toBe(engineVersion);
  expect(report.corpusRevision).toBeGreaterThan(0);
  expect(shown).toContain(`corpus revision ${report.corpusRevision}, engine ${engineVersion}.`);
});
