import type { ArticleId } from "../../lib/domain/ids";
import { useI18n } from "../i18n-context";
import { CollectionButton } from "./CollectionButton";
import { useLibrary } from "./library-context";
import { TagButton } from "./TagButton";

interface Props {
  readonly ids: readonly ArticleId[];
  readonly onDone: () => void;
}

/** What can be done with the selected articles, all at once. */
export function SelectionBar({ ids, onDone }: Props) {
  const i18n = useI18n();
  const { act } = useLibrary();
  const remove = async () => {
    const said = i18n.plural("libraryArticlesDeleted", ids.length);
    if (await act({ kind: "articles.delete", ids: [...ids] }, said)) onDone();
  };
  return (
    <div class="selection" role="group" aria-label={i18n.text("librarySelection")}>
      <p class="strong num" role="status">
        {i18n.plural("librarySelected", ids.length)}
      </p>
      <CollectionButton how="move" ids={ids} onDone={onDone} />
      <CollectionButton how="add" ids={ids} onDone={onDone} />
      <TagButton ids={ids} />
      <button class="btn" type="button" onClick={() => void remove()}>
        {i18n.text("libraryDelete")}
      </button>
      <button class="link" type="button" onClick={onDone}>
        {i18n.text("librarySelectNone")}
      </button>
    </div>
  );
}
