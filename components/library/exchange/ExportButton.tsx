import type { ExportScope, ExportServices } from "../../exchange-services";
import { useI18n } from "../../i18n-context";
import { Icon } from "../../shared/Icon";
import { useLibrary } from "../library-context";
import { useExportSheet } from "./use-export-sheet";

interface Props {
  readonly services: ExportServices;
  /** Opens the dialog at once, for everything: who came here to do just that. */
  readonly opensForEverything: boolean;
}

/** Takes the collection that is shown, or everything, out as a file. */
export function ExportButton({ services, opensForEverything }: Props) {
  const i18n = useI18n();
  const shown = useShownScope();
  const { open, sheet } = useExportSheet(services, opensForEverything ? { kind: "everything" } : undefined);
  return (
    <>
      <button class="btn" type="button" onClick={() => open(shown)}>
        <Icon name="down" /> {i18n.text("export")}
      </button>
      {sheet}
    </>
  );
}

/** The collection that is shown, else everything. */
function useShownScope(): ExportScope {
  const { query, snapshot } = useLibrary();
  const shown = snapshot.collections.find(({ id }) => id === query.collection);
  return shown ? { kind: "collection", id: shown.id, name: shown.name } : { kind: "everything" };
}
