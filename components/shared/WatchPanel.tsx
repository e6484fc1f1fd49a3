import { useEffect, useRef, useState } from "preact/hooks";

import type { MessageKey } from "../i18n";
import { useI18n } from "../i18n-context";
import type { ScreenServices, Site } from "../services";
import { NameList } from "./NameList";

interface Props {
  readonly services: Pick<ScreenServices, "watchSite" | "unwatchSite">;
  readonly site: Site | undefined;
  /** The watch list has changed. */
  readonly onChange: () => void;
  readonly onClose: () => void;
}

/** Puts the site of the page on the watch list or takes it off; shows the host it will be, to the letter. */
export function WatchPanel({ services, site, onChange, onClose }: Props) {
  const i18n = useI18n();
  const [problem, setProblem] = useState<MessageKey>();
  const panel = useRef<HTMLElement>(null);
  useEffect(() => panel.current?.querySelector<HTMLElement>("button, input")?.focus(), []);
  useEscape(onClose);
  const settle = (work: Promise<boolean>) => {
    work.then(
      (done) => (done ? onChange() : setProblem("watchRefused")),
      () => setProblem("watchFailed"),
    );
  };
  return (
    <section class="watch" ref={panel} aria-labelledby="watch-title">
      {!site && <Impossible onClose={onClose} />}
      {site && site.watched.length === 0 && (
        <Start
          site={site}
          onStart={(subdomains) => settle(services.watchSite(site.host, { subdomains }))}
          onClose={onClose}
        />
      )}
      {site && site.watched.length > 0 && (
        <Stop
          site={site}
          onStop={() => settle(services.unwatchSite(site.host).then(() => true))}
          onClose={onClose}
        />
      )}
      {problem && <p role="alert">{i18n.text(problem)}</p>}
    </section>
  );
}

function Start(props: {
  readonly site: Site;
  readonly onStart: (subdomains: boolean) => void;
  readonly onClose: () => void;
}) {
  const i18n = useI18n();
  const [subdomains, setSubdomains] = useState(false);
  const { host, below } = props.site;
  return (
    <>
      <h2 id="watch-title">{i18n.nodes("watchTitle", { host: <bdi dir="ltr">{host}</bdi> })}</h2>
      <p>{i18n.text("watchBody")}</p>
      {below !== undefined && (
        <label class="check">
          <input
            type="checkbox"
            checked={subdomains}
            onChange={(event) => setSubdomains(event.currentTarget.checked)}
          />
          <span>{i18n.nodes("watchSubdomains", { pattern: <bdi dir="ltr">{below}</bdi> })}</span>
        </label>
      )}
      <div class="row">
        <button class="btn primary" type="button" onClick={() => props.onStart(subdomains)}>
          {i18n.text("watchStart")}
        </button>
        <button class="btn" type="button" onClick={props.onClose}>
          {i18n.text("cancel")}
        </button>
      </div>
    </>
  );
}

function Stop({
  site,
  onStop,
  onClose,
}: {
  readonly site: Site;
  readonly onStop: () => void;
  readonly onClose: () => void;
}) {
  const i18n = useI18n();
  const isWider = site.watched.some((covered) => covered !== site.host);
  return (
    <>
      <h2 id="watch-title">{i18n.nodes("watchedTitle", { host: <bdi dir="ltr">{site.host}</bdi> })}</h2>
      <p>
        {isWider
          ? i18n.nodes("watchedBodyWider", { patterns: <NameList names={site.watched} /> })
          : i18n.text("watchedBody")}
      </p>
      <div class="row">
        <button class="btn" type="button" onClick={onStop}>
          {i18n.text("watchStop")}
        </button>
        <button class="btn" type="button" onClick={onClose}>
          {i18n.text("close")}
        </button>
      </div>
    </>
  );
}

function Impossible({ onClose }: { readonly onClose: () => void }) {
  const i18n = useI18n();
  return (
    <>
      <h2 id="watch-title">{i18n.text("watchSite")}</h2>
      <p>{i18n.text("watchImpossible")}</p>
      <div class="row">
        <button class="btn" type="button" onClick={onClose}>
          {i18n.text("close")}
        </button>
      </div>
    </>
  );
}

/** Escape closes the panel before it would close the popup. */
function useEscape(onEscape: () => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== "Escape" || event.defaultPrevented) return;
      event.preventDefault();
      onEscape();
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [onEscape]);
}
