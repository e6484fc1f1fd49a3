import { useEffect, useState } from "preact/hooks";

import { clockDate } from "../clock-date";
import type { ExportReminder as Reminder, ReminderServices } from "../exchange-services";
import { useI18n } from "../i18n-context";

interface Props {
  readonly services: ReminderServices;
  readonly onExport: () => void;
}

/** One line that says how much is in no export, while an export is due; it goes once everything is exported. */
export function ExportReminder({ services, onExport }: Props) {
  const i18n = useI18n();
  const [reminder, setReminder] = useState<Reminder>();
  useEffect(() => services.watchReminder(setReminder), [services]);
  if (!reminder) return null;
  const { unexported, lastAt } = reminder;
  return (
    <div class="notice" role="status">
      <p>
        {i18n.plural("optionsUnexported", unexported)}{" "}
        {lastAt === undefined
          ? i18n.text("optionsNeverExported")
          : i18n.text("optionsLastExport", { date: clockDate(i18n, lastAt) })}
      </p>
      <button class="btn" type="button" onClick={onExport}>
        {i18n.text("optionsExportEverything")}
      </button>
    </div>
  );
}
