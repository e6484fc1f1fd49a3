import { useId } from "preact/hooks";

import type { MessageKey } from "../i18n";
import { useI18n } from "../i18n-context";

interface Props {
  readonly title: MessageKey;
  readonly why: MessageKey;
  readonly on: boolean;
  readonly onChange: (on: boolean) => void;
}

/** One thing that is on or off, with what it does. It takes effect at once. */
export function SwitchSetting({ title, why, on, onChange }: Props) {
  const i18n = useI18n();
  const id = useId();
  return (
    <div class="setting">
      <div>
        <h3 class="strong" id={`${id}-title`}>
          {i18n.text(title)}
        </h3>
        <p id={`${id}-why`}>{i18n.text(why)}</p>
      </div>
      <div class="control">
        <label class="check">
          <input
            type="checkbox"
            aria-labelledby={`${id}-title`}
            aria-describedby={`${id}-why`}
            checked={on}
            onChange={(event) => onChange(event.currentTarget.checked)}
          />
          <span>{i18n.text(on ? "optionsOn" : "optionsOff")}</span>
        </label>
      </div>
    </div>
  );
}
