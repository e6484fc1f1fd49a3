import type { ComponentChildren } from "preact";

import { nameIn } from "../../lib/services/figure-name";
import type { ClaimView, WhenView } from "../../lib/services/record-view";
import type { EvidencedRecord, PageStatementView } from "../../lib/services/page-statement-view";
import { claimWording } from "../record-wording";
import { basisOf } from "../dates";
import type { I18n, MessageKey } from "../i18n";
import { useI18n } from "../i18n-context";
import { DateText } from "./DateText";

interface Props {
  readonly record: EvidencedRecord;
  readonly statement: PageStatementView;
}

/** What ties a record to the statement it stands under, in words: claim, words, names, speakers, organisation, dates. */
export function Reasons({ record, statement }: Props) {
  const i18n = useI18n();
  const { sharedWords, sharedNames, organisations } = record.evidence;
  return (
    <dl class="reasons">
      {record.tier === "possible" && (
        <Reason label={i18n.text("reasonTier")}>{i18n.text("tierPossibleWhy")}</Reason>
      )}
      {record.claim && <ClaimReason claim={record.claim} record={record} statement={statement} />}
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
      <Reason label={i18n.text("reasonDates")}>
        <When label="reasonHereWords" when={statement.when} />
        <When label="reasonThereWords" when={record.when} />
      </Reason>
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

/** The claim with the words that point to it on each side beyond the shared ones, and what keeps one of the two from asserting it. */
function ClaimReason({ claim, record, statement }: Props & { readonly claim: ClaimView }) {
  const i18n = useI18n();
  const { text, language } = claimWording(i18n, claim);
  const { claimWords, sharedWords, there } = record.evidence;
  const own = claimWords.here.filter((words) => !sharedWords.some((shared) => shared.includes(words)));
  const marked = there.marks.map(({ start, end }) => there.words.text.slice(start, end));
  const theirs = claimWords.there.filter((words) => !marked.some((shared) => shared.includes(words)));
  const isPlain = claim.stance === "asserts" && !statement.refused;
  return (
    <Reason label={i18n.text(isPlain ? "reasonClaim" : "reasonClaimAlone")}>
      <bdi lang={language}>{text}</bdi>
      {statement.refused && <p>{i18n.text("reasonRefusedHere")}</p>}
      {claim.stance !== "asserts" && <p>{i18n.text(stanceThere[claim.stance])}</p>}
      {own.length > 0 && (
        <p class="meta">
          {i18n.nodes("reasonHereWords", {
            words: <Printed texts={own} language={statement.words.language} />,
          })}
        </p>
      )}
      {theirs.length > 0 && (
        <p class="meta">
          {i18n.nodes("reasonThereWords", {
            words: <Printed texts={theirs} language={there.words.language} />,
          })}
        </p>
      )}
    </Reason>
  );
}

const stanceThere = {
  denies: "reasonDeniedThere",
  mentions: "reasonMentionedThere",
} as const satisfies Record<Exclude<ClaimView["stance"], "asserts">, MessageKey>;

function Printed({ texts, language }: { readonly texts: readonly string[]; readonly language: string }) {
  const separator = useI18n().text("listSeparator");
  return <bdi {...(language === "und" ? {} : { lang: language })}>{texts.join(separator)}</bdi>;
}

/** Whether both are by one figure, and by which words each text names its speaker where those are not the name. */
function speakers(i18n: I18n, record: EvidencedRecord, statement: PageStatementView): ComponentChildren {
  const one = nameIn(statement.speaker.names, i18n.script);
  const other = nameIn(record.speaker.names, i18n.script);
  const here = statement.speaker.printed;
  const there = record.evidence.there.printed;
  const isNamed = (printed: string) =>
    [one, other].some(({ full, short }) => [full, short].includes(printed));
  return (
    <>
      {record.evidence.sameFigure && !statement.supposed && !statement.possible
        ? i18n.nodes("speakersSame", { name: <bdi>{one.short}</bdi> })
        : i18n.nodes(record.evidence.sameFigure ? "speakersSupposed" : "speakersDifferent", {
            one: <bdi>{one.short}</bdi>,
            other: <bdi>{other.short}</bdi>,
          })}
      {!isNamed(here) && <p class="meta">{i18n.nodes("reasonHereWords", { words: <bdi>{here}</bdi> })}</p>}
      {!isNamed(there) && <p class="meta">{i18n.nodes("reasonThereWords", { words: <bdi>{there}</bdi> })}</p>}
    </>
  );
}

/** A date with what kind it is and what it rests on. */
function When({ label, when }: { readonly label: MessageKey; readonly when: WhenView }) {
  const i18n = useI18n();
  return <p>{i18n.nodes(label, { words: whenText(i18n, when) })}</p>;
}

function whenText(i18n: I18n, when: WhenView): ComponentChildren {
  if (when.label === "unknown") return i18n.text("dateUnknown");
  const dated = { date: <DateText date={when.date} /> };
  const date = i18n.nodes(when.label === "said" ? "dateSaid" : "datePublished", dated);
  const basis = basisOf(i18n, when.date);
  const based = basis === undefined ? date : i18n.nodes("reasonDateBasis", { date, basis });
  return when.label === "said" ? based : i18n.nodes("reasonDatePublished", { date: based });
}
