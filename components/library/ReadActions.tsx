import { withOpen } from "../../lib/collection/library-query";
import type { ArticleView } from "../../lib/services/article-view";
import { useI18n } from "../i18n-context";
import { Icon } from "../shared/Icon";
import { CollectionButton } from "./CollectionButton";
import { useLibrary } from "./library-context";
import { TagButton } from "./TagButton";

interface Props {
  readonly view: ArticleView;
  readonly isEditing: boolean;
  readonly onEdit: () => void;
}

/** What can be done with the article. The page is opened without telling it where from. */
export function ReadActions({ view, isEditing, onEdit }: Props) {
  const i18n = useI18n();
  const { act, go, query } = useLibrary();
  const ids = [view.article.id];
  const remove = async () => {
    if (await act({ kind: "articles.delete", ids }, i18n.plural("libraryArticlesDeleted", 1)))
      go(withOpen(query, undefined));
  };
  return (
    <div class="row">
      {!isEditing && (
        <button class="btn" type="button" onClick={onEdit}>
          {i18n.text("libraryEditDetails")}
        </button>
      )}
      <CollectionButton how="move" ids={ids} />
      <CollectionButton how="add" ids={ids} />
      <TagButton ids={ids} />
      <button class="btn" type="button" onClick={() => void remove()}>
        {i18n.text("libraryDelete")}
      </button>
      {view.url === undefined ? (
        <span class="unknown">{i18n.text("noLink")}</span>
      ) : (
        <a
          class="link"
          href={view.url}
          target="_blank"
          rel="noreferrer noopener"
          title={i18n.text("opensInTab")}
        >
          {i18n.text("libraryOpenPage")} <Icon name="out" />
        </a>
      )}
    </div>
  );
}
