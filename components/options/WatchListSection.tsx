import { useEffect, useState } from "preact/hooks";

import { useI18n } from "../i18n-context";
import type { OptionsServices, WatchedSite } from "../options-services";

/** The watch list: the sites that are read unasked, each with the way to stop. */
export function WatchListSection({ services }: { readonly services: OptionsServices }) {
  const i18n = useI18n();
  const [sites, setSites] = useState<readonly WatchedSite[]>();
  const [fault, setFault] = useState(false);
  const load = () => services.watchedSites().then(setSites, () => setFault(true));
  useEffect(() => void load(), [services]);
  const stop = (site: WatchedSite) => {
    services.stopWatching(site).then(
      () => void load(),
      () => setFault(true),
    );
  };
  return (
    <>
      <p class="soft">{i18n.text("optionsWatchListWhy")}</p>
      {fault && <p role="alert">{i18n.text("watchFailed")}</p>}
      {sites?.length === 0 && <p>{i18n.text("optionsWatchListEmpty")}</p>}
      {sites !== undefined && sites.length > 0 && <Sites sites={sites} onStop={stop} />}
    </>
  );
}

function Sites(props: {
  readonly sites: readonly WatchedSite[];
  readonly onStop: (site: WatchedSite) => void;
}) {
  const i18n = useI18n();
  return (
    <table class="table">
      <thead>
        <tr>
          <th scope="col">{i18n.text("optionsSite")}</th>
          <th scope="col">
            <span class="vh">{i18n.text("optionsStopWatchingShort")}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {props.sites.map((site) => {
          const name = site.host ?? i18n.text("optionsSiteAll");
          return (
            <tr key={site.permission}>
              <th scope="row">{site.host === undefined ? name : <bdi dir="ltr">{name}</bdi>}</th>
              <td class="end">
                <button
                  class="link"
                  type="button"
                  aria-label={i18n.text("optionsStopWatching", { site: name })}
                  onClick={() => props.onStop(site)}
                >
                  {i18n.text("optionsStopWatchingShort")}
                </button>
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
