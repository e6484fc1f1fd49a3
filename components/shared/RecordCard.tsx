import { useId } from "preact/hooks";

import type { EvidencedRecord, PageStatementView } from "../../lib/services/report-view";
import { stanceText, toldTo } from "../copy-text";
import { basisOf } from "../dates";
import { useI18n } from "../i18n-context";
import { DateText } from "./DateText";
import { FigureName } from "./FigureName";
import { RecordFoot } from "./RecordFoot";
import { AlsoReported, SourceLine } from "./SourceLine";
import { formKeys } from "./form-keys";
import { Words } from "./Words";

interface Props {
  readonly record: EvidencedRecord;
  /** The statement of the page it stands under. */
  readonly statement: PageStatementView;
}

/** One statement on record: who, date, words, form, occasion, outlets with the link, and why it is shown. */
export function RecordCard({ record, statement }: Props) {
  const i18n = useI18n();
  const id = useId();
  const { when } = record;
  const shown = when.label === "unknown" ? undefined : when.date;
  const basis = shown && basisOf(i18n, shown);
  return (
    <li class="record" data-line tabIndex={-1} aria-labelledby={`${id}-who`}>
      <div class="record-head">
        <p class="who" id={`${id}-who`}>
          <FigureName names={record.speaker.names} />
        </p>
        <When record={record} />
      </div>
      <Words words={record.words} />
      <Circumstances record={record} />
      <SourceLine source={record.source} shown={shown} />
      <AlsoReported sources={record.otherSources} />
      {basis && (
        <p class="meta">
          <span class="cap">{basis}</span>
        </p>
      )}
      <RecordFoot id={id} record={record} statement={statement} />
    </li>
  );
}

function When({ record: { when } }: Pick<Props, "record">) {
  const i18n = useI18n();
  if (when.label === "unknown") return <p class="when unknown">{i18n.text("dateUnknown")}</p>;
  const key = when.label === "said" ? "dateSaid" : "datePublished";
  return <p class="when">{i18n.nodes(key, { date: <DateText date={when.date} /> })}</p>;
}

function Circumstances({ record }: Pick<Props, "record">) {
  const i18n = useI18n();
  const { occasion, place, claim, inHeadline } = record;
  const stance = claim && stanceText(i18n, claim);
  const told = toldTo(record);
  return (
    <>
      <p class="meta">
        <span class="form">{i18n.text(formKeys[record.words.form])}</span>
        {told && <span>{i18n.nodes("told", { name: <bdi>{told}</bdi> })}</span>}
        {occasion && (
          <span>
            <bdi>{occasion}</bdi>
          </span>
        )}
        {place && (
          <span>
            <bdi>{place}</bdi>
          </span>
        )}
        {inHeadline && <span>{i18n.text("alsoInHeadline")}</span>}
      </p>
      {stance && <p class="meta stance">{stance}</p>}
    </>
  );
}
