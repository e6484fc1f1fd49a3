import type { ComponentChildren } from "preact";

import { useI18n } from "../i18n-context";
import type { LibraryServices } from "../library-services";
import { Announcer } from "../shared/Announcer";
import { LibraryContext, useLibrary } from "./library-context";
import { LibraryMessage } from "./LibraryMessage";
import { SideNav } from "./SideNav";
import { TopBar } from "./TopBar";
import { useAct } from "./use-act";
import { useFollowed } from "./use-followed";
import { useIndexing } from "./use-indexing";
import { useLibraryQuery } from "./use-library-query";
import { View } from "./View";

interface Props {
  readonly services: LibraryServices;
  /** The buttons that import and export, with their dialogs. */
  readonly exchange?: ComponentChildren;
  /** What has to be known of the library as a whole, above everything in it. */
  readonly notices?: ComponentChildren;
}

/** The library page: collections and corpus beside, a list, and what is read of it; all of it as the address says. */
export function Library({ services, exchange, notices }: Props) {
  return (
    <Announcer services={services}>
      <Page services={services} exchange={exchange} notices={notices} />
    </Announcer>
  );
}

function Page({ services, exchange, notices }: Props) {
  const i18n = useI18n();
  const [query, go] = useLibraryQuery();
  const act = useAct(services);
  const { value: snapshot, fault } = useFollowed(services.watchLibrary);
  const { value: corpus } = useFollowed(services.watchCorpus);
  if (!snapshot) {
    return (
      <main class="message" aria-label={i18n.text("libraryPage")}>
        <LibraryMessage fault={fault} />
      </main>
    );
  }
  return (
    <LibraryContext.Provider value={{ services, snapshot, corpus, query, go, act }}>
      <Indexing />
      <div class="library" data-view={query.view}>
        <TopBar>{exchange}</TopBar>
        <div class="notices">{notices}</div>
        <SideNav />
        <View />
      </div>
    </LibraryContext.Provider>
  );
}

/** Keeps the search up to date as long as the library is open; what is missing is said where it is missed. */
function Indexing() {
  const { services, snapshot } = useLibrary();
  useIndexing(services, snapshot);
  return null;
}
