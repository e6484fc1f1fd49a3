import type { ComponentChildren } from "preact";

import type { LibraryQuery } from "../../lib/collection/library-query";
import { useLibrary } from "./library-context";
import { addressOf } from "./use-library-query";

interface Props {
  readonly to: LibraryQuery;
  readonly class?: string;
  readonly "data-stop"?: boolean;
  readonly "aria-current"?: "page";
  readonly children: ComponentChildren;
}

/** A link to another part of the library: followed in place, or by the browser in a tab of its own where it is asked to. */
export function LibraryLink({ to, children, ...rest }: Props) {
  const { go } = useLibrary();
  const follow = (event: MouseEvent) => {
    if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    go(to);
  };
  return (
    <a {...rest} href={addressOf(to)} onClick={follow}>
      {children}
    </a>
  );
}
