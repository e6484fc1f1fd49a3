import { withOpen } from "../../lib/collection/library-query";
import type { MarkedArticle, Snippet } from "../../lib/collection/mark-hits";
import type { ArticleId } from "../../lib/domain/ids";
import type { LibraryRow } from "../../lib/services/library-rows";
import type { Span } from "../../lib/domain/span";
import type { MessageKey } from "../i18n";
import { useI18n } from "../i18n-context";
import { DateText } from "../shared/DateText";
import { splitRuns } from "../word-runs";
import { useLibrary } from "./library-context";
import { addressOf } from "./use-library-query";
import type { Selection } from "./use-selection";

interface Props {
  readonly row: LibraryRow;
  readonly place: { readonly index: number; readonly start: number; readonly count: number };
  readonly hit: MarkedArticle | undefined;
  readonly notes: number;
  readonly isOpen: boolean;
  readonly isStop: boolean;
  readonly selection: Selection<ArticleId>;
  readonly measure: (element: HTMLElement | null) => void;
}

/** One article of the list: where and when it was published, its headline, the words found, what it holds. */
export function ArticleItem({ row, place, hit, notes, isOpen, isStop, selection, measure }: Props) {
  return (
    <li
      class={selection.ids.has(row.id) ? "item chosen" : "item"}
      data-index={place.index}
      aria-setsize={place.count}
      aria-posinset={place.index + 1}
      style={{ transform: `translateY(${place.start}px)` }}
      ref={measure}
      {...(isOpen ? { "aria-current": "true" as const } : {})}
    >
      <Published row={row} />
      <ItemLink row={row} isStop={isStop} selection={selection} hit={hit} />
      {hit?.snippet && <Found snippet={hit.snippet} />}
      <Holds row={row} notes={notes} />
      <Choose row={row} selection={selection} />
    </li>
  );
}

function Published({ row }: Pick<Props, "row">) {
  const i18n = useI18n();
  const known = row.language === "und" ? {} : { lang: row.language };
  return (
    <p class="meta">
      {row.outlet === undefined ? (
        <span class="unknown">{i18n.text("outletUnknown")}</span>
      ) : (
        <span>
          <bdi {...known}>{row.outlet}</bdi>
        </span>
      )}
      <span>
        {row.publishedOn ? (
          <DateText date={row.publishedOn} />
        ) : (
          <span class="unknown">{i18n.text("dateUnknown")}</span>
        )}
      </span>
    </p>
  );
}

function Holds({ row, notes }: Pick<Props, "row" | "notes">) {
  const i18n = useI18n();
  return (
    <p class="meta">
      <span>{i18n.plural("libraryStatementCount", row.statements)}</span>
      {notes > 0 && <span>{i18n.plural("libraryNoteCount", notes)}</span>}
      {row.hasChanged && <span>{i18n.text("articleChanged")}</span>}
      {row.tags.map((tag) => (
        <span key={tag}>
          #<bdi>{tag}</bdi>
        </span>
      ))}
    </p>
  );
}

function ItemLink({ row, isStop, selection, hit }: Pick<Props, "row" | "isStop" | "selection" | "hit">) {
  const i18n = useI18n();
  const { query, go } = useLibrary();
  const to = withOpen(query, row.id);
  const press = (event: MouseEvent) => {
    if (event.button !== 0 || event.altKey) return;
    event.preventDefault();
    if (event.shiftKey) return selection.extendTo(row.id);
    if (event.ctrlKey || event.metaKey) return selection.toggle(row.id);
    selection.clear();
    selection.anchorAt(row.id);
    go(to);
  };
  return (
    <a href={addressOf(to)} data-id={row.id} tabIndex={isStop ? 0 : -1} onClick={press}>
      <bdi {...(row.language === "und" ? {} : { lang: row.language })}>
        {row.title === "" ? (
          i18n.text("titleUnknown")
        ) : (
          <Marked text={row.title} marks={hit?.titleMarks ?? []} />
        )}
      </bdi>
    </a>
  );
}

function Choose({ row, selection }: Pick<Props, "row" | "selection">) {
  const i18n = useI18n();
  return (
    <input
      class="choose"
      type="checkbox"
      tabIndex={-1}
      aria-label={i18n.text("libraryChoose", { title: row.title })}
      checked={selection.ids.has(row.id)}
      onClick={(event) => {
        if (event.shiftKey) selection.extendTo(row.id);
        else selection.toggle(row.id);
      }}
    />
  );
}

const fieldKeys: Readonly<Record<Snippet["field"], MessageKey | undefined>> = {
  note: "libraryHitNote",
  body: "libraryHitNote",
  quote: "libraryHitQuote",
  tags: "libraryHitTag",
  text: undefined,
};

/** Where the words stand: in a note or tag of the user's, said so, or in the text. */
function Found({ snippet: { field, text, marks, isCutBefore, isCutBehind } }: { readonly snippet: Snippet }) {
  const i18n = useI18n();
  const key = fieldKeys[field];
  return (
    <p class="hit" dir="auto">
      {key && <span class="form">{i18n.text(key)}: </span>}
      {isCutBefore && "… "}
      <Marked text={text} marks={marks} />
      {isCutBehind && " …"}
    </p>
  );
}

/** A text with the words that were looked for marked. */
function Marked({ text, marks }: { readonly text: string; readonly marks: readonly Span[] }) {
  return (
    <>
      {splitRuns(text, [], marks).map((run, at) =>
        run.marked ? <mark key={at}>{run.text}</mark> : run.text,
      )}
    </>
  );
}
