import { useState } from "preact/hooks";

import { DAYS_IN_TRASH } from "../../lib/domain/library-article";
import { emptyingChange, restoringChange, type TrashEntry } from "../../lib/services/trash-view";
import type { MessageKey } from "../i18n";
import { useI18n } from "../i18n-context";
import { EmptyTrash } from "./EmptyTrash";
import { InstantText } from "./InstantText";
import { useLibrary } from "./library-context";
import { MoreButton } from "./MoreButton";
import { PageFrame, PageWaiting } from "./PageFrame";
import { useFollowed } from "./use-followed";

/** So many things are drawn at once. */
const SHOWN = 100;

/** What was deleted, with when it goes for good; all of it can be brought back until then. */
export function TrashView() {
  const i18n = useI18n();
  const { services } = useLibrary();
  const { value: entries, fault } = useFollowed(services.watchTrash);
  const [shown, setShown] = useState(SHOWN);
  if (!entries) return <PageWaiting fault={fault} />;
  const next = Math.min(entries.length - shown, SHOWN);
  return (
    <PageFrame title={i18n.text("libraryTrash")} about={<About entries={entries} />}>
      <ul class="trash">
        {entries.slice(0, shown).map((entry) => (
          <TrashLine key={entry.id} entry={entry} />
        ))}
      </ul>
      <MoreButton
        isNeeded={next > 0}
        label={i18n.plural("libraryMoreInTrash", next)}
        onPress={() => setShown(shown + SHOWN)}
      />
    </PageFrame>
  );
}

function About({ entries }: { readonly entries: readonly TrashEntry[] }) {
  const i18n = useI18n();
  const { act } = useLibrary();
  if (entries.length === 0) return <p class="soft">{i18n.text("libraryTrashEmpty")}</p>;
  const restore = () => act(restoringChange(entries), i18n.plural("libraryRestored", entries.length));
  return (
    <>
      <p class="soft">{i18n.plural("libraryTrashWhy", DAYS_IN_TRASH)}</p>
      <div class="row">
        <button class="btn" type="button" onClick={() => void restore()}>
          {i18n.text("libraryRestoreAll")}
        </button>
        <EmptyTrash entries={entries} />
      </div>
    </>
  );
}

const kindKeys: Readonly<Record<TrashEntry["kind"], MessageKey>> = {
  article: "libraryKindArticle",
  note: "libraryKindNote",
  collection: "libraryKindCollection",
};

function TrashLine({ entry }: { readonly entry: TrashEntry }) {
  const i18n = useI18n();
  const { act } = useLibrary();
  const name = entry.kind === "note" ? entry.quote : entry.title;
  const restored = i18n.plural("libraryRestored", 1);
  return (
    <li>
      <div class="stack">
        <p class="strong clamp">
          <bdi>{name === "" ? i18n.text("titleUnknown") : name}</bdi>
        </p>
        <p class="meta">
          <span>{i18n.text(kindKeys[entry.kind])}</span>
          {entry.kind === "article" && entry.outlet && (
            <span>
              <bdi>{entry.outlet}</bdi>
            </span>
          )}
          {entry.kind === "note" && entry.article && (
            <span>
              <bdi>{entry.article}</bdi>
            </span>
          )}
          <span>{i18n.nodes("libraryDeletedOn", { date: <InstantText at={entry.deletedAt} /> })}</span>
          <span>{i18n.nodes("libraryGoesOn", { date: <InstantText at={entry.goesAt} /> })}</span>
        </p>
      </div>
      <div class="row">
        <button class="btn" type="button" onClick={() => void act(restoringChange([entry]), restored)}>
          {i18n.text("libraryRestore")}
        </button>
        <DeleteForGood entry={entry} />
      </div>
    </li>
  );
}

/** Asks once more in the same place: this is the one thing that cannot be taken back. */
function DeleteForGood({ entry }: { readonly entry: TrashEntry }) {
  const i18n = useI18n();
  const { act } = useLibrary();
  const [asked, setAsked] = useState(false);
  if (!asked) {
    return (
      <button class="link danger" type="button" onClick={() => setAsked(true)}>
        {i18n.text("libraryDeleteForGood")}
      </button>
    );
  }
  return (
    <>
      <button
        class="btn danger"
        type="button"
        ref={(button) => button?.focus()}
        onClick={() => void act(emptyingChange([entry]), i18n.text("libraryDeletedForGood"))}
      >
        {i18n.text("libraryDeleteForGoodNow")}
      </button>
      <button class="link" type="button" onClick={() => setAsked(false)}>
        {i18n.text("cancel")}
      </button>
    </>
  );
}
