import { useI18n } from "../i18n-context";
import { areLetterKeysOn } from "../letter-keys";
import type { ChangeSteps } from "./use-change-steps";

interface Props {
  /** Places of the text that changed. */
  readonly count: number;
  readonly step: ChangeSteps;
}

/** The way from change to change, which stays in sight while the text is read. */
export function CompareSteps({ count, step: { at, go } }: Props) {
  const i18n = useI18n();
  return (
    <div class="row change-steps">
      <button class="btn" type="button" onClick={() => go(-1)}>
        {i18n.text("comparePrevious")} {areLetterKeysOn() && <kbd aria-hidden="true">{"Shift+N"}</kbd>}
      </button>
      <button class="btn" type="button" onClick={() => go(1)}>
        {i18n.text("compareNext")} {areLetterKeysOn() && <kbd aria-hidden="true">{"N"}</kbd>}
      </button>
      {at !== undefined && (
        <span class="soft num">{i18n.text("compareChangeOf", { number: at + 1, count })}</span>
      )}
    </div>
  );
}
