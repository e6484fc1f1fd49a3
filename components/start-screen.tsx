import { type ComponentChildren, render } from "preact";

import { chooseLanguage, type I18n, loadI18n } from "./i18n";
import { I18nContext } from "./i18n-context";
import { setLetterKeys, type SettingsSource } from "./letter-keys";

/**
 * Draws a screen into the page: chooses the language (`?lang=` before the user's choice before the browser's), sets
 * `lang`, `dir` and the title of the document, and puts the screen under it. Whether letters are shortcuts follows the
 * user's choice at once; the language waits for the next start.
 */
export async function startScreen(
  screen: ComponentChildren,
  options: {
    readonly settings: SettingsSource;
    readonly title?: (i18n: I18n) => string;
  },
): Promise<void> {
  const query = new URLSearchParams(location.search);
  options.settings.watch(setLetterKeys);
  const settings = await options.settings.get();
  setLetterKeys(settings);
  const wishes = [query.get("lang"), settings.language, ...navigator.languages];
  const i18n = await loadI18n(chooseLanguage(wishes));
  const root = document.documentElement;
  root.lang = i18n.language;
  root.dir = i18n.direction;
  const theme = query.get("theme");
  if (theme === "light" || theme === "dark") root.dataset["theme"] = theme;
  document.title = options.title?.(i18n) ?? i18n.text("extensionName");
  render(<I18nContext.Provider value={i18n}>{screen}</I18nContext.Provider>, document.body);
}
