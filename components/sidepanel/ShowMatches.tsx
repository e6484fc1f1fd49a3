import { useEffect, useId, useState } from "preact/hooks";

import { useI18n } from "../i18n-context";
import type { MarkedSite, MatchMarks } from "../services";

/** Switches on and off, for the site of the active tab, that names and statements are marked in its pages. */
export function ShowMatches({ marks }: { readonly marks: MatchMarks }) {
  const i18n = useI18n();
  const id = useId();
  const [site, setSite] = useState<MarkedSite>();
  const [isRefused, setRefused] = useState(false);
  useEffect(() => marks.watchSite(setSite), [marks]);
  if (!site) return null;
  const { host, isOn } = site;
  const onChange = (wanted: boolean) => {
    marks.switchSite(host, wanted).then(
      () => setRefused(false),
      () => setRefused(true),
    );
  };
  return (
    <section class="show-matches" aria-labelledby={`${id}-label`}>
      <label class="check">
        <input
          type="checkbox"
          role="switch"
          checked={isOn}
          aria-describedby={`${id}-why`}
          onChange={(event) => onChange(event.currentTarget.checked)}
        />
        <span id={`${id}-label`}>{i18n.nodes("showMatches", { host: <bdi dir="ltr">{host}</bdi> })}</span>
      </label>
      <p class="meta" id={`${id}-why`}>
        {i18n.text("showMatchesWhy")}
      </p>
      {isRefused && <p role="alert">{i18n.text("showMatchesFailed")}</p>}
    </section>
  );
}
