import { useId, useLayoutEffect, useRef, useState } from "preact/hooks";

import type { LibraryArticle } from "../../lib/domain/library-article";
import { useI18n } from "../i18n-context";
import { keepingKeys } from "../keeping-keys";
import { FormButtons } from "./FormButtons";
import { useLibrary } from "./library-context";

/** What the user says of the article as a whole; written in place. */
export function ArticleNote({ article }: { readonly article: LibraryArticle }) {
  const i18n = useI18n();
  const [isOpen, setOpen] = useState(false);
  if (isOpen) return <NoteField article={article} onDone={() => setOpen(false)} />;
  return (
    <div class="article-note">
      {article.note !== undefined && (
        <p class="body" dir="auto">
          {article.note}
        </p>
      )}
      <button class="link" type="button" onClick={() => setOpen(true)}>
        {i18n.text(article.note === undefined ? "libraryAddNote" : "libraryEditNote")}
      </button>
    </div>
  );
}

function NoteField({ article, onDone }: { readonly article: LibraryArticle; readonly onDone: () => void }) {
  const i18n = useI18n();
  const { act } = useLibrary();
  const [typed, setTyped] = useState(article.note ?? "");
  const was = useRef<string | null | undefined>(article.note ?? null);
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => field.current?.focus(), []);
  const keep = async () => {
    const note = typed.trim() === "" ? null : typed;
    const before = was.current === undefined ? {} : { was: was.current };
    // Whoever was told that another text is there by now, and keeps this one again, means it.
    was.current = undefined;
    if (await act({ kind: "article.note", id: article.id, note, ...before }, i18n.text("noteKept"))) onDone();
  };
  return (
    <form class="note-form" {...keepingKeys(() => void keep(), onDone)}>
      <div class="field">
        <label for={id}>{i18n.text("libraryArticleNote")}</label>
        <textarea
          class="area"
          id={id}
          dir="auto"
          maxLength={100_000}
          value={typed}
          ref={field}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
      </div>
      <FormButtons keep={i18n.text("noteKeep")} onCancel={onDone} />
    </form>
  );
}
