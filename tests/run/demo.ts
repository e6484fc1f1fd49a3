import { mkdirSync, writeFileSync } from "node:fs";
import { basename, join, relative } from "node:path";

import { root } from "./build";
import type { ReadPage } from "./read-page";
import { readPage } from "./read-page";
import type { Session } from "./session";
import { closePopup } from "./toolbar";

const folder = join(root, ".output/demo");

/** Which pages are shown, and whether there is no window to show them in. */
export type Shown = Readonly<{ addresses: readonly string[]; headless: boolean }>;

/**
 * Opens pages, clicks the toolbar button on each and prints what the popup shows. Without a window it leaves pictures
 * of page and popup in `.output/demo`; with one it waits until the window is closed.
 */
export async function showPages(session: Session, { addresses, headless }: Shown): Promise<void> {
  for (const address of addresses) {
    const read = await readPage(session.browser, address, session.corpus);
    process.stdout.write(`${describe(address, read)}\n`);
    if (!headless) continue;
    await takePictures(address, read);
    await closePopup(session.browser, read.popup);
    await read.page.close();
  }
  if (headless) {
    process.stdout.write(`Pictures: ${relative(process.cwd(), folder) || folder}\n`);
    return;
  }
  process.stdout.write("Close the browser window, or press Ctrl-C here, to stop.\n");
  await new Promise((resolve) => {
    session.browser.context.once("close", resolve);
  });
}

function describe(address: string, { report }: ReadPage): string {
  const { extractMs, matchMs, clickToPopupMs } = report.timings;
  const ms = (value: number | null) => (value === null ? "–" : `${Math.round(value)} ms`);
  const times = `click to filled popup ${ms(clickToPopupMs)} · extraction ${ms(extractMs)} · matching ${ms(matchMs)}`;
  return `\n${address}\n${times}\n${"─".repeat(60)}\n${report.popup.trim()}\n${"─".repeat(60)}`;
}

async function takePictures(address: string, { page, popup }: ReadPage): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const name = decodeURIComponent(basename(new URL(address).pathname)).replace(/\.[a-z]+$/i, "") || "page";
  await page.screenshot({ path: join(folder, `${name}.png`) });
  writeFileSync(join(folder, `${name}-popup.png`), await popup.screenshot());
}
