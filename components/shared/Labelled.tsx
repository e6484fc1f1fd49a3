import type { ComponentChildren } from "preact";

import type { MessageKey } from "../i18n";
import { useI18n } from "../i18n-context";

/** A control of a form with its label above and a hint below; `about` stands between label and control. */
export function Labelled(props: {
  readonly label: MessageKey;
  readonly hint?: ComponentChildren;
  readonly about?: ComponentChildren;
  readonly children: ComponentChildren;
}) {
  const i18n = useI18n();
  return (
    <label class="field">
      <span class="label">{i18n.text(props.label)}</span>
      {props.about}
      {props.children}
      {props.hint && <small class="faint">{props.hint}</small>}
    </label>
  );
}
