import { readFileSync } from "node:fs";
import { join } from "node:path";

import { root } from "../run/build";
import type { Session } from "../run/session";
import type { Hands } from "./lane";
import { openOwnPage } from "./own-page";

/** The host whose pages are annotated; the build must be let into it. */
export const SOAKED_HOST = "soak.test";

/** Opens a page for a lane to work on, and one of ours to ask from. */
export async function openHands(
  { browser, server }: Pick<Session, "browser" | "server">,
  name: string,
): Promise<Hands> {
  const markup = readFileSync(join(root, "tests/fixtures/pages/news--four-speakers.html"), "utf8");
  const address = new URL(server.add(`${name}.html`, markup));
  address.hostname = SOAKED_HOST;
  const article = await browser.context.newPage();
  await article.goto(address.href, { waitUntil: "load" });
  const own = await openOwnPage(browser);
  const [tab] = await own.evaluate<readonly { id: number }[]>(
    `chrome.tabs.query({ url: ${JSON.stringify(address.href)} })`,
  );
  if (tab === undefined) throw new Error("The build is not let into the pages to be annotated.");
  return { article, own, tabId: tab.id };
}
