import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";

import { LibraryMessage } from "./LibraryMessage";
import { useTitle } from "./use-title";

interface Props {
  /** Names the page in the title of the tab. */
  readonly title: string;
  /** The heading as it is shown; the title by default. */
  readonly heading?: ComponentChildren;
  /** What stands under the heading. */
  readonly about?: ComponentChildren;
  readonly children: ComponentChildren;
}

/** A page of the library that is no list of articles: its heading, then its parts, scrolled as a whole. */
export function PageFrame({ title, heading, about, children }: Props) {
  useTitle(title);
  const main = useRef<HTMLElement>(null);
  useEffect(() => main.current?.scrollTo?.(0, 0), [title]);
  return (
    <main class="page" tabIndex={0} aria-labelledby="page-title" ref={main}>
      <div class="page-in">
        <header class="stack">
          <h1 class="t5 measure" id="page-title">
            {heading ?? title}
          </h1>
          {about}
        </header>
        {children}
      </div>
    </main>
  );
}

/** What stands in the place of a page that is not there yet, or cannot be read. */
export function PageWaiting({ fault }: { readonly fault?: unknown }) {
  return (
    <main class="page">
      <LibraryMessage fault={fault} />
    </main>
  );
}
