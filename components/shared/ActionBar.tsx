import { useEffect, useState } from "preact/hooks";

import type { PageArticle } from "../../lib/services/page-article";
import { useI18n } from "../i18n-context";
import { type Keeping, useKeeping } from "../keeping-context";
import type { ScreenServices, Site } from "../services";
import { Icon, type IconName } from "./Icon";
import { SaveCard } from "./SaveCard";
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

/** What stands open above the bar; the article of the card is the one it was opened for. */
type Open = { readonly kind: "save"; readonly article: PageArticle } | { readonly kind: "watch" };

/** What can be done with the page: save it, annotate it, watch its site, open the side panel and the library. */
export function ActionBar({ services, pageKey, offersPanel, onAnnotate }: Props) {
  const i18n = useI18n();
  const keeping = useKeeping();
  const [open, setOpen] = useState<Open>();
  const { site, askAgain } = useSite(services, pageKey);
  useEffect(() => setOpen(undefined), [pageKey]);
  const close = () => setOpen(undefined);
  const watched = (site?.watched.length ?? 0) > 0;
  return (
    <div class="bar">
      {open?.kind === "save" && keeping && (
        <SaveCard services={keeping.services} article={open.article} onClose={close} />
      )}
      {open?.kind === "watch" && (
        <WatchPanel services={services} site={site} onChange={askAgain} onClose={close} />
      )}
      <nav class="actions" aria-label={i18n.text("actionsLabel")}>
        {keeping && <SaveButton keeping={keeping} open={open} onOpen={setOpen} />}
        <Action icon="note" label={i18n.text("annotate")} onClick={onAnnotate} />
        <Action
          icon="watch"
          label={i18n.text(watched ? "watching" : "watchSite")}
          isMain={watched}
          isOpen={open?.kind === "watch"}
          onClick={() => setOpen(open?.kind === "watch" ? undefined : { kind: "watch" })}
        />
        {offersPanel && (
          <Action icon="panel" label={i18n.text("sidePanel")} onClick={() => void services.openSidePanel()} />
        )}
        {keeping && (
          <Action
            icon="library"
            label={i18n.text("library")}
            onClick={() => void keeping.services.openLibrary()}
          />
        )}
      </nav>
    </div>
  );
}

/** The site of the active tab, asked for anew with each page and after the watch list has changed. */
function useSite(services: Pick<ScreenServices, "currentSite">, pageKey: string) {
  const [site, setSite] = useState<Site>();
  const [asked, setAsked] = useState(0);
  useEffect(() => {
    // A site that cannot be told is one that cannot be watched, which the panel says.
    services.currentSite().then(setSite, () => setSite(undefined));
  }, [services, pageKey, asked]);
  return { site, askAgain: () => setAsked(asked + 1) };
}

interface SaveButtonProps {
  readonly keeping: Keeping;
  readonly open: Open | undefined;
  readonly onOpen: (open: Open | undefined) => void;
}

/** Off where no article is read. */
function SaveButton({ keeping: { article }, open, onOpen }: SaveButtonProps) {
  const i18n = useI18n();
  const isOpen = open?.kind === "save";
  return (
    <Action
      icon="save"
      label={i18n.text(article?.kept ? "saved" : "save")}
      isMain={article?.kept !== undefined}
      isOpen={isOpen}
      isOff={article === undefined}
      onClick={() => onOpen(isOpen || !article ? undefined : { kind: "save", article })}
    />
  );
}

interface ActionProps {
  readonly icon: IconName;
  readonly label: string;
  readonly isMain?: boolean;
  /** Given where the action opens something above the bar. */
  readonly isOpen?: boolean;
  readonly isOff?: boolean;
  readonly onClick: () => void;
}

function Action({ icon, label, isMain = false, isOpen, isOff = false, onClick }: ActionProps) {
  return (
    <button
      type="button"
      class={isMain ? "main" : ""}
      data-action={icon}
      disabled={isOff}
      {...(isOpen !== undefined && { "aria-expanded": isOpen })}
      onClick={onClick}
    >
      <Icon name={icon} />
      <span>{label}</span>
    </button>
  );
}
