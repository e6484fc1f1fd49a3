import type { Settings } from "../domain/settings";
import { watchPointed } from "../platform/pointed";
import { changeSettings, getSettings, watchSettings } from "../platform/settings";
import { getActiveTab, watchActiveTab } from "../platform/tabs";

/**
 * The site a page belongs to, as the switch for marking matches has it: its host, with the port; undefined for pages that
 * are not of the web.
 */
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

/** Marked words that were clicked: a statement by its key, or the name of a figure by that one's id. */
interface ClickedMatch {
  readonly kind: "statement" | "figure";
  readonly id: string;
}

/** What the side panel asks of the world around it about matches marked in pages, over the real browser. */
export const matchMarks = {
  watchSite: (onSite: (site: { readonly host: string; readonly isOn: boolean } | undefined) => void) => {
    let url: string | undefined;
    let turn = 0;
    const tell = async () => {
      const mine = ++turn;
      const host = url === undefined ? undefined : markedSiteOf(url);
      const settings = await getSettings();
      if (mine !== turn) return;
      onSite(host === undefined ? undefined : { host, isOn: settings.showMatchesOn.includes(host) });
    };
    const stopSettings = watchSettings(() => void tell());
    const stopTab = watchActiveTab((tab) => {
      url = tab?.url;
      void tell();
    });
    return () => {
      turn = Infinity;
      stopSettings();
      stopTab();
    };
  },
  switchSite: async (host: string, isOn: boolean) => {
    const others = (await getSettings()).showMatchesOn.filter((other) => other !== host);
    await changeSettings({ showMatchesOn: isOn ? [...others, host] : others });
  },
  watchClicked: (onClicked: (clicked: ClickedMatch) => void) => {
    const shownTab = async () => (await getActiveTab())?.id;
    const stops = (["statement", "figure"] as const).map((kind) =>
      watchPointed(kind, shownTab, (id) => onClicked({ kind, id })),
    );
    return () => stops.forEach((stop) => stop());
  },
} as const;
