import type { ComponentChildren } from "preact";

import { Icon } from "./Icon";

/** What is there but not in the way: one line that says what and how many, open on demand. */
export function Fold({ label, children }: { readonly label: string; readonly children: ComponentChildren }) {
  return (
    <details class="fold">
      <summary>
        <Icon name="chevron" chevron /> {label}
      </summary>
      {children}
    </details>
  );
}
