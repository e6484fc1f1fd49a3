import { useId, useState } from "preact/hooks";

import type { HeadView, PageStatementView, SectionView } from "../../lib/services/report-view";
import { useCopy } from "../copy-context";
import { copyStatement, toldTo } from "../copy-text";
import { basisOf } from "../dates";
import { useI18n } from "../i18n-context";
import { DateText } from "./DateText";
import { FigureName } from "./FigureName";
import { formKeys } from "./form-keys";
import { Icon } from "./Icon";
import { RecordGroupsList } from "./RecordGroupsList";
import { Words } from "./Words";

/** What a statement's copy needs to know of the page around it. */
export interface PageOfStatement {
  readonly head: HeadView;
  readonly url: string;
  readonly count: number;
  readonly heading?: SectionView["heading"];
}

interface Props {
  readonly statement: PageStatementView;
  readonly page: PageOfStatement;
}

/** One statement the page reports, and under it what is on record. */
export function PageStatement({ statement, page }: Props) {
  const id = useId();
  return (
    <section class="statement" aria-labelledby={`${id}-who ${id}-number`}>
      <Said statement={statement} page={page} id={id} />
      <RecordGroupsList statement={statement} />
    </section>
  );
}

function Said({ statement, page, id }: Props & { readonly id: string }) {
  const i18n = useI18n();
  const { number, speaker, words, possible } = statement;
  return (
    <div class="said" data-line tabIndex={-1} role="group" aria-labelledby={`${id}-who ${id}-number`}>
      <div class="said-head">
        <div class="said-by">
          <h2 class="who" id={`${id}-who`}>
            {i18n.nodes("whoSaid", { name: <FigureName names={speaker.names} /> })}
          </h2>
          <span class="meta form">{i18n.text(formKeys[words.form])}</span>
          {possible && (
            <span class="meta uncertain" title={i18n.text("possibleStatementWhy")}>
              {i18n.text("possibleStatement")}
            </span>
          )}
        </div>
        <Place number={number} count={page.count} id={id} />
        <CopyStatement statement={statement} page={page} id={id} />
      </div>
      <LongWords statement={statement} />
      <Circumstances statement={statement} />
    </div>
  );
}

function Place({
  number,
  count,
  id,
}: {
  readonly number: number;
  readonly count: number;
  readonly id: string;
}) {
  const i18n = useI18n();
  return (
    <span class="n" id={`${id}-number`}>
      <span aria-hidden="true" dir="ltr">
        {i18n.number(number)}/{i18n.number(count)}
      </span>
      <span class="vh">{i18n.text("statementOf", { number, count })}</span>
    </span>
  );
}

/** From how many characters on a statement of the page is shortened until asked for. */
const LONG = 420;

function LongWords({ statement: { words } }: Pick<Props, "statement">) {
  const i18n = useI18n();
  const [open, setOpen] = useState(false);
  const id = useId();
  if (words.text.length <= LONG) return <Words words={words} />;
  return (
    <>
      <Words words={words} clamped={!open} id={id} />
      <button
        class="link"
        type="button"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        {i18n.text(open ? "showLess" : "showAll")}
      </button>
    </>
  );
}

function Circumstances({ statement }: Pick<Props, "statement">) {
  const i18n = useI18n();
  const { occasion, place, relay, saidOn, inHeadline, resolution, speaker } = statement;
  const told = toldTo(statement);
  const isIndirect = resolution === "title" || resolution === "pronoun";
  const said = saidOn && saidOn.precision !== "unknown" ? saidOn : undefined;
  const basis = said && basisOf(i18n, said);
  const parts = [
    occasion && <bdi>{occasion}</bdi>,
    place && <bdi>{place}</bdi>,
    told && i18n.nodes("told", { name: <bdi>{told}</bdi> }),
    ...relay
      .filter((outlet) => outlet !== told)
      .map((outlet) => i18n.nodes("reportedBy", { outlet: <bdi>{outlet}</bdi> })),
    said && i18n.nodes("dateSaid", { date: <DateText date={said} /> }),
    basis,
    isIndirect && i18n.nodes("namedHere", { words: <bdi>{speaker.printed}</bdi> }),
    resolution === "unnamed" && i18n.text("unnamedSpeaker"),
    inHeadline && i18n.text("alsoInHeadline"),
  ].filter(Boolean);
  if (parts.length === 0) return null;
  return (
    <p class="meta cap">
      {parts.map((part, at) => (
        <span key={at}>{part}</span>
      ))}
    </p>
  );
}

function CopyStatement({ statement, page, id }: Props & { readonly id: string }) {
  const i18n = useI18n();
  const copy = useCopy();
  return (
    <button
      class="icon-btn copy"
      type="button"
      data-action="copy"
      aria-label={i18n.text("copyWithSource")}
      title={i18n.text("copyWithSource")}
      aria-describedby={`${id}-who`}
      onClick={() => copy(copyStatement(i18n, statement, page), "copied")}
    >
      <Icon name="copy" />
    </button>
  );
}
