import { useId } from "preact/hooks";

import { useI18n } from "../i18n-context";
import type { SaveForm } from "../use-save-form";

/** The collections an article is saved in; another one is made with it by typing its name. */
export function SaveCollections({ form }: { readonly form: SaveForm }) {
  const i18n = useI18n();
  const id = useId();
  const { collections, ticked, newName } = form;
  return (
    <fieldset class="field save-collections">
      <legend class="strong">{i18n.text("libraryCollections")}</legend>
      {collections?.length === 0 && <p>{i18n.text("saveNoCollection")}</p>}
      {collections?.map((collection) => (
        <label class="check" key={collection.id}>
          <input
            type="checkbox"
            checked={ticked.has(collection.id)}
            onChange={(event) => form.tick(collection.id, event.currentTarget.checked)}
          />
          <span>
            <bdi>{collection.name}</bdi>
          </span>
        </label>
      ))}
      <div class="field">
        <label for={id}>{i18n.text("saveNewCollection")}</label>
        <input
          class="input"
          id={id}
          dir="auto"
          autocomplete="off"
          maxLength={200}
          placeholder={i18n.text("saveNewCollectionHint")}
          value={newName}
          onInput={(event) => form.nameNew(event.currentTarget.value)}
        />
      </div>
    </fieldset>
  );
}
