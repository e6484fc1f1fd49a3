import type { PageFacts } from "../lib/services/page-button";
import { chooseLanguage, type I18n, loadI18n } from "./i18n";
import type { SettingsSource } from "./letter-keys";

const changes = { surely: "buttonChanged", perhaps: "buttonPerhapsChanged" } as const;

/** What the toolbar button says of a page that was read, for a pointer over it and for a screen reader. */
export function pageTitle(i18n: I18n, { related, changed }: PageFacts): string {
  const page = related === 0 ? i18n.text("buttonNoneRelated") : i18n.plural("buttonRelated", related);
  return changed === "not" ? page : i18n.text(changes[changed], { page });
}

/** The same in the language that the reader has chosen, or the browser's. */
export async function titleInChosenLanguage(
  settings: Pick<SettingsSource, "get">,
  facts: PageFacts,
): Promise<string> {
  const { language } = await settings.get();
  return pageTitle(await loadI18n(chooseLanguage([language, ...navigator.languages])), facts);
}
