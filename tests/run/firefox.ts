import type { ChildProcess } from "node:child_process";
import { spawn } from "node:child_process";
import { accessSync, constants, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";

/** A running Firefox with the extension in it. */
export type Firefox = Readonly<{
  version: string;
  /** Opens one of the extension's own pages in a tab and answers how to speak to it. */
  openExtensionPage: (file: string) => Promise<FirefoxPage>;
  /** Opens an address in a tab, brings it to the front and clicks the extension's toolbar button there. */
  clickToolbarOn: (address: string) => Promise<void>;
  close: () => Promise<void>;
}>;

/** A tab of Firefox. */
export type FirefoxPage = Readonly<{
  /** Runs an expression in the page, awaiting a promise, and answers its value as JSON. */
  evaluate: <T>(expression: string) => Promise<T>;
  screenshot: () => Promise<Buffer>;
}>;

// Fixed, so that the address of the extension's pages is known.
const hostId = "5f0d2c8e-9b1a-4c37-8e52-7a6b3c4d5e6f";
const patience = 40_000;

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
  writeFileSync(join(profile, "user.js"), preferences(addonId));
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
    return {
      version: capabilities.browserVersion,
      openExtensionPage: (file) => openExtensionPage(connection, `moz-extension://${hostId}/${file}`),
      clickToolbarOn: (address) => clickToolbarOn(connection, addonId, address),
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

function preferences(addonId: string): string {
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
    const timer = setTimeout(() => reject(new Error(`Firefox did not start. ${log.slice(-300)}`)), patience);
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

type Connection = Readonly<{ send: <T>(method: string, params: object) => Promise<T> }>;
type Answer = Readonly<{ id?: number; type: string; result: unknown; error?: string; message?: string }>;

/** One WebDriver BiDi session over a WebSocket (Node 20 needs --experimental-websocket). */
async function connect(address: string): Promise<Connection> {
  const socket = new WebSocket(address);
  await new Promise((resolve, reject) => {
    socket.addEventListener("open", resolve, { once: true });
    socket.addEventListener("error", () => reject(new Error("Firefox refused the connection.")), {
      once: true,
    });
  });
  let last = 0;
  const waiting = new Map<number, (answer: Answer) => void>();
  socket.addEventListener("message", (event) => {
    const answer = JSON.parse(String(event.data)) as Answer;
    if (answer.id === undefined) return;
    waiting.get(answer.id)?.(answer);
    waiting.delete(answer.id);
  });
  return {
    send: <T>(method: string, params: object) =>
      new Promise<T>((resolve, reject) => {
        const id = ++last;
        waiting.set(id, (answer) => {
          if (answer.type === "error") reject(new Error(`${method}: ${answer.error} ${answer.message}`));
          else resolve(answer.result as T);
        });
        socket.send(JSON.stringify({ id, method, params }));
      }),
  };
}

type Tree = Readonly<{ contexts: readonly { context: string; url: string }[] }>;
type Evaluated = Readonly<{
  type: string;
  result?: { value?: string };
  exceptionDetails?: { text: string };
}>;

async function evaluate<T>(connection: Connection, context: string, expression: string): Promise<T> {
  const answer = await connection.send<Evaluated>("script.evaluate", {
    target: { context },
    expression: `Promise.resolve(${expression}).then((value) => JSON.stringify(value ?? null))`,
    awaitPromise: true,
    userActivation: true,
  });
  if (answer.type !== "success") throw new Error(answer.exceptionDetails?.text ?? "The page threw.");
  return JSON.parse(answer.result?.value ?? "null") as T;
}

async function openExtensionPage(connection: Connection, address: string): Promise<FirefoxPage> {
  await openTab(connection, address);
  const context = await untilLoaded(connection, address);
  return {
    evaluate: (expression) => evaluate(connection, context, expression),
    screenshot: async () => {
      type Shot = { data: string };
      const { data } = await connection.send<Shot>("browsingContext.captureScreenshot", { context });
      return Buffer.from(data, "base64");
    },
  };
}

// A page may not navigate to an extension's address, so the browser's own window opens the tab. Answers that window.
async function openTab(connection: Connection, address: string): Promise<string> {
  const windows = await connection.send<Tree>("browsingContext.getTree", { "moz:scope": "chrome" });
  const window = windows.contexts[0]?.context ?? "";
  const principal = "Services.scriptSecurityManager.getSystemPrincipal()";
  const open = `gBrowser.addTab(${JSON.stringify(address)}, { triggeringPrincipal: ${principal} })`;
  await evaluate(connection, window, `void (gBrowser.selectedTab = ${open})`);
  return window;
}

async function clickToolbarOn(connection: Connection, addonId: string, address: string): Promise<void> {
  const window = await openTab(connection, address);
  await untilLoaded(connection, address);
  // What the browser itself does for the button and for its key: it grants activeTab, then opens the popup.
  await evaluate(
    connection,
    window,
    `(() => {
      const { ExtensionParent } = ChromeUtils.importESModule("resource://gre/modules/ExtensionParent.sys.mjs");
      const extension = ExtensionParent.GlobalManager.getExtension(${JSON.stringify(addonId)});
      return void ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);
    })()`,
  );
}

async function untilLoaded(connection: Connection, address: string): Promise<string> {
  const end = Date.now() + patience;
  while (Date.now() < end) {
    const { contexts } = await connection.send<Tree>("browsingContext.getTree", {});
    const found = contexts.find((one) => one.url === address)?.context;
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

function wait(ms: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms);
  });
}
