import type { ComponentChildren } from "preact";

import { nameIn } from "../../lib/services/figure-name";
import type { WhenView } from "../../lib/services/record-view";
import type { EvidencedRecord, PageStatementView } from "../../lib/services/report-view";
import { claimWording } from "../copy-text";
import { basisOf } from "../dates";
import type { I18n } from "../i18n";
import { useI18n } from "../i18n-context";
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
  const { outlet } = record.source;
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

function Reasons({ record, statement }: Omit<Props, "verdicts">) {
  const i18n = useI18n();
  const { sharedWords, sharedNames, organisations } = record.evidence;
  const claim = record.claim && claimWording(i18n, record.claim);
  return (
    <dl class="reasons">
      {claim && (
        <Reason label={i18n.text("reasonClaim")}>
          <bdi lang={claim.language}>{claim.text}</bdi>
        </Reason>
      )}
      {sharedWords.length > 0 && (
        <Reason label={i18n.text("reasonWords")}>
          <Printed texts={sharedWords} language={statement.words.language} />
        </Reason>
      )}
      {sharedNames.length > 0 && (
        <Reason label={i18n.text("reasonNames")}>
          <Printed texts={sharedNames} language={statement.words.language} />
        </Reason>
      )}
      <Reason label={i18n.text("reasonSpeakers")}>{speakers(i18n, record, statement)}</Reason>
      {organisations.map((names) => (
        <Reason key={nameIn(names, i18n.script).full} label={i18n.text("reasonOrganisation")}>
          {i18n.nodes("organisationSame", { name: <bdi>{nameIn(names, i18n.script).full}</bdi> })}
        </Reason>
      ))}
      <Reason label={i18n.text("reasonDate")}>{whenText(i18n, record.when)}</Reason>
    </dl>
  );
}

function Reason({ label, children }: { readonly label: string; readonly children: ComponentChildren }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Printed({ texts, language }: { readonly texts: readonly string[]; readonly language: string }) {
  const separator = useI18n().text("listSeparator");
  return <bdi {...(language === "und" ? {} : { lang: language })}>{texts.join(separator)}</bdi>;
}

function speakers(i18n: I18n, record: EvidencedRecord, statement: PageStatementView): ComponentChildren {
  const one = <bdi>{nameIn(statement.speaker.names, i18n.script).short}</bdi>;
  if (record.evidence.sameFigure) return i18n.nodes("speakersSame", { name: one });
  const other = <bdi>{nameIn(record.speaker.names, i18n.script).short}</bdi>;
  return i18n.nodes("speakersDifferent", { one, other });
}

function whenText(i18n: I18n, when: WhenView): string {
  if (when.label === "unknown") return i18n.text("whenUnknown");
  const basis = basisOf(i18n, when.date);
  if (when.label === "said") {
    return basis === undefined ? i18n.text("whenSaid") : i18n.text("whenSaidBasis", { basis });
  }
  return basis === undefined ? i18n.text("whenPublished") : i18n.text("whenPublishedBasis", { basis });
}
