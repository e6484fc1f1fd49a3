import type { ComponentChildren } from "preact";

import type { VersionId } from "../../lib/domain/ids";
import type { UncertainDate } from "../../lib/domain/uncertain-date";
import type { ArticleView } from "../../lib/services/article-view";
import type { VersionComparison } from "../../lib/services/compare-versions";
import { clockMoment } from "../clock-date";
import type { MessageKey } from "../i18n";
import { useI18n } from "../i18n-context";
import { DateText } from "../shared/DateText";
import { Diff } from "../shared/Diff";
import { NameList } from "../shared/NameList";
import { useLibrary } from "./library-context";
import { LibraryLink } from "./LibraryLink";

interface Props {
  readonly view: ArticleView;
  readonly since: VersionId;
  /** Absent until both texts are read. */
  readonly comparison: VersionComparison | undefined;
}

/** Which two versions are compared, how much changed, and which fields of the article besides its text. */
export function CompareHead({ view, since, comparison }: Props) {
  const i18n = useI18n();
  const { query, go } = useLibrary();
  const { since: _, ...reading } = query;
  const { title } = view;
  const known = view.language.value === "und" ? {} : { lang: view.language.value };
  return (
    <header class="read-head">
      <p class="meta">
        <LibraryLink class="link" to={reading}>
          {i18n.text("compareBack")}
        </LibraryLink>
      </p>
      <h2 class="t5" id="read-title">
        {i18n.nodes("compareOf", {
          title: <bdi {...known}>{title.value === "" ? i18n.text("titleUnknown") : title.value}</bdi>,
        })}
      </h2>
      <div class="compare-choice">
        <Choice
          label="compareFrom"
          view={view}
          chosen={since}
          onChoose={(id) => go({ ...query, version: view.version.id, since: id }, "replace")}
        />
        <Choice
          label="compareTo"
          view={view}
          chosen={view.version.id}
          onChoose={(id) => go({ ...query, version: id, since }, "replace")}
        />
      </div>
      {comparison && <Outcome comparison={comparison} />}
      {comparison && <Fields comparison={comparison} />}
    </header>
  );
}

interface ChoiceProps extends Pick<Props, "view"> {
  readonly label: MessageKey;
  readonly chosen: VersionId;
  readonly onChoose: (id: VersionId) => void;
}

function Choice({ label, view, chosen, onChoose }: ChoiceProps) {
  const i18n = useI18n();
  return (
    <label class="field">
      <span>{i18n.text(label)}</span>
      <select
        class="select"
        value={chosen}
        onChange={(event) => onChoose(event.currentTarget.value as VersionId)}
      >
        {view.versions.map(({ id, seq, capturedAt }) => (
          <option key={id} value={id}>
            {i18n.text("versionAt", { number: seq, date: clockMoment(i18n, capturedAt) })}
          </option>
        ))}
      </select>
    </label>
  );
}

/** What the comparison came to, in one sentence each. */
function Outcome({ comparison }: { readonly comparison: VersionComparison }) {
  const i18n = useI18n();
  const { kind, words = 0, otherExtent, otherReader, fields } = comparison;
  const count = comparison.changes + (fields.title ? 1 : 0);
  return (
    <div class="compare-outcome" role="status">
      <p class="strong">
        {kind === "same" && i18n.text("compareSame")}
        {kind === "boring" && i18n.text("compareBoring")}
        {kind === "too-different" && i18n.text("compareTooDifferent")}
        {kind === "words" &&
          i18n.text("compareWords", {
            words: words === 0 ? i18n.text("versionSigns") : i18n.plural("versionWords", words),
            places: i18n.plural("comparePlaces", count),
          })}
      </p>
      {otherExtent && <p class="soft">{i18n.text("compareExtent")}</p>}
      {otherReader && kind !== "same" && <p class="soft">{i18n.text("compareReader")}</p>}
    </div>
  );
}

function Fields({ comparison: { fields, after } }: { readonly comparison: VersionComparison }) {
  const { title, byline, outlet, publishedOn, modifiedOn } = fields;
  const lang = after.language === "und" ? {} : { lang: after.language };
  if (Object.keys(fields).length === 0) return null;
  return (
    <dl class="fields diff-text">
      {title && (
        <Field label="libraryHeadline">
          <span dir="auto" {...lang}>
            <Diff runs={title} />
          </span>
        </Field>
      )}
      {byline && (
        <Two
          label="libraryByline"
          two={byline}
          show={(names) => <NameList names={names} />}
          isEmpty={isNone}
        />
      )}
      {outlet && <Two label="libraryOutlet" two={outlet} show={(name) => <bdi>{name}</bdi>} />}
      {publishedOn && <Two label="libraryPublished" two={publishedOn} show={showDate} isEmpty={isUndated} />}
      {modifiedOn && <Two label="libraryUpdated" two={modifiedOn} show={showDate} isEmpty={isUndated} />}
    </dl>
  );
}

const isNone = (names: readonly string[]) => names.length === 0;
const isUndated = ({ precision }: UncertainDate) => precision === "unknown";
const showDate = (date: UncertainDate) => <DateText date={date} />;

interface TwoProps<Value> {
  readonly label: MessageKey;
  readonly two: { readonly before?: Value; readonly after?: Value };
  readonly show: (value: Value) => ComponentChildren;
  readonly isEmpty?: (value: Value) => boolean;
}

/** What the page gave before and what it gives now; where it gave nothing, that is said. */
function Two<Value>({ label, two, show, isEmpty }: TwoProps<Value>) {
  const i18n = useI18n();
  const shown = (value: Value | undefined) =>
    value === undefined || isEmpty?.(value) ? i18n.text("libraryNotGiven") : show(value);
  return (
    <Field label={label}>
      <del>
        <span class="vh">{i18n.text("diffRemoved")} </span>
        {shown(two.before)}
      </del>{" "}
      <ins>
        <span class="vh">{i18n.text("diffAdded")} </span>
        {shown(two.after)}
      </ins>
    </Field>
  );
}

function Field({ label, children }: { readonly label: MessageKey; readonly children: ComponentChildren }) {
  return (
    <>
      <dt>{useI18n().text(label)}</dt>
      <dd>{children}</dd>
    </>
  );
}
