import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";

import {
  findPermissionsFor,
  forgetSite,
  registerReadingScript,
  sitePattern,
} from "../../../lib/platform/watched-sites";

let granted: string[];
let registered: { id: string; matches: string[] }[];

beforeEach(() => {
  granted = [];
  registered = [];
  const permissions = {
    getAll: () => Promise.resolve({ origins: [...granted] }),
    remove: ({ origins }: { origins: string[] }) => {
      granted = granted.filter((origin) => !origins.includes(origin));
      return Promise.resolve(true);
    },
  };
  const scripting = {
    getRegisteredContentScripts: () => Promise.resolve(structuredClone(registered)),
    registerContentScripts: (scripts: typeof registered) => {
      if (registered.length > 0) return Promise.reject(new Error("Duplicate script ID"));
      registered = structuredClone(scripts);
      return Promise.resolve();
    },
    updateContentScripts: (scripts: typeof registered) => {
      if (registered.length === 0) return Promise.reject(new Error("Nonexistent script ID"));
      registered = structuredClone(scripts);
      return Promise.resolve();
    },
    unregisterContentScripts: () => {
      if (registered.length === 0) return Promise.reject(new Error("Nonexistent script ID"));
      registered = [];
      return Promise.resolve();
    },
  };
  vi.spyOn(fakeBrowser, "permissions", "get").mockReturnValue(permissions as never);
  vi.spyOn(fakeBrowser, "scripting", "get").mockReturnValue(scripting as never);
});
afterEach(() => vi.restoreAllMocks());

describe("sitePattern", () => {
  test.each([
    ["https://news.example/a?b#c", "https://news.example/*", "https://*.news.example/*"],
    ["https://www.news.example/", "https://www.news.example/*", "https://*.news.example/*"],
    ["http://news.example:8080/", "http://news.example/*", "http://*.news.example/*"],
    ["https://news.example./", "https://news.example/*", "https://*.news.example/*"],
    ["https://www.com/", "https://www.com/*", "https://*.www.com/*"],
    ["https://www.gov.uk/", "https://www.gov.uk/*", "https://*.www.gov.uk/*"],
    ["https://www.bbc.co.uk/", "https://www.bbc.co.uk/*", "https://*.bbc.co.uk/*"],
    ["https://пример.example/", "https://xn--e1afmkfd.example/*", "https://*.xn--e1afmkfd.example/*"],
    ["http://192.0.2.7/", "http://192.0.2.7/*", "http://192.0.2.7/*"],
    ["http://[2001:db8::1]:81/", "http://[2001:db8::1]/*", "http://[2001:db8::1]/*"],
    ["http://localhost:3000/", "http://localhost/*", "http://*.localhost/*"],
    ["file:///home/a.html", undefined, undefined],
    ["chrome://settings", undefined, undefined],
    ["javascript:alert(1)", undefined, undefined],
    ["", undefined, undefined],
    ["no address", undefined, undefined],
  ])("%s", (url, exact, wide) => {
    expect(sitePattern(url, false)).toBe(exact);
    expect(sitePattern(url, true)).toBe(wide);
  });
});

describe("findPermissionsFor", () => {
  test.each([
    ["the host itself", "https://news.example/*", true],
    ["a host above it", "https://*.example/*", true],
    ["its subdomains", "https://*.news.example/*", true],
    ["all sites", "*://*/*", true],
    ["all sites of its scheme", "https://*/*", true],
    ["everything", "<all_urls>", true],
    ["either scheme", "*://news.example/*", true],
    ["the other scheme", "http://news.example/*", false],
    ["another host", "https://example/*", false],
    ["a host that ends alike", "https://ews.example/*", false],
    ["hosts below one that ends alike", "https://*.ews.example/*", false],
    ["a subdomain", "https://www.news.example/*", false],
  ])("%s", async (_what, permission, covered) => {
    granted = [permission];
    expect(await findPermissionsFor("https://news.example/a")).toEqual(covered ? [permission] : []);
  });
});

test("forgetSite takes away whatever lets the page be read, and nothing else", async () => {
  granted = ["https://*.example.org/*", "https://news.example.org/*", "https://other.example/*", "*://*/*"];
  await forgetSite("https://news.example.org/a");
  expect(granted).toEqual(["https://other.example/*"]);
});

describe("registerReadingScript", () => {
  test("registers, updates and takes away", async () => {
    for (const sites of [["https://a.example/*"], ["https://a.example/*", "https://b.example/*"], [], []]) {
      granted = sites;
      expect(await registerReadingScript()).toEqual(sites);
      expect(registered.flatMap(({ matches }) => matches)).toEqual(sites);
    }
  });

  test("two calls at once do not trip each other up", async () => {
    granted = ["https://a.example/*"];
    const all = await Promise.all([registerReadingScript(), registerReadingScript()]);
    expect(all).toEqual([granted, granted]);
    expect(registered).toHaveLength(1);
  });

  test("a permission that changes meanwhile counts", async () => {
    granted = ["https://a.example/*"];
    const first = registerReadingScript();
    granted = ["https://b.example/*"];
    await first;
    expect(registered[0]?.matches).toEqual(["https://b.example/*"]);
  });
});
