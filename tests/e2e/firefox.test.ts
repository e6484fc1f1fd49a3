import { existsSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { builds } from "../run/build";
import type { Firefox } from "../run/firefox";
import { getFirefoxPath, launchFirefox } from "../run/firefox";

const program = getFirefoxPath();
if (!program)
  console.log("No Firefox was found: its smoke test is skipped. Install one or set FIREFOX_PATH.");

describe.skipIf(!program)("in Firefox", () => {
  let firefox: Firefox;

  beforeAll(async () => {
    if (!existsSync(builds.firefox)) throw new Error("There is no build; run npm run build:firefox first.");
    firefox = await launchFirefox(program ?? "", { extension: builds.firefox, addonId: "@on-record" });
  });
  afterAll(async () => {
    await firefox?.close();
  });

  test("the extension installs and its popup renders", async () => {
    const page = await firefox.openExtensionPage("popup.html");
    const settled = `new Promise((resolve) => {
      const look = () => (document.documentElement.dataset.state ? resolve(true) : setTimeout(look, 20));
      look();
    })`;
    expect(await page.evaluate(settled)).toBe(true);
    expect((await page.evaluate<string>("document.body.innerText")).trim()).not.toBe("");
  });

  test("its worker answers and has what it needs", async () => {
    const page = await firefox.openExtensionPage("sidepanel.html");
    const apis = await page.evaluate<Record<string, string>>(
      `({ action: typeof browser.action, scripting: typeof browser.scripting, sidebar: typeof browser.sidebarAction })`,
    );
    expect(apis).toEqual({ action: "object", scripting: "object", sidebar: "object" });
    const revision = await page.evaluate<number>(
      `browser.runtime.sendMessage({ name: "corpus.install", body: {} }).then((reply) => reply?.body?.revision ?? -1)`,
    );
    expect(revision).toBeGreaterThan(0);
  });
});
