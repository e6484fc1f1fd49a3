import { useState } from "preact/hooks";

import { useI18n } from "../i18n-context";
import type { OptionsServices } from "../options-services";

interface Props {
  readonly services: OptionsServices;
  readonly onDeleted: () => void;
}

/** Deletes everything, once the user has typed so; an export is offered first. */
export function DeleteSection(props: Props) {
  const i18n = useI18n();
  const [typed, setTyped] = useState("");
  const { outcome, remove } = useDeletion(props);
  const phrase = i18n.text("optionsDeletePhrase");
  const confirmed = typed.trim().toLocaleLowerCase(i18n.language) === phrase;
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (confirmed) void remove().then((done) => done && setTyped(""));
  };
  return (
    <>
      <p class="soft">{i18n.text("optionsDeleteWhy")}</p>
      <form class="field" onSubmit={submit}>
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
          <button class="link" type="button" onClick={() => void props.services.openExport()}>
            {i18n.text("optionsExportEverything")}
          </button>
        </div>
      </form>
      <p role="status">{outcome}</p>
    </>
  );
}

function useDeletion({ services, onDeleted }: Props) {
  const i18n = useI18n();
  const [outcome, setOutcome] = useState<string>();
  const remove = async () => {
    setOutcome(i18n.text("optionsDeleting"));
    try {
      await services.deleteEverything();
      setOutcome(i18n.text("optionsDeleted"));
      onDeleted();
      return true;
    } catch (cause) {
      setOutcome(i18n.text("optionsDeleteFailed", { detail: String(cause) }));
      return false;
    }
  };
  return { outcome, remove };
}
