import type { Settings } from "../lib/domain/settings";

/** Where a screen learns what the user chose, and of every later choice. */
export interface SettingsSource {
  readonly get: () => Promise<Settings>;
  readonly watch: (onChange: (settings: Settings) => void) => () => void;
}

/** Are shortcuts of one letter or mark on? The root element says so, beside language and direction. */
export function areLetterKeysOn(): boolean {
  return document.documentElement.dataset["letterKeys"] !== "off";
}

/** Puts the user's choice on the root element, where every listener finds it, whatever drew the screen. */
export function setLetterKeys({ letterKeys }: Pick<Settings, "letterKeys">): void {
  if (letterKeys) delete document.documentElement.dataset["letterKeys"];
  else document.documentElement.dataset["letterKeys"] = "off";
}
