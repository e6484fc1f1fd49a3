import { useCallback, useRef } from "preact/hooks";

import type { VersionId } from "../../lib/domain/ids";
import type { ArticleView } from "../../lib/services/article-view";
import type { VersionComparison } from "../../lib/services/compare-versions";
import type { Listener } from "../library-services";
import { useI18n } from "../i18n-context";
import { CompareHead } from "./CompareHead";
import { CompareSteps } from "./CompareSteps";
import { CompareText } from "./CompareText";
import { useLibrary } from "./library-context";
import { LibraryMessage } from "./LibraryMessage";
import { useChangeSteps } from "./use-change-steps";
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
      <CompareHead view={view} since={since} comparison={comparison} />
      {comparison && comparison.changes > 0 && <CompareSteps count={comparison.changes} step={step} />}
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
