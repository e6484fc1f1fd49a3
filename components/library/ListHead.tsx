import { useState } from "preact/hooks";

import { ARTICLE_SORTS, type ArticleSort, WHOLE_LIBRARY } from "../../lib/collection/library-query";
import type { Collection } from "../../lib/domain/collection";
import type { MessageKey } from "../i18n";
import { useI18n } from "../i18n-context";
import { isolated } from "../isolated";
import { IconButton } from "./IconButton";
import { useLibrary } from "./library-context";
import { NameForm } from "./NameForm";
import type { ArticleList } from "./use-article-list";
import { useTitle } from "./use-title";

/** Which articles are listed, how many of how many, and in which order. A collection is renamed and deleted here. */
export function ListHead({ list }: { readonly list: ArticleList }) {
  const i18n = useI18n();
  const { snapshot, query } = useLibrary();
  const collection = snapshot.collections.find(({ id }) => id === query.collection);
  const title = collection?.name ?? i18n.text("libraryAllArticles");
  useTitle(title);
  const isPart = list.rows.length !== list.whole;
  return (
    <div class="row list-title">
      {collection ? (
        <CollectionTitle collection={collection} key={collection.id} />
      ) : (
        <h1 class="t3 strong grow" id="list-title">
          {title}
        </h1>
      )}
      <p class="faint num" role="status">
        {isPart
          ? i18n.plural("libraryPartOf", list.whole, { shown: list.rows.length })
          : i18n.plural("libraryArticles", list.whole)}
      </p>
    </div>
  );
}

function CollectionTitle({ collection }: { readonly collection: Collection }) {
  const i18n = useI18n();
  const { act, go } = useLibrary();
  const [isNaming, setNaming] = useState(false);
  const { id, name, description } = collection;
  if (isNaming) {
    const rename = async (wanted: string) => {
      const change = { kind: "collection.put" as const, collection: { id, name: wanted, description } };
      if (await act(change, i18n.text("libraryCollectionRenamed", { name: isolated(wanted) })))
        setNaming(false);
    };
    const label = i18n.text("libraryCollectionName");
    return <NameForm label={label} name={name} onName={rename} onCancel={() => setNaming(false)} />;
  }
  const remove = async () => {
    const said = i18n.text("libraryCollectionDeleted", { name: isolated(name) });
    if (await act({ kind: "collections.delete", ids: [id] }, said)) go(WHOLE_LIBRARY);
  };
  return (
    <>
      <h1 class="t3 strong grow" id="list-title">
        <bdi>{name}</bdi>
      </h1>
      <IconButton icon="edit" label="libraryRename" onPress={() => setNaming(true)} />
      <IconButton icon="trash" label="libraryDeleteCollection" onPress={() => void remove()} />
    </>
  );
}

const sortKeys: Readonly<Record<ArticleSort, MessageKey>> = {
  best: "librarySortBest",
  newest: "librarySortNewest",
  oldest: "librarySortOldest",
  saved: "librarySortSaved",
};

/** In which order the articles stand. */
export function SortChoice() {
  const i18n = useI18n();
  const { query, go } = useLibrary();
  const hasWords = query.words !== "";
  const offered = ARTICLE_SORTS.filter((sort) => sort !== "best" || hasWords);
  const current = !hasWords && query.sort === "best" ? "newest" : query.sort;
  return (
    <select
      class="select quiet"
      aria-label={i18n.text("librarySort")}
      value={current}
      onChange={(event) => {
        const sort = event.currentTarget.value as ArticleSort;
        // Without words the best first are the newest first: the address stays as short as it can be.
        go({ ...query, sort: !hasWords && sort === "newest" ? "best" : sort }, "replace");
      }}
    >
      {offered.map((sort) => (
        <option key={sort} value={sort}>
          {i18n.text(sortKeys[sort])}
        </option>
      ))}
    </select>
  );
}
