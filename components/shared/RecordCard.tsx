import { useId, useState } from "preact/hooks";

import type { EvidencedRecord, PageStatementView } from "../../lib/services/page-statement-view";
import { stanceText, toldTo } from "../record-wording";
import { basisOf } from "../dates";
import { useI18n } from "../i18n-context";
import { useJudging } from "../judging-context";
import { recordKey } from "../merge-judged";
import { CorrectLine } from "./CorrectLine";
import { Corrections } from "./Corrections";
import { FigureName } from "./FigureName";
import { JudgedNote } from "./JudgedNote";
import { OtherReports } from "./OtherReports";
import { RecordFoot } from "./RecordFoot";
import { SourceLine } from "./SourceLine";
import { formKeys } from "./form-keys";
import { type CorrectedField, runByLetter, useRecordVerdicts } from "./use-verdicts";
import { When } from "./When";
import { Words } from "./Words";

interface Props {
  readonly record: EvidencedRecord;
  /** The statement of the page it stands under. */
  readonly statement: PageStatementView;
}

/**
 * One statement on record: who, date, words, form, occasion, outlets with the link, and why it is shown. Refused, it is
 * one line with Undo.
 */
export function RecordCard({ record, statement }: Props) {
  const id = useId();
  const key = recordKey(statement, record);
  const line = useJudging()?.lineOf(key);
  const [correcting, setCorrecting] = useState<CorrectedField>();
  const verdicts = useRecordVerdicts(record, statement, setCorrecting);
  const collapsed = line?.isCollapsed === true ? line : undefined;
  return (
    <li
      class={collapsed ? "record judged" : "record"}
      data-line
      data-key={key}
      tabIndex={-1}
      aria-labelledby={`${id}-who`}
      onKeyDown={(event) => !collapsed && runByLetter(verdicts, event)}
    >
      {collapsed ? (
        <div id={`${id}-who`}>
          <JudgedNote line={collapsed} about={<FigureName names={record.speaker.names} />} />
        </div>
      ) : (
        <>
          <RecordBody id={id} record={record} />
          <RecordFoot id={id} record={record} statement={statement} verdicts={verdicts} />
        </>
      )}
      {correcting && (
        <CorrectLine record={record} first={correcting} onClose={() => setCorrecting(undefined)} />
      )}
    </li>
  );
}

function RecordBody({ id, record }: Pick<Props, "record"> & { readonly id: string }) {
  const i18n = useI18n();
  const { when } = record;
  const shown = when.label === "unknown" ? undefined : when.date;
  const basis = shown && basisOf(i18n, shown);
  return (
    <>
      <div class="record-head">
        <p class="who" id={`${id}-who`}>
          <FigureName names={record.speaker.names} />
        </p>
        <When when={when} />
      </div>
      <Words words={record.words} />
      <Circumstances record={record} />
      <SourceLine source={record.source} shown={shown} />
      <OtherReports reports={record.reports} alike={record.alike} />
      {basis && (
        <p class="meta">
          <span class="cap">{basis}</span>
        </p>
      )}
      <Corrections corrections={record.corrections} />
    </>
  );
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
