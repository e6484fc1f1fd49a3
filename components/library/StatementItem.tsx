import { useId } from "preact/hooks";

import { WHOLE_LIBRARY } from "../../lib/collection/library-query";
import type { StatementLine } from "../../lib/services/statement-lines";
import { citeLine } from "../citation";
import { claimWording, stanceText, toldTo } from "../record-wording";
import { basisOf } from "../dates";
import type { MessageKey } from "../i18n";
import { useI18n } from "../i18n-context";
import { CopyButton } from "../shared/CopyButton";
import { DateText } from "../shared/DateText";
import { FigureName } from "../shared/FigureName";
import { formKeys } from "../shared/form-keys";
import { Icon } from "../shared/Icon";
import { OtherReports } from "../shared/OtherReports";
import { SourceLine } from "../shared/SourceLine";
import { Words } from "../shared/Words";
import { LibraryLink } from "./LibraryLink";

interface Props {
  readonly line: StatementLine;
  /** Who said it, where the list is not of one figure. */
  readonly withSpeaker: boolean;
  /** The claims it takes up, where the list is not of one claim. */
  readonly withClaims: boolean;
}

/** One statement in a list by date: when, the words, who was told, the source with its link, which claims. */
export function StatementItem({ line, withSpeaker, withClaims }: Props) {
  const i18n = useI18n();
  const { record } = line;
  const { when, source } = record;
  const stance = record.claim && stanceText(i18n, record.claim);
  const id = useId();
  const name = withSpeaker ? `${id}-when ${id}-who` : `${id}-when`;
  return (
    <li data-statement={record.statementId} data-line tabIndex={-1} aria-labelledby={name}>
      <When when={when} id={`${id}-when`} />
      <div class="stack">
        {withSpeaker && <Speaker line={line} id={`${id}-who`} />}
        <Words words={record.words} />
        <Circumstances line={line} />
        {stance && <p class="meta stance">{stance}</p>}
        <SourceLine source={source} shown={when.label === "unknown" ? undefined : when.date} />
        <OtherReports reports={record.reports} alike={record.alike} />
        <Foot line={line} name={name} />
        {withClaims && line.claims.length > 0 && <Claims line={line} />}
      </div>
    </li>
  );
}

/** What can be done with a line, by pointer or by the keys O and X, and what tells it from others. */
function Foot({ line, name }: Pick<Props, "line"> & { readonly name: string }) {
  const i18n = useI18n();
  const { url } = line.record.source;
  return (
    <p class="row">
      {url === undefined ? (
        <span class="meta unknown">{i18n.text("noLink")}</span>
      ) : (
        <a
          class="link"
          data-action="source"
          href={url}
          target="_blank"
          rel="noreferrer noopener"
          title={i18n.text("opensInTab")}
          aria-describedby={name}
        >
          {i18n.text("source")} <Icon name="out" />
        </a>
      )}
      <CopyButton describedBy={name} find={() => citeLine(i18n, line)} />
      <Whose line={line} />
    </p>
  );
}

/** What tells a line from one that stands as it was shipped. */
function Whose({ line: { own, imported, edited } }: Pick<Props, "line">) {
  const i18n = useI18n();
  return (
    <>
      {(own || edited) && (
        <span class="yours">{i18n.text(own ? "libraryYoursMark" : "libraryEditedMark")}</span>
      )}
      {imported && (
        <span class="yours" title={i18n.text("recordImportedWhy")}>
          {i18n.text("recordImported")}
        </span>
      )}
    </>
  );
}

function When({ when, id }: Pick<StatementLine["record"], "when"> & { readonly id: string }) {
  const i18n = useI18n();
  if (when.label === "unknown") {
    return (
      <div id={id}>
        <p class="strong unknown">{i18n.text("dateUnknown")}</p>
      </div>
    );
  }
  const basis = basisOf(i18n, when.date);
  const label: MessageKey = when.label === "said" ? "librarySaidLabel" : "libraryPublishedLabel";
  return (
    <div id={id}>
      <p class="strong num">
        <DateText date={when.date} />
      </p>
      <p class="meta">
        <span>{i18n.text(label)}</span>
        {basis && <span>{basis}</span>}
      </p>
    </div>
  );
}

function Speaker({ line: { record }, id }: Pick<Props, "line"> & { readonly id: string }) {
  const { figureId, names } = record.speaker;
  return (
    <p class="who strong" id={id}>
      {figureId === undefined ? (
        <FigureName names={names} />
      ) : (
        <LibraryLink class="plain-link" to={{ ...WHOLE_LIBRARY, view: "figures", open: figureId }}>
          <FigureName names={names} />
        </LibraryLink>
      )}
    </p>
  );
}

function Circumstances({ line: { record } }: Pick<Props, "line">) {
  const i18n = useI18n();
  const { words, occasion, place, inHeadline } = record;
  const told = toldTo(record);
  const parts = [
    told && i18n.nodes("told", { name: <bdi>{told}</bdi> }),
    occasion && <bdi>{occasion}</bdi>,
    place && <bdi>{place}</bdi>,
    inHeadline && i18n.text("alsoInHeadline"),
  ].filter(Boolean);
  return (
    <p class="meta">
      <span class="form">{i18n.text(formKeys[words.form])}</span>
      {parts.map((part, at) => (
        <span key={at}>{part}</span>
      ))}
    </p>
  );
}

const stanceKeys = {
  asserts: "libraryTakesUp",
  denies: "libraryDenies",
  mentions: "libraryMentions",
} as const satisfies Record<string, MessageKey>;

function Claims({ line }: Pick<Props, "line">) {
  const i18n = useI18n();
  return (
    <ul class="meta claims">
      {line.claims.map((claim) => {
        const { text, language } = claimWording(i18n, claim);
        return (
          <li key={claim.id}>
            {i18n.text(stanceKeys[claim.stance])}{" "}
            <LibraryLink class="plain-link" to={{ ...WHOLE_LIBRARY, view: "claims", open: claim.id }}>
              <bdi lang={language}>{text}</bdi>
            </LibraryLink>
          </li>
        );
      })}
    </ul>
  );
}
