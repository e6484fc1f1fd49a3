import { findDrafts, getDraft, keepDraft } from "../platform/drafts";
import { getActiveTab } from "../platform/tabs";
import { pageAddress } from "../text/page-address";

/**
 * What was typed about a page and not kept yet, by the name of its form; the page is that of the active tab where none is
 * given.
 */
export const draftServices = {
  draftPage,
  getDraft: async (form: string, page?: string) => getDraft((await prefixOf(page)) + form),
  findDrafts: async (forms: readonly string[], page?: string) => {
    const prefix = await prefixOf(page);
    return (await findDrafts(forms.map((form) => prefix + form))).map((name) => name.slice(prefix.length));
  },
  keepDraft: async (form: string, draft: unknown, page?: string) =>
    keepDraft((await prefixOf(page)) + form, draft),
} as const;

async function prefixOf(page: string | undefined): Promise<string> {
  return `${page ?? (await draftPage())} `;
}

/** Drafts belong to a page: the same words in another tab are another draft only if the address is another one. */
async function draftPage(): Promise<string> {
  const tab = await getActiveTab();
  return tab?.url === undefined ? `tab ${tab?.id ?? ""}` : pageAddress(tab.url);
}
