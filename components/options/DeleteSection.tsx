import { useState } from "preact/hooks";

import { useI18n } from "../i18n-context";
import type { OptionsServices } from "../options-services";

interface Props {
  readonly services: OptionsServices;
  readonly onDeleted: () => void;
}

/** Deletes everything, once the user has typed so; an export is offered first. */
export function DeleteSection({ services, onDeleted }: Props) {
  const i18n = useI18n();
  const [typed, setTyped] = useState("");
  const [outcome, setOutcome] = useState<string>();
  const phrase = i18n.text("optionsDeletePhrase");
  const confirmed = typed.trim().toLocaleLowerCase(i18n.language) === phrase;
  const remove = () => {
    if (!confirmed) return;
    services.deleteEverything().then(
      () => {
        setTyped("");
        setOutcome(i18n.text("optionsDeleted"));
        onDeleted();
      },
      (cause: unknown) => setOutcome(i18n.text("optionsDeleteFailed", { detail: String(cause) })),
    );
  };
  return (
    <>
      <p class="soft">{i18n.text("optionsDeleteWhy")}</p>
      <form
        class="field"
        onSubmit={(event) => {
          event.preventDefault();
          remove();
        }}
      >
        <label for="delete-phrase">{i18n.text("optionsDeleteType", { phrase })}</label>
        <div class="row">
          <input
            class="input short"
            id="delete-phrase"
            autocomplete="off"
            dir="auto"
            value={typed}
            onInput={(event) => setTyped(event.currentTarget.value)}
          />
          <button class={confirmed ? "btn danger" : "btn"} type="submit" aria-disabled={!confirmed}>
            {i18n.text("optionsDeleteButton")}
          </button>
          <button class="link" type="button" onClick={() => void services.openExport()}>
            {i18n.text("optionsExportEverything")}
          </button>
        </div>
      </form>
      <p role="status">{outcome}</p>
    </>
  );
}
