import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";

import type { CollectionLayout } from "../../../lib/exchange/write-collection";
import type { ExportProgress } from "../../../lib/services/export-collection";
import type { ExportOutcome, ExportScope, ExportServices } from "../../exchange-services";
import { fileSize } from "../../file-size";
import { useI18n } from "../../i18n-context";
import { ExportChoice } from "./ExportChoice";
import { ExportDone } from "./ExportDone";
import { SheetProgress } from "./SheetProgress";
import { useSheet } from "./use-sheet";
import { useWork } from "./use-work";

type Stage =
  | { readonly kind: "closed" }
  | { readonly kind: "choosing"; readonly scope: ExportScope }
  | { readonly kind: "working"; readonly scope: ExportScope; readonly step?: ExportProgress }
  | { readonly kind: "done"; readonly outcome: Exclude<ExportOutcome, { kind: "stopped" }> };

/** The dialog of an export, to be drawn where it is asked for, and the way to open it. */
export interface ExportSheet {
  readonly open: (scope: ExportScope) => void;
  readonly sheet: ComponentChildren;
}

/** Takes a collection, or everything, out as a file. `first`: what the dialog is open for from the start, if anything. */
export function useExportSheet(services: ExportServices, first?: ExportScope): ExportSheet {
  const [stage, setStage] = useState<Stage>(first ? { kind: "choosing", scope: first } : { kind: "closed" });
  const work = useWork();
  const choose = (scope: ExportScope) => setStage({ kind: "choosing", scope });
  const start = async (scope: ExportScope, layout: CollectionLayout) => {
    const task = work.begin((step: ExportProgress) => setStage({ kind: "working", scope, step }));
    // Before any await: the browser asks where to put the file only while the click lasts.
    const exporting = services.exportTo(scope, layout, task.progress);
    setStage({ kind: "working", scope });
    const outcome = await exporting;
    if (!task.isLatest()) return;
    setStage(outcome.kind === "stopped" ? { kind: "closed" } : { kind: "done", outcome });
  };
  const close = () => {
    work.stop();
    setStage({ kind: "closed" });
  };
  const sheet = useSheet(stage.kind !== "closed", close);
  return {
    open: choose,
    sheet: (
      <dialog class="sheet" {...sheet} aria-labelledby="export-title">
        {stage.kind === "choosing" && (
          <ExportChoice
            scope={stage.scope}
            onScope={choose}
            onExport={(layout) => void start(stage.scope, layout)}
            onClose={close}
          />
        )}
        {stage.kind === "working" && <Working {...stage} onStop={work.stop} />}
        {stage.kind === "done" && <ExportDone outcome={stage.outcome} onClose={close} />}
      </dialog>
    ),
  };
}

function Working(props: {
  readonly scope: ExportScope;
  readonly step?: ExportProgress;
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
        size: fileSize(i18n, step.bytes),
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
