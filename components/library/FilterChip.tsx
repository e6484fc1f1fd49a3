import type { ComponentChildren } from "preact";

import { useI18n } from "../i18n-context";
import { Icon } from "../shared/Icon";

interface Props {
  readonly onRemove: () => void;
  readonly children: ComponentChildren;
}

/** A filter that is on; a press, or Delete, takes it off. */
export function FilterChip({ onRemove, children }: Props) {
  const i18n = useI18n();
  return (
    <button
      class="chip tag on"
      type="button"
      title={i18n.text("libraryRemoveFilter")}
      onClick={onRemove}
      onKeyDown={(event) => {
        if (event.key === "Delete" || event.key === "Backspace") onRemove();
      }}
    >
      <span class="vh">{i18n.text("libraryRemoveFilter")}: </span>
      {children}
      <Icon name="close" />
    </button>
  );
}
