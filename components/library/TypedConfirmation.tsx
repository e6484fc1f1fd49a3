import { useState } from "preact/hooks";

import { useI18n } from "../i18n-context";

interface Props {
  /** Id of the form, which its button stands outside of. */
  readonly form: string;
  readonly phrase: string;
  readonly button: string;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
}

/** The body and foot of a dialog that does its work only once a phrase has been typed; the safe way comes first. */
export function TypedConfirmation({ form, phrase, button, onConfirm, onCancel }: Props) {
  const i18n = useI18n();
  const [typed, setTyped] = useState("");
  const isTyped = typed.trim().toLocaleLowerCase() === phrase.toLocaleLowerCase();
  const confirm = (event: Event) => {
    event.preventDefault();
    if (!isTyped) return;
    setTyped("");
    onConfirm();
  };
  return (
    <>
      <form class="body" id={form} onSubmit={confirm}>
        <div class="field">
          <label for={`${form}-field`}>{i18n.text("libraryEmptyType", { phrase })}</label>
          <input
            class="input"
            id={`${form}-field`}
            dir="auto"
            autocomplete="off"
            value={typed}
            onInput={(event) => setTyped(event.currentTarget.value)}
          />
        </div>
      </form>
      <div class="sheet-foot">
        <button class="btn" type="button" onClick={onCancel}>
          {i18n.text("cancel")}
        </button>
        <button class="btn danger" type="submit" form={form} disabled={!isTyped}>
          {button}
        </button>
      </div>
    </>
  );
}
