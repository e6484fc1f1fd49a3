import { existsSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { builds } from "../run/build";
import type { Firefox } from "../run/firefox";
import { getFirefoxPath, launchFirefox } from "../run/firefox";
import { startPageServer } from "../run/page-server";
import { readFixture } from "./harness";

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

  test("a click on the toolbar button reads the page and finds what is on record", async () => {
    const server = await startPageServer();
    try {
      server.add("news.html", readFixture("news--four-speakers.html"));
      const watcher = await firefox.openExtensionPage("sidepanel.html");
      await firefox.openPage(`http://localhost:${server.port}/news.html`);
      await firefox.openPopup();
      const visit = await watcher.evaluate<{ stage: string; report?: { matches: unknown[] } }>(
        `new Promise((resolve) => {
          const end = Date.now() + 20000;
          const look = async () => {
            const all = Object.entries(await browser.storage.session.get(null));
            const kept = all.filter(([key]) => key.startsWith("visit."));
            const visits = kept.map(([, visit]) => JSON.parse(visit));
            const visit = visits.find((each) => each?.url?.startsWith("http://localhost"));
            const settled = visit?.stage === "done" || visit?.stage === "failed";
            if (settled || Date.now() > end) resolve(visit ?? { stage: "no visit", kept });
            else setTimeout(look, 50);
          };
          look();
        })`,
      );
      expect(visit).toMatchObject({ stage: "done" });
      expect(visit.report?.matches.length).toBeGreaterThan(0);
    } finally {
      await server.close();
    }
  });
});
