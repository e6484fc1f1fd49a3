import { openOwnPage } from "../platform/browser-events";
import { createContextMenus } from "../platform/context-menus";
import { watchSites } from "./watch-sites";

/** What an installation and each update need of the browser; the `first` one shows the first-run page. */
export async function setUp(first: boolean): Promise<void> {
  await Promise.all([createContextMenus(), watchSites(), first ? openOwnPage("/welcome.html") : undefined]);
}
