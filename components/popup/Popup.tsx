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
    if (asked.current || (page?.kind !== "unread" && page?.kind !== "not-article")) return;
    asked.current = true;
    read("page");
  }, [page, read]);
  return (
    <Announcer services={services}>
      <div class="popup">
        <PageScreen page={page} place="popup" services={services} onRead={read} />
        <ActionBar services={services} pageKey={pageKeyOf(page)} offersPanel />
      </div>
      <KeySheet />
    </Announcer>
  );
}
