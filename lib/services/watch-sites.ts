import { injectReadingScript } from "../platform/tabs";
import { findTabsOf, registerReadingScript } from "../platform/watched-sites";

/**
 * Makes reality follow the watch list: the browser runs the reading script on watched sites from now on, and the tabs
 * that show one already are read at once. A tab that cannot be read now (still loading, discarded) is read when it
 * loads again.
 */
export async function watchSites(): Promise<void> {
  const patterns = await registerReadingScript();
  const tabs = await findTabsOf(patterns);
  await Promise.allSettled(tabs.map(injectReadingScript));
}
