import { useState } from "preact/hooks";

import type { ExportOutcome, ExportScope, ExportServices } from "../../exchange-services";
import type { CollectionLayout } from "../../../lib/exchange/write-collection";
import type { ExportProgress } from "../../../lib/services/export-collection";
import { useI18n } from "../../i18n-context";
import { Icon } from "../../shared/Icon";
import { useLibrary } from "../library-context";
import { ExportChoice } from "./ExportChoice";
import { ExportDone } from "./ExportDone";
import { SheetProgress } from "./SheetProgress";
import { useSheet } from "./use-sheet";
import { useWork } from "./use-work";

type Stage =
  | { readonly kind: "closed" | "choosing" }
  | { readonly kind: "working"; readonly step?: ExportProgress }
  | { readonly kind: "done"; readonly outcome: Exclude<ExportOutcome, { kind: "stopped" }> };

interface Props {
  readonly services: ExportServices;
  /** Opens the dialog at once, for everything: who came here to do just that. */
  readonly opensForEverything: boolean;
}

/** Takes a collection, or everything, out as a file. */
export function ExportButton({ services, opensForEverything }: Props) {
  const i18n = useI18n();
  const [stage, setStage] = useState<Stage>({ kind: opensForEverything ? "choosing" : "closed" });
  const [scope, setScope] = useState(useScope(opensForEverything));
  const { start, stop } = useExport(services, scope, setStage);
  const sheet = useSheet(stage.kind !== "closed", () => {
    stop();
    setStage({ kind: "closed" });
  });
  const close = () => sheet.ref.current?.close();
  const current = useScope(false);
  const open = () => {
    setScope(current);
    setStage({ kind: "choosing" });
  };
  return (
    <>
      <button class="btn" type="button" onClick={open}>
        <Icon name="down" /> {i18n.text("export")}
      </button>
      <dialog class="sheet" {...sheet} aria-labelledby="export-title">
        {stage.kind === "choosing" && (
          <ExportChoice
            scope={scope}
            onScope={setScope}
            onExport={(layout) => void start(layout)}
            onClose={close}
          />
        )}
        {stage.kind === "working" && <Working scope={scope} step={stage.step} onStop={stop} />}
        {stage.kind === "done" && <ExportDone outcome={stage.outcome} onClose={close} />}
      </dialog>
    </>
  );
}

/** The collection that is shown, unless everything is asked for or shown. */
function useScope(everything: boolean): ExportScope {
  const { query, snapshot } = useLibrary();
  const shown = everything ? undefined : snapshot.collections.find(({ id }) => id === query.collection);
  return shown ? { kind: "collection", id: shown.id, name: shown.name } : { kind: "everything" };
}

function useExport(services: ExportServices, scope: ExportScope, setStage: (stage: Stage) => void) {
  const work = useWork();
  const start = async (layout: CollectionLayout) => {
    const task = work.begin((step: ExportProgress) => setStage({ kind: "working", step }));
    // Before any await: the browser asks where to put the file only while the click lasts.
    const exporting = services.exportTo(scope, layout, task.progress);
    setStage({ kind: "working" });
    const outcome = await exporting;
    if (!task.isLatest()) return;
    setStage(outcome.kind === "stopped" ? { kind: "closed" } : { kind: "done", outcome });
  };
  return { start, stop: work.stop };
}

function Working(props: {
  readonly scope: ExportScope;
  readonly step: ExportProgress | undefined;
  readonly onStop: () => void;
}) {
  const i18n = useI18n();
  const { scope, step } = props;
  const title =
    scope.kind === "everything"
      ? i18n.text("exportingEverything")
      : i18n.nodes("exportingCollection", { name: <bdi>{scope.name}</bdi> });
  const said = step
    ? i18n.text("exportStep", {
        rows: i18n.number(step.rows),
        of: i18n.number(step.of),
        size: `${(step.bytes / 1_000_000).toFixed(1)} MB`,
      })
    : i18n.text("exportStarting");
  return (
    <SheetProgress
      id="export"
      title={title}
      said={said}
      done={step?.rows}
      of={step?.of}
      note={i18n.text("exportStopNote")}
      onStop={props.onStop}
    />
  );
}
