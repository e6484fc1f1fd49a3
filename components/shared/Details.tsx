import type { ComponentChildren } from "preact";

import { Icon } from "./Icon";

/** Small print that opens in place, inside a line; what stands between lines is a `Fold`. */
export function Details({
  label,
  children,
}: {
  readonly label: string;
  readonly children: ComponentChildren;
}) {
  return (
    <details class="more">
      <summary class="meta">
        <span>
          {label} <Icon name="chevron" chevron />
        </span>
      </summary>
      {children}
    </details>
  );
}
