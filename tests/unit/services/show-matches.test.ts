import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";

import { defaultSettings } from "../../../lib/domain/settings";
import { changeSettings, getSettings } from "../../../lib/platform/settings";
import { isMarkedSite, markedSiteOf, matchMarks } from "../../../lib/services/show-matches";

beforeEach(() => {
  fakeBrowser.reset();
});
afterEach(() => void vi.restoreAllMocks());

test.each([
  ["https://www.news.example/a?b#c", "www.news.example"],
  ["http://news.example:8080/", "news.example:8080"],
  // Node 20 misreads addresses with letters of Latin-1 once it has compiled canParse; these are none.
  ["https://ПРИМЕР.example/", "xn--e1afmkfd.example"],
  ["file:///home/a.html", undefined],
  ["chrome-extension://abc/popup.html", undefined],
  ["nonsense", undefined],
])("the site of %s is %s", (url, site) => {
  expect(markedSiteOf(url)).toBe(site);
});

test("nothing is marked until it is switched on, and then in the pages of that site alone", () => {
  expect(isMarkedSite(defaultSettings, "https://news.example/")).toBe(false);
  const settings = { ...defaultSettings, showMatchesOn: ["news.example"] };
  expect(isMarkedSite(settings, "https://news.example/b")).toBe(true);
  expect(isMarkedSite(settings, "https://www.news.example/b")).toBe(false);
  expect(isMarkedSite(settings, "file:///news.example")).toBe(false);
});

test("switching one site leaves the others as they are", async () => {
  await changeSettings({ showMatchesOn: ["one.example"] });
  await matchMarks.switchSite("two.example", true);
  await matchMarks.switchSite("two.example", true);
  expect((await getSettings()).showMatchesOn).toEqual(["one.example", "two.example"]);
  await matchMarks.switchSite("one.example", false);
  expect((await getSettings()).showMatchesOn).toEqual(["two.example"]);
});
