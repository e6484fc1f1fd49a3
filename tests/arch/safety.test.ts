import { describe, expect, test } from "vitest";

import { findDangers, findForeignLinks, findInlineCode, readBuilt, readManifest } from "./built-files";

const contentSecurityPolicy = (policy: string) =>
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; " +
  "connect-src 'self'; worker-src 'self'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'; " +
  `object-src 'none'; require-trusted-types-for 'script'; trusted-types ${policy}`;

const shared = {
  manifest_version: 3,
  name: "__MSG_extensionName__",
  description: "__MSG_extensionDescription__",
  default_locale: "en",
  incognito: "not_allowed",
  optional_permissions: ["downloads"],
  optional_host_permissions: ["https://*/*", "http://*/*"],
};
const openKey = { suggested_key: { default: "Alt+Shift+O" } };
const panelKey = { suggested_key: { default: "Alt+Shift+P" } };
const pageCommands = {
  save: { suggested_key: { default: "Alt+Shift+S" }, description: "__MSG_commandSave__" },
  annotate: { suggested_key: { default: "Alt+Shift+A" }, description: "__MSG_commandAnnotate__" },
};

/** What a manifest must be, key by key; keys that only name files and versions are checked for being there. */
const expected = {
  chromium: {
    ...shared,
    // One name, for the address of the matcher's thread: a page may use it once.
    content_security_policy: { extension_pages: contentSecurityPolicy("matcher") },
    minimum_chrome_version: "123",
    permissions: [
      "activeTab",
      "alarms",
      "contextMenus",
      "offscreen",
      "scripting",
      "sidePanel",
      "storage",
      "unlimitedStorage",
    ],
    externally_connectable: { ids: [] },
    commands: {
      _execute_action: openKey,
      "open-side-panel": { ...panelKey, description: "__MSG_sidePanel__" },
      ...pageCommands,
    },
    background: { service_worker: "background.js" },
    side_panel: { default_path: "sidepanel.html" },
  },
  firefox: {
    ...shared,
    content_security_policy: { extension_pages: contentSecurityPolicy("'none'") },
    permissions: ["activeTab", "alarms", "contextMenus", "scripting", "storage", "unlimitedStorage"],
    browser_specific_settings: {
      gecko: {
        id: "@on-record",
        strict_min_version: "140.0",
        data_collection_permissions: { required: ["none"] },
      },
    },
    commands: { _execute_action: openKey, _execute_sidebar_action: panelKey, ...pageCommands },
    background: { scripts: ["background.js"] },
    sidebar_action: {
      default_panel: "sidepanel.html",
      default_title: "__MSG_extensionName__",
      open_at_install: false,
    },
  },
} as const;

const described: readonly string[] = ["version", "icons", "action", "options_ui"];

describe.each(["chromium", "firefox"] as const)("the %s build", (browser) => {
  test("declares exactly what it may", () => {
    const manifest = readManifest(browser);
    const kept = Object.entries(manifest).filter(([key]) => !described.includes(key));
    expect(Object.fromEntries(kept)).toEqual(expected[browser]);
  });

  test("has a version, icons and a popup", () => {
    const { version, icons, action } = readManifest(browser);
    expect(version).toMatch(/^\d+\.\d+\.\d+$/);
    expect(Object.keys(icons as object)).not.toHaveLength(0);
    expect(action).toEqual({ default_popup: "popup.html", default_title: "__MSG_actionTitle__" });
  });

  test("neither makes code out of text nor reaches the network", () => {
    const scripts = readBuilt(browser, ".js");
    expect(scripts.length).toBeGreaterThan(2);
    expect(scripts.flatMap((file) => findDangers(file))).toEqual([]);
  });

  test("loads nothing but its own files into its pages", () => {
    const pages = readBuilt(browser, ".html");
    expect(pages.length).toBeGreaterThan(1);
    expect(pages.flatMap((file) => findForeignLinks(file))).toEqual([]);
    expect(pages.flatMap((file) => findInlineCode(file))).toEqual([]);
    expect(
      readBuilt(browser, ".css").filter((file) => /url\(\s*["']?(?:https?:)?\/\//.test(file.text)),
    ).toEqual([]);
  });
});

describe("the checks notice", () => {
  const file = (text: string, path = "sample.js") => ({ path, text });

  test.each([
    ["eval(x)"],
    ["new Function(x)()"],
    ["import(x)"],
    ['import("https://example.org/x.js")'],
    ["fetch(x)"],
    ['globalThis.fetch("https://example.org/")'],
    ['fetch(x("https://example.org/"))'],
    ['fetch(x("//example.org/"))'],
    ["new WebSocket(x)"],
    ["navigator.sendBeacon(x)"],
    ["importScripts(x)"],
  ])("%s", (code) => {
    expect(findDangers(file(code))).toHaveLength(1);
  });

  test.each([
    ['fetch(x("/corpus/a.json"))'],
    ["fetch(x.getURL(`/a/${b}.json`))"],
    ['import("./chunk.js")'],
    ["store.fetch(x)"],
    ["evaluate(x)"],
  ])("nothing in %s", (code) => {
    expect(findDangers(file(code))).toEqual([]);
  });

  test("scripts of other origins and code inside pages", () => {
    const foreign = '<script src="https://example.org/x.js"></script><link href="//example.org/a.css">';
    expect(findForeignLinks(file(foreign, "a.html"))).toHaveLength(2);
    expect(findForeignLinks(file('<script src="/chunks/a.js"></script>', "a.html"))).toEqual([]);
    expect(findInlineCode(file("<script>go()</script><p onclick=go()>", "a.html"))).toHaveLength(2);
  });
});
