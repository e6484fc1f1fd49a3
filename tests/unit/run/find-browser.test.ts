import { describe, expect, test } from "vitest";

import { getBrowserPath } from "../../run/find-browser";

describe("where a browser is found", () => {
  test.each([
    ["CHROME_PATH first", "linux", { CHROME_PATH: "/own/chrome", PATH: "/a:/b" }, "/own/chrome"],
    ["the first usual name in PATH", "linux", { PATH: "/a:/b" }, "/b/chromium"],
    ["another name in PATH", "linux", { PATH: "/c" }, "/c/google-chrome"],
    ["a usual folder of macOS", "darwin", {}, "/Applications/Chromium.app/Contents/MacOS/Chromium"],
    ["nowhere", "linux", { PATH: "/d" }, undefined],
    ["nowhere without a PATH", "linux", {}, undefined],
    [
      "a CHROME_PATH that cannot be run counts as not set",
      "linux",
      { CHROME_PATH: "/gone", PATH: "/b" },
      "/b/chromium",
    ],
  ] as const)("%s", (_what, platform, env, expected) => {
    const installed = [
      "/own/chrome",
      "/b/chromium",
      "/c/google-chrome",
      "/Applications/Chromium.app/Contents/MacOS/Chromium",
    ];
    const isExecutable = (path: string) => installed.includes(path);
    expect(getBrowserPath({ env, platform, isExecutable })).toBe(expected);
  });
});
