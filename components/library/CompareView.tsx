import { useCallback, useEffect, useMemo, useRef, useState } from "preact/hooks";

import type { VersionId } from "../../lib/domain/ids";
import type { ArticleView } from "../../lib/services/article-view";
import type { VersionComparison } from "../../lib/services/compare-versions";
import type { Listener } from "../library-services";
import { useI18n } from "../i18n-context";
import { useLetter } from "../use-letter";
import { CompareHead } from "./CompareHead";
import { CompareText } from "./CompareText";
import { useLibrary } from "./library-context";
import { LibraryMessage } from "./LibraryMessage";
import { useFollowed } from "./use-followed";

interface Props {
  readonly view: ArticleView;
  readonly since: VersionId;
}

/** One version of an article laid over another: what went struck out, what came underlined, with the way from change to change. */
export function CompareView({ view, since }: Props) {
  const i18n = useI18n();
  const { comparison, isKnown, fault } = useComparison(view, since);
  const main = useRef<HTMLElement>(null);
  const step = useChangeSteps(main, comparison);
  return (
    <main class="read compare" tabIndex={0} aria-labelledby="read-title" ref={main}>
      <CompareHead view={view} since={since} comparison={comparison} step={step} />
      {comparison && <CompareText comparison={comparison} step={step} />}
      {isKnown && !comparison && (
        <p class="message soft" role="status">
          {i18n.text("compareGone")}
        </p>
      )}
      {fault !== undefined && <LibraryMessage fault={fault} />}
    </main>
  );
}

function useComparison(view: ArticleView, since: VersionId) {
  const { services } = useLibrary();
  const { id } = view.article;
  const version = view.version.id;
  const watch = useCallback(
    ({ onValue, onFault }: Listener<{ readonly comparison: VersionComparison | undefined }>) =>
      services.watchComparison(
        { id, since, version },
        { onValue: (comparison) => onValue({ comparison }), onFault },
      ),
    [services, id, since, version],
  );
  const { value, fault } = useFollowed(watch);
  return { comparison: value?.comparison, isKnown: value !== undefined, fault };
}

/** Which change the reader is at, from 0, and the way to the next and the one before. */
export interface ChangeSteps {
  /** Undefined before the first step. */
  readonly at: number | undefined;
  readonly go: (step: 1 | -1) => void;
  /** Called by a change that got the focus in another way. */
  readonly arrive: (at: number) => void;
}

/** N goes to the next change, Shift+N to the one before; from the last to the first. */
function useChangeSteps(
  main: { readonly current: HTMLElement | null },
  comparison: VersionComparison | undefined,
): ChangeSteps {
  const [at, setAt] = useState<number>();
  useEffect(() => setAt(undefined), [comparison?.before.id, comparison?.after.id]);
  const go = useCallback(
    (step: 1 | -1) => {
      const parts = [...(main.current?.querySelectorAll<HTMLElement>("[data-change]") ?? [])];
      const changes = parts.filter((part, i) => part.dataset["change"] !== parts[i - 1]?.dataset["change"]);
      if (changes.length === 0) return;
      const here = changes.findIndex((change) => Number(change.dataset["change"]) === at);
      const first = step > 0 ? 0 : changes.length - 1;
      const next = changes[here < 0 ? first : (here + step + changes.length) % changes.length]!;
      next.focus({ preventScroll: true });
      next.scrollIntoView({ block: "center" });
    },
    [main, at],
  );
  useLetter("n", (event) => go(event.shiftKey ? -1 : 1));
  return useMemo(() => ({ at, go, arrive: setAt }), [at, go]);
}
