import { useEffect, useState } from "preact/hooks";

import { useI18n } from "../i18n-context";
import type { RescueServices, StoreState } from "../rescue-services";

interface Props {
  readonly services: RescueServices;
  readonly onExport: () => void;
}

/**
 * Says that the store may not be written to, and why. Of a damaged one, how much can be read: to be taken out as a file
 * first, and to be gone on with.
 */
export function StoreRescue({ services, onExport }: Props) {
  const i18n = useI18n();
  const state = useStoreState(services);
  if (state === undefined || state.condition === "sound") return null;
  if (state.condition === "newer") {
    return (
      <div class="notice" role="alert">
        <p>{i18n.text("storeNewer")}</p>
      </div>
    );
  }
  const { rest } = state;
  return (
    <div class="notice rescue">
      <div role="alert">
        <p>{i18n.text("storeDamaged")}</p>
        {rest && (
          <p>
            {i18n.text("rescueRest", {
              articles: i18n.number(rest.articles),
              notes: i18n.number(rest.annotations),
              collections: i18n.number(rest.collections),
            })}
          </p>
        )}
        <p class="soft">{i18n.text("rescueWhy")}</p>
      </div>
      <div class="row">
        <button class="btn primary" type="button" onClick={onExport}>
          {rest?.articles ? i18n.plural("rescueExport", rest.articles) : i18n.text("optionsExportEverything")}
        </button>
        <GoOn services={services} />
      </div>
    </div>
  );
}

function GoOn({ services }: Pick<Props, "services">) {
  const i18n = useI18n();
  const [fault, setFault] = useState<string>();
  const go = () => services.goOnWithRest().catch((cause: unknown) => setFault(String(cause)));
  return (
    <>
      <button class="btn" type="button" onClick={() => void go()}>
        {i18n.text("rescueGoOn")}
      </button>
      {fault !== undefined && <p role="alert">{i18n.text("rescueFailed", { detail: fault })}</p>}
    </>
  );
}

function useStoreState(services: RescueServices): StoreState | undefined {
  const [state, setState] = useState<StoreState>();
  useEffect(() => {
    // A store that cannot be counted is damaged all the more; one that cannot be opened is told of where its rows would be.
    services.storeState().then(setState, () => setState(undefined));
  }, [services]);
  return state;
}
