import { useId, useState } from "preact/hooks";

import type { CitedPage } from "../../lib/services/cited-words";
import type { PageStatementView } from "../../lib/services/page-statement-view";
import { citeWords } from "../citation";
import { basisOf } from "../dates";
import { useI18n } from "../i18n-context";
import { useJudging } from "../judging-context";
import { toldTo } from "../record-wording";
import { CopyButton } from "./CopyButton";
import { DateText } from "./DateText";
import { FigureName } from "./FigureName";
import { formKeys } from "./form-keys";
import { JudgedNote } from "./JudgedNote";
import { MoreMenu } from "./MoreMenu";
import { Confirmed } from "./Confirmed";
import { RecordGroupsList } from "./RecordGroupsList";
import { runByLetter, useStatementVerdicts, type Verdict } from "./use-verdicts";
import { Supposed } from "./Supposed";
import { Words } from "./Words";

/** The page around a statement, and how many statements it has. */
export interface PageOfStatement extends CitedPage {
  readonly count: number;
}

interface Props {
  readonly statement: PageStatementView;
  readonly page: PageOfStatement;
}

/** One statement the page reports, and under it what is on record. Refused as a statement, it is one line with Undo. */
export function PageStatement({ statement, page }: Props) {
  const id = useId();
  const verdicts = useStatementVerdicts(statement);
  const line = useJudging()?.lineOf(statement.key);
  const isGone = line?.isCollapsed === true;
  return (
    <section class="statement" aria-labelledby={`${id}-who ${id}-number`}>
      <div
        class={isGone ? "said judged" : "said"}
        data-line
        data-key={statement.key}
        tabIndex={-1}
        role="group"
        aria-labelledby={isGone ? `${id}-who` : `${id}-who ${id}-number`}
        onKeyDown={(event) => !isGone && runByLetter(verdicts, event)}
      >
        {isGone ? (
          <div id={`${id}-who`}>
            <JudgedNote
              line={line}
              about={
                <>
                  <FigureName names={statement.speaker.names} />: <bdi>{statement.words.text}</bdi>
                </>
              }
            />
          </div>
        ) : (
          <Said statement={statement} page={page} id={id} verdicts={verdicts} />
        )}
      </div>
      {!isGone && <RecordGroupsList statement={statement} />}
    </section>
  );
}

interface SaidProps extends Props {
  readonly id: string;
  readonly verdicts: readonly Verdict[];
}

function Said({ statement, page, id, verdicts }: SaidProps) {
  const i18n = useI18n();
  const line = useJudging()?.lineOf(statement.key);
  const { number, speaker, supposed, words, possible, refused, confirmed } = statement;
  return (
    <>
      <div class="said-head">
        <div class="said-by">
          <h2 class="who" id={`${id}-who`}>
            {i18n.nodes(refused ? "whoRefused" : "whoSaid", { name: <FigureName names={speaker.names} /> })}
          </h2>
          {supposed && <Supposed figure={supposed} />}
          <span class="meta form">{i18n.text(formKeys[words.form])}</span>
          {possible && !supposed && (
            <span class="meta uncertain" title={i18n.text("possibleStatementWhy")}>
              {i18n.text("possibleStatement")}
            </span>
          )}
        </div>
        <Place number={number} count={page.count} id={id} />
        <CopyButton
          icon
          describedBy={`${id}-who`}
          find={() => citeWords(i18n, { words, statement, page, place: statement.span })}
        />
        {verdicts.length > 0 && (
          <MoreMenu label={i18n.text("judgeLine")} items={verdicts} describedBy={`${id}-who`} />
        )}
      </div>
      <LongWords statement={statement} />
      <Circumstances statement={statement} />
      {line?.as.kind === "person" && <JudgedNote line={line} />}
      <Confirmed lineKey={statement.key} by={confirmed} />
    </>
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
  const { occasion, place, relay, saidOn, inHeadline, resolution, speaker, isUnnamed, repeats } = statement;
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
    isUnnamed && i18n.text("unnamedSpeaker"),
    repeats !== undefined && i18n.text("repeatsStatement", { number: repeats }),
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
