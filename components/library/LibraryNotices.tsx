import type { ExportServices, ReminderServices } from "../exchange-services";
import type { RescueServices } from "../rescue-services";
import { StoreRescue } from "../shared/StoreRescue";
import { useExportSheet } from "./exchange/use-export-sheet";
import { ExportReminder } from "./ExportReminder";

interface Props {
  readonly services: ExportServices & ReminderServices & RescueServices;
}

/** What has to be known of the library as a whole: that its store is damaged, that an export is due. */
export function LibraryNotices({ services }: Props) {
  const { open, sheet } = useExportSheet(services);
  const exportAll = () => open({ kind: "everything" });
  return (
    <>
      <StoreRescue services={services} onExport={exportAll} />
      <ExportReminder services={services} onExport={exportAll} />
      {sheet}
    </>
  );
}
