import { useRef } from "preact/hooks";

import type { ImportProgress } from "../../../lib/services/import-dry-run";
import type { ImportServices } from "../../exchange-services";
import { fileSize } from "../../file-size";
import { useI18n } from "../../i18n-context";
import { Icon } from "../../shared/Icon";
import { FailureText } from "./FailureText";
import { ImportPreview } from "./ImportPreview";
import { ImportRefused } from "./ImportRefused";
import { SheetProgress } from "./SheetProgress";
import { type ImportStage, useImport } from "./use-import";
import { useSheet } from "./use-sheet";

/** Brings a file of an earlier export in: a trial run first, then all of it or nothing. */
export function ImportButton({ services }: { readonly services: ImportServices }) {
  const i18n = useI18n();
  const { stage, file, read, apply, close, stop } = useImport(services);
  const field = useRef<HTMLInputElement>(null);
  const sheet = useSheet(stage.kind !== "closed", close);
  const name = file?.name ?? "";
  const choose = (input: HTMLInputElement) => {
    const [chosen] = input.files ?? [];
    // The same file may be chosen again after it was mended.
    input.value = "";
    if (chosen) void read(chosen);
  };
  return (
    <>
      <button class="btn" type="button" onClick={() => field.current?.click()}>
        <Icon name="up" /> {i18n.text("import")}
      </button>
      <input
        type="file"
        hidden
        ref={field}
        accept=".json,.ndjson,application/json"
        onChange={(event) => choose(event.currentTarget)}
      />
      <dialog class="sheet" {...sheet} aria-labelledby="import-title">
        {stage.kind === "ready" && (
          <ImportPreview
            file={name}
            run={stage.run}
            isAgain={stage.isAgain}
            onImport={(decisions, changes) => void apply(stage.run, decisions, changes)}
            onClose={close}
          />
        )}
        {stage.kind === "refused" && <ImportRefused file={name} problems={stage.problems} onClose={close} />}
        {(stage.kind === "reading" || stage.kind === "writing") && <Working stage={stage} onStop={stop} />}
        {(stage.kind === "imported" || stage.kind === "failed") && <Ended stage={stage} onClose={close} />}
      </dialog>
    </>
  );
}

function Working(props: {
  readonly stage: { readonly kind: "reading" | "writing"; readonly step?: ImportProgress };
  readonly onStop: () => void;
}) {
  const i18n = useI18n();
  const { kind, step } = props.stage;
  return (
    <SheetProgress
      id="import"
      title={i18n.text(kind === "reading" ? "importReading" : "importWriting")}
      said={
        step ? i18n.text("importStep", { done: fileSize(i18n, step.bytes), of: fileSize(i18n, step.of) }) : ""
      }
      done={step?.bytes}
      of={step?.of}
      note={i18n.text("importStopNote")}
      onStop={props.onStop}
    />
  );
}

function Ended(props: {
  readonly stage: Extract<ImportStage, { kind: "imported" | "failed" }>;
  readonly onClose: () => void;
}) {
  const i18n = useI18n();
  const { stage } = props;
  const isDone = stage.kind === "imported";
  return (
    <>
      <div class="sheet-head">
        <h2 class="t3 strong" id="import-title">
          {i18n.text(isDone ? "importDone" : "importFailed")}
        </h2>
      </div>
      <div class="body" role={isDone ? "status" : "alert"}>
        {stage.kind === "imported" ? (
          <p>{i18n.plural("importDoneBody", stage.changes)}</p>
        ) : (
          <FailureText failure={stage} />
        )}
      </div>
      <div class="sheet-foot">
        <button class="btn primary" type="button" autofocus onClick={props.onClose}>
          {i18n.text("close")}
        </button>
      </div>
    </>
  );
}
