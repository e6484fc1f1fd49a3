import type { EvidencedRecord, PageStatementView } from "../../lib/services/page-statement-view";
import { useI18n } from "../i18n-context";
import { Reasons } from "./Reasons";
import type { Verdict } from "./use-verdicts";
import { Words } from "./Words";

interface Props {
  readonly record: EvidencedRecord;
  readonly statement: PageStatementView;
  readonly verdicts: readonly Verdict[];
}

/** Why a record is shown: both sentences side by side with the shared words marked, then what else ties them together. */
export function Evidence({ record, statement, verdicts }: Props) {
  const i18n = useI18n();
  const { here, there } = record.evidence;
  const { outlet } = there.source;
  return (
    <div class="evidence">
      <div class="pair">
        <div>
          <p class="meta">{i18n.text("thisArticle")}</p>
          <Words as="p" words={here.words} marks={here.marks} />
        </div>
        <div>
          <p class="meta">
            <span>{outlet ? <bdi>{outlet}</bdi> : i18n.text("onRecord")}</span>
            {record.corrections.length > 0 && <span>{i18n.text("libraryEditedMark")}</span>}
          </p>
          <Words as="p" words={there.words} marks={there.marks} />
        </div>
      </div>
      <Reasons record={record} statement={statement} />
      <Verdicts verdicts={verdicts} />
    </div>
  );
}

/** What can be said of the record, here where the reasons are. */
function Verdicts({ verdicts }: Pick<Props, "verdicts">) {
  const i18n = useI18n();
  const lettered = verdicts.filter(({ shortcut }) => shortcut !== undefined);
  if (lettered.length === 0) return null;
  return (
    <div class="verdict">
      {lettered.map(({ label, shortcut, onChoose }) => (
        <button key={label} class="link" type="button" onClick={onChoose}>
          {i18n.text(label)} <kbd aria-hidden="true">{shortcut}</kbd>
        </button>
      ))}
    </div>
  );
}
