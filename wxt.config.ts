import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";

import { createJiti } from "jiti";
import type { Plugin } from "vite";
import { defineConfig } from "wxt";

/** Which shipped corpus a build holds; the store is brought up to it when the two differ. */
const seedHash = createHash("sha256")
  .update(readFileSync(new URL("public/corpus/seed.corpus.json", import.meta.url)))
  .digest("hex");

/** Which engine a build has: an index that another one has made is made anew. */
const engineHash = ["domain", "text", "figures", "claims", "reading"]
  .flatMap((folder) => {
    const home = new URL(`lib/${folder}/`, import.meta.url);
    const files = readdirSync(home, { recursive: true, encoding: "utf8" }).filter((name) =>
      name.endsWith(".ts"),
    );
    return files.sort().map((name) => readFileSync(new URL(name, home)));
  })
  .reduce((hash, source) => hash.update(source), createHash("sha256"))
  .digest("hex");

/**
 * What our own pages may load: their own files and nothing else. Under `require-trusted-types-for` every way of turning
 * text into markup or code throws; the one policy allowed, where there is one, gives the address of the thread that matches.
 */
const contentSecurityPolicy = (policy: "'none'" | "matcher") =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "form-action 'none'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "object-src 'none'",
    "require-trusted-types-for 'script'",
    `trusted-types ${policy}`,
  ].join("; ");

/**
 * Modules named `*.table.ts` export plain data that is worked out from lists written for people: it is worked out once,
 * when the product is built, and not by every worker that wakes up. A list that only such a module imports is read anew
 * when the development server starts again.
 */
const tablesAtBuild: Plugin = {
  name: "tables-at-build",
  enforce: "pre",
  async load(id) {
    if (!id.endsWith(".table.ts")) return undefined;
    this.addWatchFile(id);
    const tables = await createJiti(import.meta.url, { moduleCache: false }).import<object>(id);
    return Object.entries(tables)
      .map(([name, table]) => `export const ${name} = ${writeTable(table)};`)
      .join("\n");
  },
};

/**
 * Plain data, maps and sets as source.
 * @throws TypeError of anything else
 */
export function writeTable(table: unknown): string {
  if (table instanceof Map) return `new Map(${writeTable([...table])})`;
  if (table instanceof Set) return `new Set(${writeTable([...table])})`;
  if (Array.isArray(table)) return `[${Array.from(table, writeTable).join(",")}]`;
  if (typeof table === "object" && table !== null && Object.getPrototypeOf(table) === Object.prototype) {
    if (Object.hasOwn(table, "__proto__")) throw new TypeError("A table has a key that source cannot have.");
    const entries = Object.entries(table).map(
      ([key, value]) => `${JSON.stringify(key)}:${writeTable(value)}`,
    );
    return `{${entries.join(",")}}`;
  }
  const isNumber = typeof table === "number" && Number.isFinite(table) && !Object.is(table, -0);
  const isPlain = table === null || ["string", "boolean", "undefined"].includes(typeof table);
  if (!isNumber && !isPlain) throw new TypeError(`A table holds a ${typeof table}, which is no plain data.`);
  return JSON.stringify(table) ?? "undefined";
}

const permissions = [
  "activeTab",
  "alarms",
  "contextMenus",
  "scripting",
  "storage",
  "unlimitedStorage",
] as const;
const openKey = { suggested_key: { default: "Alt+Shift+O" } };
const panelKey = { suggested_key: { default: "Alt+Shift+P" } };
/** With opening the popup and the side panel these are four, the most keys that may be suggested. */
const pageCommands = {
  save: { suggested_key: { default: "Alt+Shift+S" }, description: "__MSG_commandSave__" },
  annotate: { suggested_key: { default: "Alt+Shift+A" }, description: "__MSG_commandAnnotate__" },
};

const chromium = {
  minimum_chrome_version: "123",
  permissions: [...permissions, "offscreen", "sidePanel"].sort(),
  // Present and empty: without the key every other extension may send messages to this one.
  externally_connectable: { ids: [] },
  commands: {
    _execute_action: openKey,
    "open-side-panel": { ...panelKey, description: "__MSG_sidePanel__" },
    ...pageCommands,
  },
};

const firefox = {
  permissions: [...permissions],
  browser_specific_settings: {
    gecko: {
      id: "@on-record",
      strict_min_version: "140.0",
      data_collection_permissions: { required: ["none" as const] },
    },
  },
  commands: { _execute_action: openKey, _execute_sidebar_action: panelKey, ...pageCommands },
};

export default defineConfig({
  imports: false,
  manifest: ({ browser }) => ({
    name: "__MSG_extensionName__",
    description: "__MSG_extensionDescription__",
    default_locale: "en",
    incognito: "not_allowed",
    optional_host_permissions: ["https://*/*", "http://*/*"],
    // Asked for only when the user switches automatic backup on.
    optional_permissions: ["downloads"],
    content_security_policy: {
      extension_pages: contentSecurityPolicy(browser === "firefox" ? "'none'" : "matcher"),
    },
    ...(browser === "firefox" ? firefox : chromium),
  }),
  hooks: {
    // What the builder takes from the pages' titles or leaves to Firefox, whose sidebar would open by itself at install.
    "build:manifestGenerated": (_wxt, manifest) => {
      if (manifest.action) manifest.action.default_title = "__MSG_actionTitle__";
      if (manifest.sidebar_action) {
        manifest.sidebar_action.default_title = "__MSG_extensionName__";
        manifest.sidebar_action.open_at_install = false;
      }
    },
  },
  // The polyfill would put a fetch() into every page; all browsers we support preload by themselves.
  vite: () => ({
    plugins: [tablesAtBuild],
    build: { modulePreload: { polyfill: false } },
    define: { SEED_HASH: JSON.stringify(seedHash), ENGINE_HASH: JSON.stringify(engineHash) },
  }),
  zip: { excludeSources: ["tests/**"] },
});
