import { useEffect, useRef } from "preact/hooks";

import type { PageArticle } from "../../lib/services/page-article";
import type { MessageKey } from "../i18n";
import { useI18n } from "../i18n-context";
import { keepingKeys } from "../keeping-keys";
import type { KeepingServices } from "../keeping-services";
import { useSave } from "../use-save";
import { useSaveForm } from "../use-save-form";
import { SaveCollections } from "./SaveCollections";
import { SaveFields } from "./SaveFields";

interface Props {
  readonly services: KeepingServices;
  /** The article as it was when the card was opened. */
  readonly article: PageArticle;
  readonly onClose: () => void;
}

/**
 * An article before it is saved: what the page says of it, each field with where it comes from and open to be put right,
 * and its collections. Nothing that is missing keeps it from being saved. Enter saves at once, Ctrl+Enter from any field.
 */
export function SaveCard({ services, article, onClose }: Props) {
  const i18n = useI18n();
  const form = useSaveForm(article, services);
  const { working, problem, save } = useSave(services);
  const button = useRef<HTMLButtonElement>(null);
  const card = useRef<HTMLFormElement>(null);
  useEffect(() => button.current?.focus(), []);
  useEffect(() => card.current?.querySelector<HTMLElement>("[aria-invalid=true]")?.focus(), [form.wrong]);
  const keep = () => {
    const ready = form.read();
    if (ready) void save(ready.request, ready.places).then((saved) => saved && onClose());
  };
  const { kept, version } = article;
  return (
    <form class="save-card" ref={card} aria-labelledby="save-title" {...keepingKeys(keep, onClose)}>
      <main class="save-scroll">
        <h1 class="t4" id="save-title">
          {i18n.text(kept ? "saveAgainTitle" : "saveTitle")}
        </h1>
        {version.scope === "selection" && <p>{i18n.text("saveOnlySelection")}</p>}
        <SaveFields article={article} form={form} />
        <SaveCollections form={form} />
      </main>
      <div class="save-foot">
        {problem && <p role="alert">{i18n.text(problem)}</p>}
        <div class="row">
          <button class="btn primary" type="submit" ref={button} aria-disabled={working}>
            {i18n.text(submitKey(kept))}
          </button>
          <button class="btn" type="button" onClick={onClose}>
            {i18n.text("cancel")}
          </button>
        </div>
      </div>
    </form>
  );
}

function submitKey(kept: PageArticle["kept"]): MessageKey {
  if (kept === undefined) return "save";
  return kept.hasChanged ? "saveNewVersion" : "saveChanges";
}
