import { useMemo, useState } from "preact/hooks";

import { WHOLE_LIBRARY } from "../../lib/collection/library-query";
import type { Annotation } from "../../lib/domain/annotation";
import type { ArticleId } from "../../lib/domain/ids";
import type { LibraryRow } from "../../lib/services/library-rows";
import { FIRST_COLOUR } from "../../lib/services/order-notes";
import { foldName } from "../../lib/text/fold-name";
import { useI18n } from "../i18n-context";
import { underlineNumber } from "../shared/notes/underlines";
import { InstantText } from "./InstantText";
import { useLibrary } from "./library-context";
import { LibraryLink } from "./LibraryLink";
import { MoreButton } from "./MoreButton";
import { PageFrame, PageWaiting } from "./PageFrame";
import { useFollowed } from "./use-followed";

/** So many notes are drawn at once. */
const SHOWN = 100;

/** Every note over all articles, the newest first; the search of the page narrows it. */
export function NotesView() {
  const i18n = useI18n();
  const { services, snapshot, query } = useLibrary();
  const { value: notes, fault } = useFollowed(services.watchNotes);
  const [shown, setShown] = useState(SHOWN);
  const articles = useMemo(() => new Map(snapshot.rows.map((row) => [row.id, row])), [snapshot]);
  const found = useMemo(
    () => notes && findNotes(notes, articles, query.words),
    [notes, articles, query.words],
  );
  if (!found) return <PageWaiting fault={fault} />;
  const next = Math.min(found.length - shown, SHOWN);
  return (
    <PageFrame title={i18n.text("libraryNotes")} about={<Count count={found.length} />}>
      {found.length === 0 && query.words === "" && <p class="soft">{i18n.text("libraryNoNotes")}</p>}
      <ol class="notes">
        {found.slice(0, shown).map(({ note, article }) => (
          <NoteLine key={note.id} note={note} article={article} />
        ))}
      </ol>
      <MoreButton
        isNeeded={next > 0}
        label={i18n.plural("libraryMoreNotes", next)}
        onPress={() => setShown(shown + SHOWN)}
      />
    </PageFrame>
  );
}

function Count({ count }: { readonly count: number }) {
  const i18n = useI18n();
  const { words } = useLibrary().query;
  return (
    <p class="soft" role="status">
      {words === ""
        ? i18n.plural("libraryNoteCount", count)
        : i18n.pluralNodes("libraryNotesFound", count, { words: <bdi>{words}</bdi> })}
    </p>
  );
}

interface LineProps {
  readonly note: Annotation;
  readonly article: LibraryRow;
}

function NoteLine({ note, article }: LineProps) {
  const i18n = useI18n();
  const { quote, body, tags, createdAt, kind } = note;
  const known = article.language === "und" ? {} : { lang: article.language };
  return (
    <li class="note-line-item">
      <div class="margin-note" data-c={underlineNumber(note.colour ?? FIRST_COLOUR)}>
        <blockquote class="quote" dir="auto" {...known}>
          {quote}
        </blockquote>
        {body !== undefined && body !== "" && (
          <p class="body" dir="auto">
            {body}
          </p>
        )}
        <p class="meta">
          <span>
            <InstantText at={createdAt} />
          </span>
          {kind === "statement" && <span>{i18n.text("noteIsStatement")}</span>}
          {tags.map((tag) => (
            <span key={tag}>
              #<bdi>{tag}</bdi>
            </span>
          ))}
        </p>
        <p>
          <LibraryLink class="plain-link" to={{ ...WHOLE_LIBRARY, open: article.id }}>
            <bdi {...known}>{article.title === "" ? i18n.text("titleUnknown") : article.title}</bdi>
          </LibraryLink>
        </p>
      </div>
    </li>
  );
}

/** The notes with all of the words in quote, note, tags or the article's title; those of articles in the trash stay out. */
function findNotes(
  notes: readonly Annotation[],
  articles: ReadonlyMap<ArticleId, LibraryRow>,
  words: string,
): readonly LineProps[] {
  const sought = words.split(/\s+/u).flatMap((word) => (word === "" ? [] : [foldName(word)]));
  const lines = notes.flatMap((note) => {
    const article = articles.get(note.articleId);
    return article ? [{ note, article }] : [];
  });
  const found = lines.filter(({ note, article }) => {
    if (sought.length === 0) return true;
    const text = foldName([note.quote, note.body ?? "", ...note.tags, article.title].join("\n"));
    return sought.every((word) => text.includes(word));
  });
  return found.sort((a, b) => (a.note.createdAt > b.note.createdAt ? -1 : 1));
}
