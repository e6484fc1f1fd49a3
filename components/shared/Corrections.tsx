import type { ComponentChildren } from "preact";

import type { CorrectionView } from "../../lib/services/correction-view";
import { nameIn } from "../../lib/services/figure-name";
import { formatDate } from "../dates";
import type { I18n, MessageKey } from "../i18n";
import { useI18n } from "../i18n-context";
import { useJudging } from "../judging-context";
import { formKeys } from "./form-keys";
import { stanceKeys } from "./stance-keys";

/** What of a line the user has put right, each with what it was, and the way back to the line as it came. */
export function Corrections({ corrections }: { readonly corrections: readonly CorrectionView[] }) {
  const i18n = useI18n();
  const judging = useJudging();
  if (corrections.length === 0) return null;
  const edits = corrections.flatMap((correction) => correction.edits);
  return (
    <div class="corrections">
      <ul class="meta">
        {corrections.map((correction) => (
          <li key={correction.edits.join()}>{sentence(i18n, correction)}</li>
        ))}
      </ul>
      {judging && (
        <button
          class="link"
          type="button"
          data-action="uncorrect"
          onClick={() => judging.attempt(() => judging.services.removeCorrections(edits))}
        >
          {i18n.text("correctUndo")}
        </button>
      )}
    </div>
  );
}

const keys: Readonly<Record<Exclude<CorrectionView["field"], "other">, MessageKey>> = {
  words: "correctedWords",
  date: "correctedDate",
  speaker: "correctedSpeaker",
  form: "correctedForm",
  stance: "correctedStance",
};

function sentence(i18n: I18n, correction: CorrectionView): ComponentChildren {
  if (correction.field === "other") {
    return i18n.nodes("correctedOther", { field: <bdi>{correction.path}</bdi> });
  }
  return i18n.nodes(keys[correction.field], { was: <bdi>{wasText(i18n, correction)}</bdi> });
}

function wasText(i18n: I18n, correction: Exclude<CorrectionView, { field: "other" }>): string {
  switch (correction.field) {
    case "words":
      return `“${correction.was}”`;
    case "date":
      return formatDate(i18n, correction.was) ?? i18n.text("dateUnknown");
    case "speaker":
      return nameIn(correction.was, i18n.script).full;
    case "form":
      return i18n.text(formKeys[correction.was]);
    case "stance":
      return i18n.text(stanceKeys[correction.was]);
  }
  return correction satisfies never;
}
