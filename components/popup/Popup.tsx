import { useEffect, useRef } from "preact/hooks";

import type { ScreenServices } from "../services";
import { ActionBar } from "../shared/ActionBar";
import { Announcer } from "../shared/Announcer";
import { KeySheet } from "../shared/KeySheet";
import { PageScreen } from "../shared/PageScreen";
import { pageKeyOf, usePage } from "../use-page";

/**
 * The popup of the toolbar button. The click is the user's word that the page be read: it is, unless its report is
 * there already.
 */
export function Popup({ services }: { readonly services: ScreenServices }) {
  const { page, read } = usePage(services);
  const asked = useRef(false);
  useEffect(() => {
    // What an earlier popup left unfinished, or failed at, is read anew; only a report is taken as it is.
    if (page === undefined || asked.current) return;
    asked.current = true;
    if (page.kind !== "ready" && !(page.kind === "working" && page.visit.stage === "done")) read("page");
  }, [page, read]);
  useEffect(() => {
    document.documentElement.dataset["state"] = asked.current ? page?.kind : "unread";
  }, [page]);
  const isList = page?.kind === "ready" && page.view.related + page.view.possible > 0;
  return (
    <Announcer services={services}>
      <KeySheet>
        <div class={isList ? "popup" : "popup grown"}>
          <PageScreen page={page} place="popup" services={services} onRead={read} />
          <ActionBar services={services} pageKey={pageKeyOf(page)} offersPanel />
        </div>
      </KeySheet>
    </Announcer>
  );
}
