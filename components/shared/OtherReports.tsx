import type { OtherReport } from "../../lib/services/other-reports";
import { useI18n } from "../i18n-context";
import { AlsoReported, SourceLine } from "./SourceLine";
import { Details } from "./Details";
import { FigureName } from "./FigureName";
import { formKeys } from "./form-keys";
import { When } from "./When";
import { Words } from "./Words";

interface Props {
  readonly reports: readonly OtherReport[];
  readonly alike: readonly OtherReport[];
}

/**
 * Who else reports a statement, and what may be the same words under another name or date. Their outlets stay in
 * sight with their links; what they print, where it differs, is folded.
 */
export function OtherReports({ reports, alike }: Props) {
  const i18n = useI18n();
  const worded = reports.filter(({ isRepetition }) => !isRepetition);
  return (
    <>
      <AlsoReported sources={reports.map(({ source }) => source)} />
      {worded.length > 0 && (
        <Details label={i18n.plural("reportsWords", worded.length)}>
          <ReportList reports={worded} withSpeaker={false} />
        </Details>
      )}
      {alike.length > 0 && (
        <Details label={i18n.plural("reportsAlike", alike.length)}>
          <ReportList reports={alike} withSpeaker />
        </Details>
      )}
    </>
  );
}

function ReportList({ reports, withSpeaker }: Pick<Props, "reports"> & { readonly withSpeaker: boolean }) {
  const i18n = useI18n();
  return (
    <ul class="reports">
      {reports.map(({ sightingId, speaker, words, when, source }) => (
        <li key={sightingId}>
          {withSpeaker && (
            <div class="record-head">
              <p class="who">
                <FigureName names={speaker.names} />
              </p>
              <When when={when} />
            </div>
          )}
          <Words words={words} />
          <p class="meta">
            <span class="form">{i18n.text(formKeys[words.form])}</span>
          </p>
          <SourceLine source={source} shown={when.label === "unknown" ? undefined : when.date} />
        </li>
      ))}
    </ul>
  );
}
