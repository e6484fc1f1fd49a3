import type { ArticleId, CollectionId } from "../../lib/domain/ids";
import { type Move, moveChange } from "../../lib/services/move-articles";
import { useI18n } from "../i18n-context";
import { isolated } from "../isolated";
import { useLibrary } from "./library-context";
import { Picker } from "./Picker";
import { Popover } from "./Popover";

interface Props {
  readonly how: Move["how"];
  readonly ids: readonly ArticleId[];
  readonly onDone?: () => void;
}

/** Moves articles to a collection, or adds them to it; one of a new name is made on the spot. */
export function CollectionButton({ how, ids, onDone }: Props) {
  const i18n = useI18n();
  return (
    <Popover
      button={(open) => (
        <button class="btn" type="button" {...open}>
          {i18n.text(how === "move" ? "libraryMove" : "libraryAddTo")}
        </button>
      )}
    >
      {(close) => (
        <CollectionPicker
          how={how}
          ids={ids}
          onDone={() => {
            close();
            onDone?.();
          }}
        />
      )}
    </Popover>
  );
}

function CollectionPicker({ how, ids, onDone }: Props & { readonly onDone: () => void }) {
  const i18n = useI18n();
  const { services, snapshot, query, act } = useLibrary();
  const from = query.view === "articles" ? query.collection : undefined;
  const said = (name: string) =>
    i18n.plural(how === "move" ? "libraryMoved" : "libraryAdded", ids.length, { name });
  const put = async (to: CollectionId, name: string, isNew: boolean) => {
    const place = moveChange({ ids, to, from, how }, snapshot.members);
    const made = { kind: "collection.put" as const, collection: { id: to, name, description: "" } };
    const change = isNew ? { kind: "together" as const, changes: [made, place] } : place;
    if (await act(change, said(name))) onDone();
  };
  const choices = snapshot.collections
    .filter(({ id }) => how === "add" || id !== from)
    .map(({ id, name }) => ({ value: id, text: name, count: snapshot.members.get(id)?.size ?? 0 }));
  return (
    <Picker
      label={i18n.text("libraryCollection")}
      choices={choices}
      onPick={(value) => {
        const name = snapshot.collections.find(({ id }) => id === value)?.name ?? "";
        void put(value as CollectionId, name, false);
      }}
      onNew={{
        text: (name) => i18n.text("libraryNewNamed", { name: isolated(name) }),
        make: (name) => void put(services.newId() as CollectionId, name.slice(0, 200), true),
      }}
    />
  );
}
