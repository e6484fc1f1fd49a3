import { useRef, useState } from "preact/hooks";

import type { EvidencedRecord, PageStatementView } from "../../lib/services/page-statement-view";
import { citeRecord } from "../citation";
import { useI18n } from "../i18n-context";
import { recordKey } from "../merge-judged";
import { Confirmed } from "./Confirmed";
import { CopyButton } from "./CopyButton";
import { Evidence } from "./Evidence";
import { Icon } from "./Icon";
import { MoreMenu } from "./MoreMenu";
import type { Verdict } from "./use-verdicts";

interface Props {
  /** The start of the ids of the record's parts; its name's is `<id>-who`. */
  readonly id: string;
  readonly record: EvidencedRecord;
  readonly statement: PageStatementView;
  readonly verdicts: readonly Verdict[];
}

/** What can be done with a record: see why it is shown, open its source, copy it, judge it. Escape closes the evidence. */
export function RecordFoot({ id, record, statement, verdicts }: Props) {
  const i18n = useI18n();
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
      <CopyButton describedBy={`${id}-who`} find={() => citeRecord(i18n, record)} />
      <Ends id={id} record={record} statement={statement} verdicts={verdicts} />
      <div class="why" id={`${id}-why`} hidden={!open}>
        {open && <Evidence record={record} statement={statement} verdicts={verdicts} />}
      </div>
    </div>
  );
}

/** What is to be known of the record besides, and the menu of what can be said of it. */
function Ends({ id, record, statement, verdicts }: Props) {
  const i18n = useI18n();
  return (
    <>
      {record.firstOnRecord && <span class="flag">{i18n.text("firstOnRecord")}</span>}
      {record.isOwn && <span class="flag">{i18n.text("judgeYours")}</span>}
      {record.isImported && (
        <span class="flag" title={i18n.text("recordImportedWhy")}>
          {i18n.text("recordImported")}
        </span>
      )}
      <Confirmed lineKey={recordKey(statement, record)} by={record.confirmed} />
      {verdicts.length > 0 && (
        <MoreMenu label={i18n.text("judgeLine")} items={verdicts} describedBy={`${id}-who`} />
      )}
    </>
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
