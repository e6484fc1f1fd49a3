import { useId, useRef, useState } from "preact/hooks";

import type { EvidencedRecord, PageStatementView } from "../../lib/services/report-view";
import { useCopy } from "../copy-context";
import { copyRecord, stanceText, toldTo } from "../copy-text";
import { basisOf } from "../dates";
import { useI18n } from "../i18n-context";
import { DateText } from "./DateText";
import { Evidence } from "./Evidence";
import { FigureName } from "./FigureName";
import { Icon } from "./Icon";
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
      <Foot id={id} record={record} statement={statement} />
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

function Foot({ id, record, statement }: Props & { readonly id: string }) {
  const i18n = useI18n();
  const copy = useCopy();
  const [open, setOpen] = useState(false);
  const why = useRef<HTMLButtonElement>(null);
  const closeOnEscape = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || !open) return;
    event.preventDefault();
    event.stopPropagation();
    setOpen(false);
    why.current?.focus();
  };
  const { url } = record.source;
  return (
    <div class="record-foot" onKeyDown={closeOnEscape}>
      <button
        class="link"
        type="button"
        data-action="why"
        ref={why}
        aria-expanded={open}
        aria-controls={`${id}-why`}
        aria-describedby={`${id}-who`}
        onClick={() => setOpen(!open)}
      >
        {i18n.text("why")} <Icon name="chevron" chevron />
      </button>
      {url === undefined ? (
        <span class="meta unknown">{i18n.text("noLink")}</span>
      ) : (
        <SourceLinkTo id={id} url={url} />
      )}
      <button
        class="link"
        type="button"
        data-action="copy"
        aria-label={i18n.text("copyWithSource")}
        aria-describedby={`${id}-who`}
        onClick={() => copy(copyRecord(i18n, record), "copied")}
      >
        {i18n.text("copy")} <Icon name="copy" />
      </button>
      {record.firstOnRecord && <span class="flag">{i18n.text("firstOnRecord")}</span>}
      <div class="why" id={`${id}-why`} hidden={!open}>
        {open && <Evidence record={record} statement={statement} />}
      </div>
    </div>
  );
}

function SourceLinkTo({ id, url }: { readonly id: string; readonly url: string }) {
  const i18n = useI18n();
  return (
    <a
      class="link"
      data-action="source"
      href={url}
      target="_blank"
      rel="noreferrer noopener"
      title={i18n.text("opensInTab")}
      aria-describedby={`${id}-who`}
    >
      {i18n.text("source")} <Icon name="out" />
    </a>
  );
}
