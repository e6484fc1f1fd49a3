import type { Settings } from "../domain/settings";

/** The site a page belongs to, as the switch for showing matches has it: its host with the port; undefined for other pages than those of the web. */
export function markedSiteOf(url: string): string | undefined {
  if (!URL.canParse(url)) return undefined;
  const { protocol, host } = new URL(url);
  return protocol === "https:" || protocol === "http:" ? host : undefined;
}

/** Does the user want to see in the pages of this one's site what was matched? */
export function isMarkedSite({ showMatchesOn }: Settings, url: string): boolean {
  const site = markedSiteOf(url);
  return site !== undefined && showMatchesOn.includes(site);
}
