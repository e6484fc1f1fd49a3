import type { VisitFailure } from "../domain/visit";
import type { PageReply, PageRequest } from "../messaging/page-request";
import { type ActiveTab, askPage, injectReadingScript, isShowing } from "../platform/tabs";
import { setVisit } from "../platform/visits";

/**
 * Reads a tab because the user asked for it. The report arrives as the tab's visit, and so does a failure:
 * `unreadable` where the browser lets no extension in (its own pages, the extension store, PDF files).
 */
export async function readTab(tab: ActiveTab, scope: PageRequest["scope"]): Promise<void> {
  const url = tab.url ?? "";
  const fail = async (code: VisitFailure, detail: string) => {
    // A page that was left has not failed, and its failure is none of the page that came after it.
    if (tab.url !== undefined && !(await isShowing(tab.id, tab.url))) return;
    await setVisit(tab.id, { stage: "failed", url, code, detail });
  };
  await setVisit(tab.id, { stage: "reading", url });
  try {
    await injectReadingScript(tab.id);
  } catch (cause) {
    return fail("unreadable", String(cause));
  }
  const reply = await ask(tab.id, scope);
  if (!reply.ok) await fail(reply.code, reply.detail);
}

async function ask(tabId: number, scope: PageRequest["scope"]): Promise<PageReply> {
  try {
    const reply = (await askPage(tabId, { name: "page.read", scope } satisfies PageRequest)) as
      PageReply | undefined;
    return reply ?? { ok: false, code: "extract-failed", detail: "the page did not answer" };
  } catch (cause) {
    return { ok: false, code: "extract-failed", detail: String(cause) };
  }
}
