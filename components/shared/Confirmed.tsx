import type { Judgement } from "../../lib/domain/judgement";
import { useI18n } from "../i18n-context";
import { useJudging } from "../judging-context";

interface Props {
  readonly lineKey: string;
  /** The judgement by which it was confirmed before the screen was opened. */
  readonly by: Judgement | undefined;
}

/** Says that the user confirmed a line, and takes that back. */
export function Confirmed({ lineKey, by }: Props) {
  const i18n = useI18n();
  const judging = useJudging();
  const line = judging?.lineOf(lineKey);
  const now = line?.as.kind === "confirmed";
  if (!judging || (!now && !by)) return null;
  return (
    <span class="confirmed">
      <span class="flag">{i18n.text("judgeConfirmed")}</span>{" "}
      {now && line.isLearned && <span>{i18n.text("judgedLearned")} </span>}
      <button
        class="link"
        type="button"
        data-action="undo"
        onClick={() => (now || !by ? judging.undo(lineKey) : judging.withdraw(by))}
      >
        {i18n.text("judgeUndo")}
      </button>
    </span>
  );
}
