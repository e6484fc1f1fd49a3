import { spawn } from "node:child_process";
import { accessSync, constants, existsSync } from "node:fs";
import { createRequire } from "node:module";
import { delimiter, join } from "node:path";
import { createInterface } from "node:readline/promises";
import { chromium } from "playwright-core";

const advice =
  "No Chromium browser was found. Install Chromium, Chrome or Edge, or set CHROME_PATH to its program file.";

/** Where to look for a browser; every field has the running machine's value as default. */
export type Surroundings = Readonly<{
  env: Readonly<Record<string, string | undefined>>;
  platform: NodeJS.Platform;
  isExecutable: (path: string) => boolean;
}>;

const here: Surroundings = { env: process.env, platform: process.platform, isExecutable };

/**
 * The program file of an installed Chromium browser, or undefined: CHROME_PATH, then the usual names in PATH
 * (Linux) or the usual folders (macOS, Windows). A CHROME_PATH that cannot be run counts as not set.
 */
export function getBrowserPath(where: Surroundings = here): string | undefined {
  const named = where.env["CHROME_PATH"];
  const candidates = named ? [named, ...usualPlaces(where)] : usualPlaces(where);
  return candidates.find((path) => where.isExecutable(path));
}

/**
 * The program file of a Chromium browser, installing one if none is there: asked for at a terminal, otherwise said
 * on standard error and done. Throws one line of advice if no browser can be had.
 */
export async function requireBrowserPath(): Promise<string> {
  const found = getInstalled();
  if (found) return found;
  if (mayAsk() && !(await agreed("No Chromium browser was found. Install one now? [Y/n] "))) {
    throw new Error(advice);
  }
  return await installBrowser();
}

/** Installs Chromium: as root on Debian by apt-get, else into Playwright's own folder. Throws one line of advice. */
export async function installBrowser(): Promise<string> {
  process.stderr.write("Installing Chromium …\n");
  if (existsSync("/etc/debian_version") && process.getuid?.() === 0) {
    await run("apt-get", ["update", "-qq"]);
    await run("apt-get", ["install", "-y", "-qq", "chromium"]);
  }
  if (!getInstalled()) {
    const cli = createRequire(import.meta.url).resolve("playwright-core/cli.js");
    await run(process.execPath, [cli, "install", "chromium"]);
  }
  const path = getInstalled();
  if (!path) throw new Error(advice);
  return path;
}

function getInstalled(): string | undefined {
  const ownCopy = chromium.executablePath();
  return getBrowserPath() ?? (isExecutable(ownCopy) ? ownCopy : undefined);
}

function usualPlaces({ env, platform }: Surroundings): string[] {
  if (platform === "darwin") {
    const names = ["Google Chrome", "Chromium", "Microsoft Edge", "Brave Browser"];
    return names.map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`);
  }
  if (platform === "win32") {
    const bases = [env["ProgramFiles"], env["ProgramFiles(x86)"], env["LOCALAPPDATA"]];
    const files = ["Google/Chrome/Application/chrome.exe", "Microsoft/Edge/Application/msedge.exe"];
    return bases.flatMap((base) => (base ? files.map((file) => join(base, file)) : []));
  }
  const names = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome", "microsoft-edge"];
  const folders = (env["PATH"] ?? "").split(delimiter).filter(Boolean);
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function mayAsk(): boolean {
  return process.stdin.isTTY && process.stderr.isTTY && !process.env["CI"];
}

async function agreed(question: string): Promise<boolean> {
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  const answer = await terminal.question(question);
  terminal.close();
  return !/^n/i.test(answer.trim());
}

/** Runs an installer with its output on standard error; a failure shows in what is installed afterwards. */
function run(command: string, args: readonly string[]): Promise<void> {
  return new Promise((resolve) => {
    const child = spawn(command, args, { stdio: ["ignore", process.stderr.fd, process.stderr.fd] });
    child.on("error", () => resolve());
    child.on("exit", () => resolve());
  });
}
