import type { ConflictSide, ImportConflict } from "../../../lib/services/import-dry-run";
import type { Decision, ImportDecisions } from "../../../lib/services/import-settle";
import { clockDate } from "../../clock-date";
import type { MessageKey } from "../../i18n";
import { useI18n } from "../../i18n-context";
import { decisionKeys, tableKeys } from "./import-words";

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
      {conflicts.length > 1 && <ForAll conflicts={conflicts} onDecide={onDecide} />}
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

function ForAll({ conflicts, onDecide }: Pick<Props, "conflicts" | "onDecide">) {
  const i18n = useI18n();
  const decide = (wanted: Decision) => {
    const possible = conflicts.filter(({ choices }) => choices.includes(wanted));
    onDecide(new Map(possible.map(({ key }) => [key, wanted])));
  };
  return (
    <div class="row" role="group" aria-label={i18n.text("importForAll", { count: conflicts.length })}>
      <span class="soft">{i18n.text("importForAll", { count: i18n.number(conflicts.length) })}</span>
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
  const { conflict, decision, onDecide } = props;
  return (
    <section class="conflict" aria-labelledby={`conflict-${conflict.key}`}>
      <h3 class="strong" id={`conflict-${conflict.key}`}>
        {i18n.text("importConflictTitle", { what: i18n.text(tableKeys[conflict.table]) })}
      </h3>
      <div class="sides">
        <Side title="importHere" side={conflict.mine} />
        <Side title="importInFile" side={conflict.theirs} />
      </div>
      <fieldset>
        <legend class="vh">{i18n.text("importKeep")}</legend>
        {conflict.choices.map((choice) => (
          <label class="check" key={choice}>
            <input
              type="radio"
              name={conflict.key}
              checked={decision === choice}
              onChange={() => onDecide(choice)}
            />
            <span>{i18n.text(decisionKeys[choice])}</span>
          </label>
        ))}
      </fieldset>
    </section>
  );
}

function Side({ title, side }: { readonly title: MessageKey; readonly side: ConflictSide }) {
  const i18n = useI18n();
  return (
    <div>
      <p class="meta">
        <span class="form">{i18n.text(title)}</span>
        {side.at !== undefined && (
          <span>
            <time dateTime={side.at}>{clockDate(i18n, side.at)}</time>
          </span>
        )}
        {side.inTrash && <span>{i18n.text("importInTrash")}</span>}
      </p>
      <p dir="auto">{side.label}</p>
    </div>
  );
}
