import type { ChildProcess } from "node:child_process";
import { spawn } from "node:child_process";
import { accessSync, constants, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";

import { connect, type Connection, evaluate, type Tree, wait } from "./bidi";
import { type FirefoxPage, type FirefoxWindow, hasView, inWindow, requireView } from "./firefox-views";
import { PATIENCE_MS } from "./patience";

/** A running Firefox with the extension in it. */
export type Firefox = Readonly<{
  version: string;
  /** Where downloads land, without a question. */
  downloads: string;
  window: FirefoxWindow;
  /** Opens an address in a tab and brings it to the front. */
  openPage: (address: string) => Promise<FirefoxTab>;
  /** Opens one of the extension's own pages in a tab and answers how to speak to it. */
  openExtensionPage: (file: string) => Promise<FirefoxTab>;
  /** Clicks the extension's toolbar button on the tab at the front; the popup, once it has loaded. */
  openPopup: () => Promise<FirefoxPage>;
  close: () => Promise<void>;
}>;

/** A tab of Firefox. */
export type FirefoxTab = FirefoxPage &
  Readonly<{
    bringToFront: () => Promise<void>;
    reload: () => Promise<void>;
    /** Clicks with the mouse there, in pixels of the window. */
    click: (x: number, y: number, button?: "left" | "right") => Promise<void>;
  }>;

// Fixed, so that the address of the extension's pages is known.
const hostId = "5f0d2c8e-9b1a-4c37-8e52-7a6b3c4d5e6f";

/** The Firefox program: FIREFOX_PATH, PATH, or the usual folders of macOS and Windows; undefined if there is none. */
export function getFirefoxPath(): string | undefined {
  const inPath = (process.env["PATH"] ?? "")
    .split(delimiter)
    .flatMap((folder) => ["firefox-esr", "firefox", "firefox.exe"].map((name) => join(folder, name)));
  const usual = [
    "/Applications/Firefox.app/Contents/MacOS/firefox",
    "C:/Program Files/Mozilla Firefox/firefox.exe",
  ];
  const named = process.env["FIREFOX_PATH"];
  return [...(named ? [named] : []), ...inPath, ...usual].find((path) => {
    try {
      accessSync(path, constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}

/** Starts Firefox without a window in a fresh profile and installs the unpacked extension. */
export async function launchFirefox(
  program: string,
  { extension, addonId }: Readonly<{ extension: string; addonId: string }>,
): Promise<Firefox> {
  const profile = mkdtempSync(join(tmpdir(), "on-record-firefox-"));
  const downloads = join(profile, "downloads");
  mkdirSync(downloads);
  writeFileSync(join(profile, "user.js"), preferences(addonId, downloads));
  const args = ["--headless", "--no-remote", "--profile", profile, "--remote-debugging-port", "0"];
  const child = spawn(program, [...args, "--remote-allow-system-access", "about:blank"], {
    stdio: ["ignore", "pipe", "pipe"],
  });
  const close = async () => {
    await ended(child);
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  };
  try {
    const connection = await connect(`${await listening(child)}/session`);
    type Started = { capabilities: { browserVersion: string } };
    const { capabilities } = await connection.send<Started>("session.new", { capabilities: {} });
    await connection.send("webExtension.install", { extensionData: { type: "path", path: extension } });
    const { contexts } = await connection.send<Tree>("browsingContext.getTree", { "moz:scope": "chrome" });
    const window = { connection, context: contexts[0]?.context ?? "" };
    return {
      version: capabilities.browserVersion,
      downloads,
      window,
      openPage: (address) => openPage(window, address),
      openExtensionPage: (file) => openPage(window, `moz-extension://${hostId}/${file}`),
      openPopup: () => openPopup(window, addonId),
      close: async () => {
        // The answer to this command may be lost with the connection; the process is waited for below.
        await Promise.race([connection.send("browser.close", {}).catch(() => undefined), wait(2_000)]);
        await close();
      },
    };
  } catch (error) {
    await close();
    throw error;
  }
}

function preferences(addonId: string, downloads: string): string {
  const values = {
    "extensions.webextensions.uuids": JSON.stringify({ [addonId]: hostId }),
    "remote.prefs.recommended": true,
    "browser.shell.checkDefaultBrowser": false,
    "browser.startup.homepage": "about:blank",
    "browser.startup.page": 0,
    "datareporting.policy.dataSubmissionEnabled": false,
    "toolkit.telemetry.enabled": false,
    "app.update.enabled": false,
    "network.captive-portal-service.enabled": false,
    "network.connectivity-service.enabled": false,
    "services.settings.server": "http://127.0.0.1:1/",
    "browser.download.folderList": 2,
    "browser.download.dir": downloads,
  };
  const lines = Object.entries(values).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  return lines.join("\n");
}

/** The address that Firefox says it listens at for WebDriver BiDi. */
function listening(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let log = "";
    const timer = setTimeout(
      () => reject(new Error(`Firefox did not start. ${log.slice(-300)}`)),
      PATIENCE_MS,
    );
    const read = (data: Buffer) => {
      log += data.toString();
      const address = /WebDriver BiDi listening on (ws:\/\/\S+)/.exec(log)?.[1];
      if (!address) return;
      clearTimeout(timer);
      resolve(address);
    };
    child.stdout?.on("data", read);
    child.stderr?.on("data", read);
    child.once("exit", () => {
      clearTimeout(timer);
      reject(new Error(`Firefox ended at once. ${log.slice(-300)}`));
    });
  });
}

// A page may not navigate to an extension's address, so the browser's own window opens the tab.
async function openPage(window: FirefoxWindow, address: string): Promise<FirefoxTab> {
  const { connection } = window;
  const principal = "Services.scriptSecurityManager.getSystemPrincipal()";
  const open = `gBrowser.addTab(${JSON.stringify(address)}, { triggeringPrincipal: ${principal} })`;
  const before = await findContexts(connection, address);
  await inWindow(window, `void (gBrowser.selectedTab = ${open})`);
  return tabOf(connection, await untilLoaded(connection, address, before));
}

function tabOf(connection: Connection, context: string): FirefoxTab {
  return {
    evaluate: (expression) => evaluate(connection, context, expression),
    screenshot: async () => {
      type Shot = { data: string };
      const { data } = await connection.send<Shot>("browsingContext.captureScreenshot", { context });
      return Buffer.from(data, "base64");
    },
    bringToFront: () => connection.send("browsingContext.activate", { context }),
    reload: () => connection.send("browsingContext.reload", { context, wait: "complete" }),
    click: (x, y, button = "left") => click(connection, context, { x, y, button }),
  };
}

type Click = Readonly<{ x: number; y: number; button: "left" | "right" }>;

async function click(connection: Connection, context: string, { x, y, button }: Click): Promise<void> {
  const pressed = button === "left" ? 0 : 2;
  const actions = [
    { type: "pointerMove", x, y },
    { type: "pointerDown", button: pressed },
    { type: "pointerUp", button: pressed },
  ];
  const mouse = { type: "pointer", id: "mouse", parameters: { pointerType: "mouse" }, actions };
  await connection.send("input.performActions", { context, actions: [mouse] });
}

async function openPopup(window: FirefoxWindow, addonId: string): Promise<FirefoxPage> {
  // The popup of a click before this one may be on its way out.
  const end = Date.now() + PATIENCE_MS;
  while (await hasView(window, "popup.html")) {
    if (Date.now() > end) throw new Error("The popup before this one did not close.");
    await wait(20);
  }
  // What the browser itself does for the button and for its key: it grants activeTab, then opens the popup.
  await inWindow(
    window,
    `(() => {
      const { ExtensionParent } = ChromeUtils.importESModule("resource://gre/modules/ExtensionParent.sys.mjs");
      const extension = ExtensionParent.GlobalManager.getExtension(${JSON.stringify(addonId)});
      return void ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);
    })()`,
  );
  return requireView(window, "popup.html");
}

async function findContexts(connection: Connection, address: string): Promise<readonly string[]> {
  const { contexts } = await connection.send<Tree>("browsingContext.getTree", {});
  return contexts.filter(({ url }) => url === address).map(({ context }) => context);
}

async function untilLoaded(
  connection: Connection,
  address: string,
  before: readonly string[],
): Promise<string> {
  const end = Date.now() + PATIENCE_MS;
  while (Date.now() < end) {
    const found = (await findContexts(connection, address)).find((context) => !before.includes(context));
    if (found && (await evaluate(connection, found, "document.readyState")) === "complete") return found;
    await wait(50);
  }
  throw new Error(`${address} did not open.`);
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const exit = new Promise((resolve) => {
    child.once("exit", resolve);
  });
  await Promise.race([exit, wait(5_000)]);
  if (child.exitCode === null) child.kill("SIGKILL");
}
