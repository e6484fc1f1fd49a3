import { useState } from "preact/hooks";

import { WHOLE_LIBRARY } from "../../lib/collection/library-query";
import type { CollectionId } from "../../lib/domain/ids";
import { useI18n } from "../i18n-context";
import { isolated } from "../isolated";
import { Icon } from "../shared/Icon";
import { useLibrary } from "./library-context";
import { NameForm } from "./NameForm";

/** Makes a collection on the spot, and goes to it. */
export function NewCollection() {
  const i18n = useI18n();
  const { services, act, go } = useLibrary();
  const [isOpen, setOpen] = useState(false);
  if (!isOpen) {
    return (
      <li>
        <button type="button" data-stop onClick={() => setOpen(true)}>
          <Icon name="plus" />
          <span class="soft">{i18n.text("libraryNewCollection")}</span>
        </button>
      </li>
    );
  }
  const make = async (name: string) => {
    const id = services.newId() as CollectionId;
    const said = i18n.text("libraryCollectionMade", { name: isolated(name) });
    if (!(await act({ kind: "collection.put", collection: { id, name, description: "" } }, said))) return;
    setOpen(false);
    go({ ...WHOLE_LIBRARY, collection: id });
  };
  return (
    <li>
      <NameForm
        label={i18n.text("libraryCollectionName")}
        name=""
        onName={make}
        onCancel={() => setOpen(false)}
      />
    </li>
  );
}
