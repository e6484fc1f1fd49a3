import type { ComponentChildren } from "preact";
import { useRef } from "preact/hooks";

import { type LibraryQuery, type LibraryView, WHOLE_LIBRARY } from "../../lib/collection/library-query";
import type { Collection } from "../../lib/domain/collection";
import { useI18n } from "../i18n-context";
import { Icon, type IconName } from "../shared/Icon";
import { useLibrary } from "./library-context";
import { LibraryLink } from "./LibraryLink";
import { NewCollection } from "./NewCollection";
import { useFollowed } from "./use-followed";
import { useRoving } from "./use-roving";

/** Collections, corpus, and what is the user's, each with how much of it there is. */
export function SideNav() {
  const i18n = useI18n();
  const { services, snapshot, query } = useLibrary();
  const { value: trash } = useFollowed(services.watchTrashCount);
  const nav = useRef<HTMLElement>(null);
  useRoving(nav);
  return (
    <nav class="side" aria-label={i18n.text("libraryNav")} ref={nav}>
      <h2>{i18n.text("libraryCollections")}</h2>
      <ul class="nav">
        <Place view="articles" icon="library" count={snapshot.rows.length}>
          {i18n.text("libraryAllArticles")}
        </Place>
        {snapshot.collections.map((collection) => (
          <CollectionPlace key={collection.id} collection={collection} />
        ))}
        <NewCollection />
      </ul>
      <h2>{i18n.text("libraryCorpus")}</h2>
      <CorpusPlaces />
      <h2>{i18n.text("libraryYours")}</h2>
      <ul class="nav">
        <Place view="notes" icon="edit" count={snapshot.notes} keepsWords={query.view === "articles"}>
          {i18n.text("libraryNotes")}
        </Place>
        <Place view="trash" icon="trash" count={trash}>
          {i18n.text("libraryTrash")}
        </Place>
      </ul>
    </nav>
  );
}

function CorpusPlaces() {
  const i18n = useI18n();
  const { index } = useLibrary().corpus ?? {};
  return (
    <ul class="nav">
      <Place view="figures" icon="user" count={index && new Set(index.figures.values()).size}>
        {i18n.text("libraryFigures")}
      </Place>
      <Place view="claims" icon="claim" count={index?.claims.size}>
        {i18n.text("libraryClaims")}
      </Place>
      <Place view="statements" icon="note" count={index?.statements.size}>
        {i18n.text("libraryStatements")}
      </Place>
    </ul>
  );
}

interface PlaceProps {
  readonly view: LibraryView;
  readonly icon: IconName;
  readonly count: number | undefined;
  /** What is searched for goes along. */
  readonly keepsWords?: boolean;
  readonly children: ComponentChildren;
}

function Place({ view, icon, count, keepsWords = view === "articles", children }: PlaceProps) {
  const { query } = useLibrary();
  const isCurrent = query.view === view && query.collection === undefined;
  const to = { ...WHOLE_LIBRARY, view, words: keepsWords ? query.words : "" };
  return (
    <Stop to={to} icon={icon} count={count} isCurrent={isCurrent}>
      {children}
    </Stop>
  );
}

function CollectionPlace({ collection: { id, name } }: { readonly collection: Collection }) {
  const { snapshot, query } = useLibrary();
  const to = { ...WHOLE_LIBRARY, collection: id, words: query.words };
  const count = snapshot.members.get(id)?.size;
  const isCurrent = query.view === "articles" && query.collection === id;
  return (
    <Stop to={to} icon="folder" count={count} isCurrent={isCurrent}>
      <bdi class="name">{name}</bdi>
    </Stop>
  );
}

interface StopProps extends Pick<PlaceProps, "icon" | "count" | "children"> {
  readonly to: LibraryQuery;
  readonly isCurrent: boolean;
}

function Stop({ to, icon, count, isCurrent, children }: StopProps) {
  const i18n = useI18n();
  return (
    <li>
      <LibraryLink to={to} data-stop {...(isCurrent ? { "aria-current": "page" as const } : {})}>
        <Icon name={icon} />
        {children}
        {count !== undefined && <span class="n num">{i18n.number(count)}</span>}
      </LibraryLink>
    </li>
  );
}
