import { useId, useMemo } from "preact/hooks";

import type { Span } from "../../../lib/domain/span";
import type { ConflictSide } from "../../../lib/services/conflict-sides";
import type { ImportConflict } from "../../../lib/services/import-dry-run";
import type { Decision, ImportDecisions } from "../../../lib/services/import-settle";
import { differingWords } from "../../../lib/text/differing-words";
import { clockDate } from "../../clock-date";
import type { MessageKey } from "../../i18n";
import { useI18n } from "../../i18n-context";
import { splitRuns } from "../../word-runs";
import { decisionKeys, fieldName, tableKeys } from "./import-words";

interface Props {
  readonly conflicts: readonly ImportConflict[];
  readonly decisions: ImportDecisions;
  readonly onDecide: (decisions: ImportDecisions) => void;
}

/** So many conflicts are shown one by one; the choice for all of them covers the rest. */
const SHOWN = 100;

/** What was changed here and in the file, both sides in sight, with what is to become of it. */
export function ImportConflicts({ conflicts, decisions, onDecide }: Props) {
  return (
    <>
      {conflicts.length > 1 && <ForAll conflicts={conflicts} decisions={decisions} onDecide={onDecide} />}
      {conflicts.slice(0, SHOWN).map((conflict) => (
        <Conflict
          key={conflict.key}
          conflict={conflict}
          decision={decisions.get(conflict.key) ?? conflict.choices[0] ?? "mine"}
          onDecide={(decision) => onDecide(new Map([...decisions, [conflict.key, decision]]))}
        />
      ))}
    </>
  );
}

function ForAll({ conflicts, decisions, onDecide }: Props) {
  const i18n = useI18n();
  const decide = (wanted: Decision) => {
    const possible = conflicts.filter(({ choices }) => choices.includes(wanted));
    onDecide(new Map([...decisions, ...possible.map(({ key }) => [key, wanted] as const)]));
  };
  const title = i18n.text("importForAll", { count: conflicts.length });
  return (
    <div class="row" role="group" aria-label={title}>
      <span class="soft" aria-hidden="true">
        {title}
      </span>
      {(["both", "mine", "theirs"] as const).map((decision) => (
        <button class="link" type="button" key={decision} onClick={() => decide(decision)}>
          {i18n.text(decisionKeys[decision])}
        </button>
      ))}
    </div>
  );
}

function Conflict(props: {
  readonly conflict: ImportConflict;
  readonly decision: Decision;
  readonly onDecide: (decision: Decision) => void;
}) {
  const i18n = useI18n();
  const id = useId();
  const { conflict, decision, onDecide } = props;
  const { mine, theirs } = conflict;
  const [myWords, theirWords] = useMemo(() => differingWords(mine.label, theirs.label), [mine, theirs]);
  return (
    <section class="conflict" aria-labelledby={id}>
      <h3 class="strong" id={id}>
        {i18n.text("importConflictTitle", { what: i18n.text(tableKeys[conflict.table]) })}
      </h3>
      <div class="sides">
        <Side title="importHere" side={mine} marks={myWords} />
        <Side title="importInFile" side={theirs} marks={theirWords} />
      </div>
      <fieldset>
        <legend class="vh">{i18n.text("importKeep")}</legend>
        {conflict.choices.map((choice) => (
          <label class="check" key={choice}>
            <input type="radio" name={id} checked={decision === choice} onChange={() => onDecide(choice)} />
            <span>{i18n.text(decisionKeys[choice])}</span>
          </label>
        ))}
      </fieldset>
    </section>
  );
}

function Side(props: {
  readonly title: MessageKey;
  readonly side: ConflictSide;
  /** The words the other side does not have. */
  readonly marks: readonly Span[];
}) {
  const i18n = useI18n();
  const { title, side, marks } = props;
  return (
    <div>
      <p class="meta">
        <span class="strong">{i18n.text(title)}</span>
        {side.at !== undefined && (
          <span>
            <time dateTime={side.at}>{clockDate(i18n, side.at)}</time>
          </span>
        )}
        {side.inTrash && <span>{i18n.text("importInTrash")}</span>}
      </p>
      <p dir="auto">
        {splitRuns(side.label, [], marks).map(({ text, marked }) => (marked ? <mark>{text}</mark> : text))}
      </p>
      {side.fields.map(({ name, value }) => (
        <p key={name}>
          <span class="soft">{fieldName(i18n, name)}</span>{" "}
          {value === "" ? i18n.text("importFieldNone") : <bdi>{value}</bdi>}
        </p>
      ))}
    </div>
  );
}
