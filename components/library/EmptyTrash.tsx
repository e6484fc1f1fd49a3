import { useId, useRef } from "preact/hooks";

import { emptyingChange, type TrashEntry } from "../../lib/services/trash-view";
import { useI18n } from "../i18n-context";
import { useLibrary } from "./library-context";
import { TypedConfirmation } from "./TypedConfirmation";

interface Props {
  readonly entries: readonly TrashEntry[];
}

/** Empties the trash for good, once its name has been typed. */
export function EmptyTrash({ entries }: Props) {
  const i18n = useI18n();
  const sheet = useRef<HTMLDialogElement>(null);
  return (
    <>
      <button class="btn danger" type="button" onClick={() => sheet.current?.showModal()}>
        {i18n.text("libraryEmptyTrash")}
      </button>
      <dialog class="sheet" ref={sheet} aria-labelledby="empty-title">
        <Question entries={entries} onClose={() => sheet.current?.close()} />
      </dialog>
    </>
  );
}

function Question({ entries, onClose }: Props & { readonly onClose: () => void }) {
  const i18n = useI18n();
  const { act } = useLibrary();
  const id = useId();
  const empty = async () => {
    if (await act(emptyingChange(entries), i18n.text("libraryTrashEmptied"))) onClose();
  };
  return (
    <>
      <div class="sheet-head">
        <h2 class="t3 strong" id="empty-title">
          {i18n.plural("libraryEmptyTitle", entries.length)}
        </h2>
        <p class="soft">{i18n.text("libraryEmptyWhy")}</p>
      </div>
      <TypedConfirmation
        form={id}
        phrase={i18n.text("libraryEmptyPhrase")}
        button={i18n.text("libraryEmptyTrash")}
        onConfirm={() => void empty()}
        onCancel={onClose}
      />
    </>
  );
}
