import { useEffect, useState } from "preact/hooks";

import { useI18n } from "../i18n-context";
import type { ScreenServices, Site } from "../services";
import { Icon } from "./Icon";
import { WatchPanel } from "./WatchPanel";

interface Props {
  readonly services: ScreenServices;
  /** Changes whenever the page may be another one, so that its site is asked for anew. */
  readonly pageKey: string;
  /** The side panel does not offer to open itself. */
  readonly offersPanel: boolean;
  /** Opens the form for a note on the words selected in the page. */
  readonly onAnnotate: () => void;
}

/** What can be done with the page: annotate it, watch its site, open the side panel. */
export function ActionBar({ services, pageKey, offersPanel, onAnnotate }: Props) {
  const i18n = useI18n();
  const [site, setSite] = useState<Site>();
  const [open, setOpen] = useState(false);
  const [asked, setAsked] = useState(0);
  useEffect(() => {
    // A site that cannot be told is one that cannot be watched, which the panel says.
    services.currentSite().then(setSite, () => setSite(undefined));
  }, [services, pageKey, asked]);
  useEffect(() => setOpen(false), [pageKey]);
  const watched = (site?.watched.length ?? 0) > 0;
  return (
    <footer>
      {open && (
        <WatchPanel
          services={services}
          site={site}
          onChange={() => setAsked(asked + 1)}
          onClose={() => setOpen(false)}
        />
      )}
      <nav class="actions" aria-label={i18n.text("actionsLabel")}>
        <button type="button" onClick={onAnnotate}>
          <Icon name="note" />
          <span>{i18n.text("annotate")}</span>
        </button>
        <button
          type="button"
          class={watched ? "main" : ""}
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        >
          <Icon name="watch" />
          <span>{i18n.text(watched ? "watching" : "watchSite")}</span>
        </button>
        {offersPanel && (
          <button type="button" onClick={() => void services.openSidePanel()}>
            <Icon name="panel" />
            <span>{i18n.text("sidePanel")}</span>
          </button>
        )}
      </nav>
    </footer>
  );
}
