import type { ScreenServices } from "../services";
import { ActionBar } from "../shared/ActionBar";
import { Announcer } from "../shared/Announcer";
import { KeySheet } from "../shared/KeySheet";
import { PageScreen } from "../shared/PageScreen";
import { pageKeyOf, usePage } from "../use-page";

/** The side panel (Firefox: sidebar): what the popup shows, with room, for whichever tab is the active one. */
export function SidePanel({ services }: { readonly services: ScreenServices }) {
  const { page, read } = usePage(services);
  return (
    <Announcer services={services}>
      <KeySheet>
        <div class="panel">
          <PageScreen page={page} place="panel" services={services} onRead={read} />
          <ActionBar services={services} pageKey={pageKeyOf(page)} offersPanel={false} />
        </div>
      </KeySheet>
    </Announcer>
  );
}
