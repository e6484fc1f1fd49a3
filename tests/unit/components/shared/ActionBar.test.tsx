import { afterEach, describe, expect, test } from "vitest";

import type { ScreenServices } from "../../../../components/services";
import { ActionBar } from "../../../../components/shared/ActionBar";
import { clear, click, makeServices, press, settle, show, textOf, textsOf } from "../../../make/screen";

afterEach(clear);

async function showBar(over: Partial<ScreenServices> = {}) {
  const fake = makeServices(undefined, over);
  await show(<ActionBar services={fake.services} pageKey="one" offersPanel onAnnotate={() => {}} />);
  return fake;
}

describe("watching a site", () => {
  test("shows the host to the letter and asks for it alone", async () => {
    const { calls } = await showBar();
    await click("Watch site");
    expect(textOf(document.querySelector("h2"))).toBe("Watch www.daily.example");
    await click("Watch this site");
    expect(calls).toEqual(["watch www.daily.example false"]);
  });

  test("takes the sites below it along where ticked", async () => {
    const { calls } = await showBar();
    await click("Watch site");
    expect(textOf(document.querySelector("label"))).toBe("Also the sites below it (*.daily.example)");
    await settle(() => document.querySelector("input")!.click());
    await click("Watch this site");
    expect(calls).toEqual(["watch www.daily.example true"]);
  });

  test("asks inside the click itself, as the browser demands", async () => {
    let asked = false;
    await showBar({
      watchSite: () => {
        asked = true;
        return new Promise(() => {});
      },
    });
    await click("Watch site");
    [...document.querySelectorAll("button")].find((each) => textOf(each) === "Watch this site")!.click();
    expect(asked).toBe(true);
  });

  test("shows afterwards that the site is watched, and can be stopped", async () => {
    let watched = false;
    const fake = await showBar({
      currentSite: async () => ({ host: "daily.example", watched: watched ? ["*.daily.example"] : [] }),
      watchSite: async () => (watched = true),
    });
    await click("Watch site");
    await click("Watch this site");
    expect(textsOf("nav button")).toContain("Watching");
    await click("Stop watching");
    expect(fake.calls).toEqual(["unwatch daily.example"]);
  });

  test.each([
    [["daily.example"], "Its articles are read as they load."],
    [["*.daily.example"], "by the permission for *.daily.example."],
    [["daily.example", "*"], "by the permission for daily.example and *."],
  ])("says by which permission a site is watched, wider ones included: %j", async (watched, words) => {
    await showBar({ currentSite: async () => ({ host: "daily.example", watched }) });
    await click("Watching");
    expect(textsOf(".watch p")[0]).toContain(words);
  });

  test("offers no sites below an address that has none", async () => {
    await showBar({ currentSite: async () => ({ host: "192.0.2.7", watched: [] }) });
    await click("Watch site");
    expect(document.querySelector("label")).toBeNull();
  });

  test.each([
    [{ watchSite: async () => false }, "The browser did not give the permission. Nothing was changed."],
    [{ watchSite: () => Promise.reject(new Error("no")) }, "The watch list could not be changed."],
  ])("says when it came to nothing", async (over, problem) => {
    await showBar(over);
    await click("Watch site");
    await click("Watch this site");
    expect(textsOf('[role="alert"]')).toEqual([problem]);
  });

  test("says so where there is no site to watch", async () => {
    await showBar({ currentSite: async () => undefined });
    await click("Watch site");
    expect(textsOf(".watch p")).toEqual(["This page belongs to no site that could be watched."]);
  });

  test("is put away by Escape, which goes no further", async () => {
    await showBar();
    await click("Watch site");
    await press("Escape");
    expect(document.querySelector(".watch")).toBeNull();
  });
});

describe("the side panel", () => {
  test("is opened from the popup", async () => {
    const { calls } = await showBar();
    await click("Side panel");
    expect(calls).toEqual(["side panel"]);
  });
});
