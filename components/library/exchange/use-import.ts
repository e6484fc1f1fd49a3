import { useState } from "preact/hooks";

import type { ImportProblem } from "../../../lib/exchange/import-problem";
import type { DryRun, ImportProgress } from "../../../lib/services/import-dry-run";
import type { ImportDecisions } from "../../../lib/services/import-settle";
import type { Failure, ImportServices } from "../../exchange-services";
import { useWork } from "./use-work";

/** How far an import is. */
export type ImportStage =
  | { readonly kind: "closed" }
  | { readonly kind: "reading" | "writing"; readonly step?: ImportProgress }
  | { readonly kind: "ready"; readonly run: DryRun; readonly isAgain: boolean }
  | { readonly kind: "refused"; readonly problems: readonly ImportProblem[] }
  | { readonly kind: "imported"; readonly changes: number }
  | Failure;

/** An import from the choice of a file to its end. Only the latest file is looked at; closing stops whatever goes on. */
export function useImport(services: ImportServices) {
  const [stage, setStage] = useState<ImportStage>({ kind: "closed" });
  const [file, setFile] = useState<File>();
  const work = useWork();
  const read = async (chosen: File, isAgain = false) => {
    setFile(chosen);
    setStage({ kind: "reading" });
    const task = work.begin((step: ImportProgress) => setStage({ kind: "reading", step }));
    const outcome = await services.readImport(chosen, task.progress);
    if (!task.isLatest()) return;
    // Who closed the dialog does not want to see it again, however near the end the reading was.
    if (task.progress.signal.aborted) return setStage({ kind: "closed" });
    if (outcome.kind === "ready") setStage({ kind: "ready", run: outcome, isAgain });
    else if (outcome.kind === "refused") setStage({ kind: "refused", problems: outcome.problems });
    else setStage(outcome.kind === "stopped" ? { kind: "closed" } : outcome);
  };
  const apply = async (run: DryRun, decisions: ImportDecisions, changes: number) => {
    setStage({ kind: "writing" });
    const task = work.begin((step: ImportProgress) => setStage({ kind: "writing", step }));
    const outcome = await services.applyImport(run, decisions, task.progress);
    if (!task.isLatest()) return;
    if (outcome.kind === "outdated" && file) await read(file, true);
    else if (outcome.kind === "imported") setStage({ kind: "imported", changes });
    else setStage(outcome.kind === "failed" ? outcome : { kind: "closed" });
  };
  const close = () => {
    work.stop();
    setStage({ kind: "closed" });
  };
  return { stage, file, read, apply, close, stop: work.stop };
}
