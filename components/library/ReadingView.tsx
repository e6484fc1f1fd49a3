import { useCallback, useEffect, useRef } from "preact/hooks";

import type { ArticleId, VersionId } from "../../lib/domain/ids";
import type { ArticleView } from "../../lib/services/article-view";
import { useI18n } from "../i18n-context";
import type { Listener } from "../library-services";
import { letterOf } from "../use-lines";
import { ArticleText } from "./ArticleText";
import { ChangedStatements } from "./ChangedStatements";
import { ChangedWordsContext, useChangedWords } from "./changed-words-context";
import { CompareView } from "./CompareView";
import { useLibrary } from "./library-context";
import { LibraryMessage } from "./LibraryMessage";
import { OnRecordPart } from "./OnRecordPart";
import { OrphanNotes } from "./OrphanNotes";
import { ReadHead } from "./ReadHead";
import { useFollowed } from "./use-followed";

/** One article as it was kept: its head, its text with the notes and what is on record beside it. */
export function ReadingView({ id }: { readonly id: ArticleId }) {
  const i18n = useI18n();
  const { query } = useLibrary();
  const { known, fault } = useArticle(id, query.version);
  const main = useRef<HTMLElement>(null);
  useNoteKeys(main);
  useOneColumn(main, known !== undefined);
  const view = fault === undefined ? known?.view : undefined;
  const changed = useChangedWords(view);
  if (!view || view.article.deletedAt !== undefined) {
    const isGone = known !== undefined && fault === undefined;
    return (
      <main class="read" aria-label={i18n.text("libraryReadingView")}>
        {isGone ? (
          <p class="message soft" role="status">
            {i18n.text(view ? "libraryArticleInTrash" : "libraryArticleGone")}
          </p>
        ) : (
          <LibraryMessage fault={fault} />
        )}
      </main>
    );
  }
  const since = view.versions.find((version) => version.id === query.since)?.id;
  if (since !== undefined) return <CompareView view={view} since={since} />;
  return (
    <ChangedWordsContext.Provider value={changed}>
      <main class="read" tabIndex={0} aria-labelledby="read-title" ref={main}>
        <ReadHead view={view} />
        <ChangedStatements view={view} />
        <ArticleText view={view} />
        <OrphanNotes view={view} />
        <OnRecordPart view={view} />
      </main>
    </ChangedWordsContext.Provider>
  );
}

/** The article, live; `view` is undefined in what is known once it is gone for good. */
function useArticle(id: ArticleId, versionId: VersionId | undefined) {
  const { services } = useLibrary();
  const watch = useCallback(
    ({ onValue, onFault }: Listener<{ readonly view: ArticleView | undefined }>) =>
      services.watchArticle({ id, versionId }, { onValue: (view) => onValue({ view }), onFault }),
    [services, id, versionId],
  );
  const { value, fault } = useFollowed(watch);
  return { known: useLast(value), fault };
}

/** In one column the article stands far below the list it was chosen from: it is brought into sight. */
function useOneColumn(main: { readonly current: HTMLElement | null }, isThere: boolean): void {
  useEffect(() => {
    if (isThere && matchMedia("(max-width: 760px)").matches) main.current?.scrollIntoView?.();
  }, [main, isThere]);
}

/** What was shown last stays until the next version is there: nothing blinks. */
function useLast<Value>(value: Value | undefined): Value | undefined {
  const last = useRef(value);
  if (value !== undefined) last.current = value;
  return last.current;
}

/** N goes to the next note, Shift+N to the one before; from the last to the first. */
function useNoteKeys(main: { readonly current: HTMLElement | null }): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (letterOf(event) !== "n") return;
      const notes = [...(main.current?.querySelectorAll<HTMLElement>("[data-note]") ?? [])];
      if (notes.length === 0) return;
      event.preventDefault();
      const at = notes.findIndex((note) => note.contains(document.activeElement));
      const step = event.shiftKey ? -1 : 1;
      const next =
        at < 0 ? (event.shiftKey ? notes.length - 1 : 0) : (at + step + notes.length) % notes.length;
      notes[next]?.focus();
      notes[next]?.scrollIntoView({ block: "center" });
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [main]);
}
