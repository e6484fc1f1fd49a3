import type { ExportOutcome } from "../../exchange-services";
import { fileSize } from "../../file-size";
import { useI18n } from "../../i18n-context";
import { FailureText } from "./FailureText";

interface Props {
  readonly outcome: Exclude<ExportOutcome, { kind: "stopped" }>;
  readonly onClose: () => void;
}

/** What an export came to: the file and what is in it, or why there is none. */
export function ExportDone({ outcome, onClose }: Props) {
  const i18n = useI18n();
  return (
    <>
      <div class="sheet-head">
        <h2 class="t3 strong" id="export-title">
          {i18n.text(outcome.kind === "written" ? "exported" : "exportFailed")}
        </h2>
      </div>
      <div class="body" role={outcome.kind === "written" ? "status" : "alert"}>
        {outcome.kind === "written" && <Written outcome={outcome} />}
        {outcome.kind === "changed" && <p>{i18n.text("exportChanged")}</p>}
        {outcome.kind === "failed" && <FailureText failure={outcome} />}
      </div>
      <div class="sheet-foot">
        <button class="btn primary" type="button" autofocus onClick={onClose}>
          {i18n.text("close")}
        </button>
      </div>
    </>
  );
}

function Written({ outcome }: { readonly outcome: Extract<ExportOutcome, { kind: "written" }> }) {
  const i18n = useI18n();
  const { counts, bytes, leftOut } = outcome.result;
  return (
    <>
      <p>
        {i18n.nodes("exportedFile", {
          file: <bdi class="strong">{outcome.file}</bdi>,
          size: fileSize(i18n, bytes),
        })}
      </p>
      <p class="soft">
        {i18n.text("exportedCounts", {
          articles: i18n.number(counts.articles),
          versions: i18n.number(counts.versions),
          notes: i18n.number(counts.annotations),
          judgements: i18n.number(counts.judgements),
        })}
      </p>
      {leftOut.length > 0 && <p role="alert">{i18n.plural("exportLeftOut", leftOut.length)}</p>}
    </>
  );
}
