import type { ComponentChildren } from "preact";

import type { Settings } from "../../lib/domain/settings";
import type { StorageFacts } from "../../lib/services/storage-facts";
import type { I18n } from "../i18n";
import { fileSize } from "../file-size";
import { useI18n } from "../i18n-context";
import { clockDate } from "../clock-date";
import type { OptionsServices } from "../options-services";
import { SwitchSetting } from "./SwitchSetting";

interface Props {
  readonly services: OptionsServices;
  readonly facts: StorageFacts;
  readonly settings: Settings;
  readonly onChange: (change: { readonly remindToExport: boolean }) => void;
}

/** What is kept and how much of it is in an export. */
export function StorageSection({ services, facts, settings, onChange }: Props) {
  const i18n = useI18n();
  return (
    <>
      <div class="notice">
        <p>
          <strong>
            {facts.unexported === 0
              ? i18n.text(facts.exports.last ? "optionsAllExported" : "optionsNeverExported")
              : i18n.plural("optionsUnexported", facts.unexported)}
          </strong>{" "}
          {facts.unexported > 0 && lastExport(i18n, facts)} {i18n.text("optionsRemovalDeletes")}
        </p>
        <button
          class={facts.exportDue ? "btn primary" : "btn"}
          type="button"
          onClick={() => void services.openExport()}
        >
          {i18n.text("optionsExportEverything")}
        </button>
      </div>
      <Amounts facts={facts} />
      <SwitchSetting
        title="optionsRemind"
        why="optionsRemindWhy"
        on={settings.remindToExport}
        onChange={(remindToExport) => onChange({ remindToExport })}
      />
    </>
  );
}

function lastExport(i18n: I18n, { exports }: StorageFacts): string {
  if (!exports.last) return i18n.text("optionsNeverExported");
  return i18n.text("optionsLastExport", { date: clockDate(i18n, exports.last.at) });
}

const conditions = { sound: "optionsSound", damaged: "optionsDamaged", newer: "optionsNewer" } as const;

function Amounts({ facts }: Pick<Props, "facts">) {
  const i18n = useI18n();
  const number = (value: number) => i18n.number(value);
  return (
    <dl class="fields">
      <Amount label={i18n.text("optionsArticles")}>
        {i18n.plural("optionsArticlesValue", facts.versions, { articles: number(facts.articles) })}
      </Amount>
      <Amount label={i18n.text("optionsNotes")}>
        {i18n.plural("optionsNotesValue", facts.orphans, { notes: number(facts.annotations) })}
      </Amount>
      <Amount label={i18n.text("optionsTrash")}>
        {i18n.text("optionsTrashValue", {
          articles: number(facts.articlesInTrash),
          notes: number(facts.annotationsInTrash),
        })}
      </Amount>
      <Amount label={i18n.text("optionsCorpus")}>
        {i18n.text("optionsCorpusValue", {
          shipped: number(facts.shippedStatements),
          own: number(facts.ownStatements),
        })}
      </Amount>
      <Amount label={i18n.text("optionsOnDisk")}>
        {facts.bytes === undefined ? i18n.text("optionsDiskUnknown") : fileSize(i18n, facts.bytes)}
      </Amount>
      <Amount label={i18n.text("optionsState")}>{i18n.text(conditions[facts.condition])}</Amount>
    </dl>
  );
}

function Amount({ label, children }: { readonly label: string; readonly children: ComponentChildren }) {
  return (
    <>
      <dt>{label}</dt>
      <dd class="num">{children}</dd>
    </>
  );
}
