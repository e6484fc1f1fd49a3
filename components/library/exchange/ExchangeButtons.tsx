import type { ExportServices, ImportServices } from "../../exchange-services";
import { ExportButton } from "./ExportButton";
import { ImportButton } from "./ImportButton";

/** The ways into the library and out of it. The address may ask for an export of everything (`?export=everything`). */
export function ExchangeButtons({ services }: { readonly services: ExportServices & ImportServices }) {
  const asksForAll = new URLSearchParams(location.search).get("export") === "everything";
  return (
    <>
      <ImportButton services={services} />
      <ExportButton services={services} opensForEverything={asksForAll} />
    </>
  );
}
