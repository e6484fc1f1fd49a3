import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";

import { Icon } from "./Icon";

/**
 * What is there but not in the way: one line that says what and how many, open on demand. It is drawn when it is opened
 * for the first time: of a long page most of what is on record stands in folds.
 */
export function Fold({ label, children }: { readonly label: string; readonly children: ComponentChildren }) {
  const [isDrawn, setDrawn] = useState(false);
  return (
    <details class="fold" onToggle={({ currentTarget }) => currentTarget.open && setDrawn(true)}>
      <summary>
        <Icon name="chevron" chevron /> {label}
      </summary>
      {isDrawn && children}
    </details>
  );
}
