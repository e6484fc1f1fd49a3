import { createContext } from "preact";
import { useCallback, useContext } from "preact/hooks";

import type { ArticleView } from "../../lib/services/article-view";
import type { ChangedSince, ChangedWords } from "../../lib/services/find-changed-words";
import type { Listener } from "../library-services";
import { useLibrary } from "./library-context";
import { useFollowed } from "./use-followed";

/** Carries the words that changed since the article was kept to whatever shows a statement or a note of it. */
export const ChangedWordsContext = createContext<ChangedSince | undefined>(undefined);

/** What is known of the article open: undefined until it is found out, and where there is but one version. */
export function useChangedSince(): ChangedSince | undefined {
  return useContext(ChangedWordsContext);
}

/** Finds out which words of an article changed since it was kept; nothing is read of one that has a single version. */
export function useChangedWords(view: ArticleView | undefined): ChangedSince | undefined {
  const { services } = useLibrary();
  const id = view && view.versions.length > 1 ? view.article.id : undefined;
  const watch = useCallback(
    ({ onValue, onFault }: Listener<{ readonly since: ChangedSince | undefined }>) =>
      id === undefined
        ? () => {}
        : services.watchChangedWords(id, { onValue: (since) => onValue({ since }), onFault }),
    [services, id],
  );
  return useFollowed(watch).value?.since;
}

/**
 * The statements that an alert beside a block of the version shown is for: in the latest version those whose other
 * wording begins there, in an earlier one those that it was the last to have.
 */
export function findBeside(
  since: ChangedSince | undefined,
  { id }: Pick<ArticleView["version"], "id">,
  { from, end }: { readonly from: number; readonly end: number },
): readonly ChangedWords[] {
  if (since === undefined) return [];
  return since.words.filter(({ annotationId, last, now }) => {
    if (annotationId !== undefined) return false;
    const start = id === since.latest ? now?.start : last.id === id ? last.start : undefined;
    return start !== undefined && from <= start && start < end;
  });
}
