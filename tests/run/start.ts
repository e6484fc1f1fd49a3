import { existsSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";

import { buildExtension, root } from "./build";
import { showPages } from "./demo";
import { installBrowser, requireBrowserPath } from "./find-browser";
import type { PrintedReport } from "./json-report";
import { printNothing } from "./json-report";
import { printPage } from "./read-page";
import type { Session } from "./session";
import { startSession } from "./session";

/** The page that is opened where none is named. */
const samplePage = join(root, "tests/run/sample-article.html");

/** What the command line asks for. */
type Asked = Readonly<{
  pages: readonly string[];
  json: boolean;
  withoutDocument: string | undefined;
  installFirst: boolean;
}>;

async function start(args: readonly string[]): Promise<void> {
  const asked = readArguments(args);
  if (asked.installFirst) await installBrowser();
  else await requireBrowserPath();
  await buildExtension();
  const headless = asked.json || !hasDisplay();
  const session = await startSession({
    headless,
    openNetwork: asked.pages.some(isForeign),
    ...(asked.withoutDocument === undefined ? {} : { withoutDocument: asked.withoutDocument }),
  });
  try {
    if (asked.json) await printAll(session, asked.pages);
    else
      await showPages(session, { addresses: asked.pages.map((page) => addressOf(session, page)), headless });
  } finally {
    await session.close();
  }
}

function readArguments(args: readonly string[]): Asked {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      json: { type: "boolean", default: false },
      "without-document": { type: "string" },
      "install-browser": { type: "boolean", default: false },
    },
  });
  return {
    pages: positionals.length > 0 ? positionals : [samplePage],
    json: values.json,
    withoutDocument: values["without-document"],
    installFirst: values["install-browser"],
  };
}

async function printAll(session: Session, pages: readonly string[]): Promise<void> {
  for (const page of pages) process.stdout.write(`${JSON.stringify(await printOne(session, page))}\n`);
}

async function printOne(session: Session, page: string): Promise<PrintedReport> {
  if (!isAddress(page) && !existsSync(page)) {
    return printNothing(page, { popup: "", clickToPopupMs: null }, "no-such-file");
  }
  return await printPage(session.browser, addressOf(session, page), session.corpus);
}

function addressOf(session: Session, page: string): string {
  return isAddress(page) ? page : session.server.addFile(page);
}

function isAddress(page: string): boolean {
  return /^[a-z][a-z-]+:/i.test(page) && !existsSync(page);
}

function isForeign(page: string): boolean {
  return isAddress(page) && !new URL(page).hostname.endsWith(".test");
}

function hasDisplay(): boolean {
  if (process.env["CI"]) return false;
  return process.platform !== "linux" || Boolean(process.env["DISPLAY"] ?? process.env["WAYLAND_DISPLAY"]);
}

try {
  await start(process.argv.slice(2));
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message.split("\n", 1)[0] : String(error)}\n`);
  process.exitCode = 1;
}
