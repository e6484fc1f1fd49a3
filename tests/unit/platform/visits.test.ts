import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";

import type { Visit } from "../../../lib/domain/visit";
import { findVisits, getVisit, removeVisit, setVisit, watchVisit } from "../../../lib/platform/visits";
import { makeReport } from "../../make/page-report";

const reading = (url: string): Visit => ({ stage: "reading", url });
const done = (url: string): Visit => ({ stage: "done", url, report: makeReport() });
const settle = () => new Promise((resolve) => setTimeout(resolve));

beforeEach(() => fakeBrowser.reset());
afterEach(() => vi.restoreAllMocks());

describe("the visit of a tab", () => {
  test("is kept under the tab, replaced and forgotten", async () => {
    expect(await getVisit(1)).toBeUndefined();
    await setVisit(1, reading("a"));
    await setVisit(2, reading("b"));
    await setVisit(1, done("a"));
    await removeVisit(2);
    expect([(await getVisit(1))?.stage, await getVisit(2)]).toEqual(["done", undefined]);
  });

  test("makes room by the reports of other tabs, not by what is under way or by anything else", async () => {
    await fakeBrowser.storage.session.set({ other: "kept" });
    await setVisit(1, done("a"));
    await setVisit(2, reading("b"));
    vi.spyOn(fakeBrowser.storage.session, "set").mockRejectedValueOnce(new Error("quota"));
    await setVisit(3, done("c"));
    expect(Object.keys(await fakeBrowser.storage.session.get(null)).sort()).toEqual([
      "other",
      "visit.2",
      "visit.3",
    ]);
  });

  test("of another shape is none, and does not keep the others from being found", async () => {
    await fakeBrowser.storage.session.set({ "visit.1": done("a") });
    await setVisit(2, done("b"));
    expect(await getVisit(1)).toBeUndefined();
    expect((await findVisits()).map(({ tabId }) => tabId)).toEqual([2]);
  });

  test("that has no room even alone is a fault", async () => {
    vi.spyOn(fakeBrowser.storage.session, "set").mockRejectedValue(new Error("quota"));
    await expect(setVisit(3, done("c"))).rejects.toThrow("quota");
  });

  test("is watched: now, after each change, until told to stop, and no other tab's", async () => {
    await setVisit(1, reading("a"));
    const seen: (string | undefined)[] = [];
    const stop = watchVisit(1, (visit) => seen.push(visit?.stage));
    await settle();
    await setVisit(2, done("b"));
    await setVisit(1, done("a"));
    await removeVisit(1);
    stop();
    await setVisit(1, reading("c"));
    expect(seen).toEqual(["reading", "done", undefined]);
  });
});
