import { useId } from "preact/hooks";

import type { AnnotationColour } from "../../../lib/domain/annotation";
import type { MessageKey } from "../../i18n";
import { useI18n } from "../../i18n-context";
import { underlineNumber, underlines } from "./underlines";

const names: Readonly<Record<AnnotationColour, MessageKey>> = {
  yellow: "underlineSolid",
  blue: "underlineDashed",
  red: "underlineDotted",
  green: "underlineDouble",
};

interface Props {
  readonly value: AnnotationColour;
  readonly onChange: (colour: AnnotationColour) => void;
}

/** The four underlines of a highlight, told apart by their line before their colour. */
export function UnderlinePicker({ value, onChange }: Props) {
  const i18n = useI18n();
  const name = useId();
  return (
    <fieldset class="field">
      <legend class="strong">{i18n.text("noteUnderline")}</legend>
      <div class="swatches">
        {underlines.map((colour) => (
          <label key={colour}>
            <input type="radio" name={name} checked={colour === value} onChange={() => onChange(colour)} />
            <span class="hl" data-c={underlineNumber(colour)} aria-hidden="true">
              {i18n.text("underlineSample")}
            </span>
            <span class="vh">{i18n.text(names[colour])}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
