import { useState } from "preact/hooks";

import type { DryRun, ListedRow } from "../../../lib/services/import-dry-run";
import type { ImportDecisions } from "../../../lib/services/import-settle";
import { clockDate } from "../../clock-date";
import type { MessageKey, PluralKey } from "../../i18n";
import { useI18n } from "../../i18n-context";
import { tableKeys } from "./import-words";
import { ImportConflicts } from "./ImportConflicts";

interface Props {
  readonly file: string;
  readonly run: DryRun;
  /** The library was changed meanwhile, and this is the trial run made again. */
  readonly isAgain: boolean;
  readonly onImport: (decisions: ImportDecisions, changes: number) => void;
  readonly onClose: () => void;
}

/** What an import would do, before anything is written. */
export function ImportPreview({ file, run, isAgain, onImport, onClose }: Props) {
  const i18n = useI18n();
  const [decisions, setDecisions] = useState<ImportDecisions>(new Map());
  const changes = countChanges(run, decisions);
  return (
    <>
      <Head file={file} run={run} isAgain={isAgain} />
      <div class="body" tabIndex={0} role="group" aria-labelledby="import-title">
        <Counts counts={run.counts} />
        <ImportConflicts conflicts={run.conflicts} decisions={decisions} onDecide={setDecisions} />
        <Listed title="importListAdded" count={run.counts.added} rows={run.lists.added} />
        <Listed title="importListUpdated" count={run.counts.updated} rows={run.lists.updated} />
        <p class="soft">
          {i18n.text(
            run.counts.added + run.counts.updated + run.counts.conflict === 0
              ? "importNothing"
              : "importAllOrNothing",
          )}
        </p>
      </div>
      <div class="sheet-foot">
        <button class="btn" type="button" autofocus onClick={onClose}>
          {i18n.text(changes === 0 ? "close" : "cancel")}
        </button>
        {changes > 0 && (
          <button class="btn primary" type="button" onClick={() => onImport(decisions, changes)}>
            {i18n.plural("importChanges", changes)}
          </button>
        )}
      </div>
    </>
  );
}

function Head({ file, run, isAgain }: Pick<Props, "file" | "run" | "isAgain">) {
  const i18n = useI18n();
  return (
    <div class="sheet-head">
      <h2 class="t3 strong" id="import-title">
        {i18n.text("importTitle")}
      </h2>
      <p class="soft">
        {i18n.nodes("importFrom", {
          file: <bdi>{file}</bdi>,
          date: clockDate(i18n, run.manifest.exportedAt),
        })}
      </p>
      {isAgain && <p role="alert">{i18n.text("importOutdated")}</p>}
    </div>
  );
}

function countChanges({ counts, conflicts }: DryRun, decisions: ImportDecisions): number {
  const taken = conflicts.filter(({ key, choices }) => (decisions.get(key) ?? choices[0]) !== "mine");
  return counts.added + counts.updated + taken.length;
}

const outcomes = [
  ["added", "importAdded"],
  ["updated", "importUpdated"],
  ["same", "importSame"],
  ["conflict", "importConflict"],
] as const satisfies readonly (readonly [keyof DryRun["counts"], MessageKey])[];

/** A trial run that gets here has refused nothing; that it has is said too. */
function Counts({ counts }: Pick<DryRun, "counts">) {
  return (
    <dl class="counts">
      {outcomes.map(([outcome, label]) => (
        <Count key={outcome} label={label} count={counts[outcome]} />
      ))}
      <Count label="importRefusedCount" count={0} />
    </dl>
  );
}

function Count({ label, count }: { readonly label: MessageKey; readonly count: number }) {
  const i18n = useI18n();
  return (
    <div>
      <dt class="soft">{i18n.text(label)}</dt>
      <dd class={count === 0 ? "zero" : ""}>{i18n.number(count)}</dd>
    </div>
  );
}

function Listed(props: {
  readonly title: PluralKey;
  readonly count: number;
  readonly rows: readonly ListedRow[];
}) {
  const i18n = useI18n();
  const { title, count, rows } = props;
  if (rows.length === 0) return null;
  return (
    <details class="listed">
      <summary>{i18n.plural(title, count)}</summary>
      {rows.length < count && (
        <p class="soft">{i18n.text("importListShort", { shown: i18n.number(rows.length) })}</p>
      )}
      <ul>
        {rows.map(({ table, id, label }) => (
          <li key={`${table} ${id}`}>
            <span class="soft">{i18n.text(tableKeys[table])}</span> <bdi>{label}</bdi>
          </li>
        ))}
      </ul>
    </details>
  );
}
