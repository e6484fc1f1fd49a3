import { useEffect, useState } from "preact/hooks";

import type { CollectionId } from "../lib/domain/ids";
import { type Details, detailsOf, readDetails } from "../lib/services/article-details";
import type { PageArticle } from "../lib/services/page-article";
import type { CollectionChoice, KeepingServices, SaveRequest } from "./keeping-services";

/** What is typed and ticked before an article is saved. */
export interface SaveForm {
  readonly details: Details;
  /** Fields that do not hold what they should. */
  readonly wrong: readonly (keyof Details)[];
  /** Undefined until they are read. */
  readonly collections: readonly CollectionChoice[] | undefined;
  readonly ticked: ReadonlySet<CollectionId>;
  readonly newName: string;
  readonly type: (name: keyof Details, value: string) => void;
  readonly tick: (id: CollectionId, isIn: boolean) => void;
  readonly nameNew: (name: string) => void;
  /** What is to be saved, with the names of the collections; undefined, and the fields marked, if a field is wrong. */
  readonly read: () => { readonly request: SaveRequest; readonly places: readonly string[] } | undefined;
}

/**
 * The form in which an article is put right and into collections before it is saved. It begins with what the page and
 * the user say of it, and in the collections it is in, or those the last one was saved in.
 */
export function useSaveForm(
  article: PageArticle,
  services: Pick<KeepingServices, "findCollections">,
): SaveForm {
  const [details, setDetails] = useState<Details>(() => detailsOf(article));
  const [wrong, setWrong] = useState<readonly (keyof Details)[]>([]);
  const [newName, nameNew] = useState("");
  const { collections, ticked, tick } = useCollections(article, services);
  const read: SaveForm["read"] = () => {
    const typed = readDetails(details, article, new Date());
    setWrong(typed.kind === "wrong" ? typed.fields : []);
    if (typed.kind === "wrong") return undefined;
    const { corrections } = typed;
    const name = newName.trim().slice(0, 200);
    const named = collections?.find((each) => each.name.toLowerCase() === name.toLowerCase());
    const chosen = (collections ?? []).filter(({ id }) => ticked.has(id) || id === named?.id);
    const made = name !== "" && named === undefined ? [name] : [];
    const before = article.kept?.collections ?? [];
    const request = {
      url: article.url,
      collectionIds: chosen.map(({ id }) => id),
      leaveIds: before.map(({ id }) => id).filter((id) => !chosen.some((each) => each.id === id)),
      ...(made[0] !== undefined && { collectionName: made[0] }),
      corrections,
      correctionsWere: article.article.corrections,
    };
    return { request, places: [...chosen.map((each) => each.name), ...made] };
  };
  const type = (field: keyof Details, value: string) => {
    setDetails({ ...details, [field]: value });
    setWrong(wrong.filter((each) => each !== field));
  };
  return { details, wrong, collections, ticked, newName, type, tick, nameNew, read };
}

function useCollections(article: PageArticle, services: Pick<KeepingServices, "findCollections">) {
  const [collections, setCollections] = useState<readonly CollectionChoice[]>();
  const [ticked, setTicked] = useState<ReadonlySet<CollectionId>>(
    new Set(article.kept?.collections.map(({ id }) => id)),
  );
  useEffect(() => {
    const begin = (found: readonly CollectionChoice[]) => {
      setCollections(found);
      const last = found.filter(({ isLast }) => isLast).map(({ id }) => id);
      if (article.kept === undefined) setTicked(new Set(last));
    };
    // Without the list an article can still be saved; it is then in no collection, or in a new one.
    services.findCollections().then(begin, () => setCollections([]));
    // The form is as it was opened: what is kept meanwhile does not change what is ticked.
  }, [services]);
  const tick = (id: CollectionId, isIn: boolean) => {
    const next = new Set(ticked);
    if (isIn) next.add(id);
    else next.delete(id);
    setTicked(next);
  };
  return { collections, ticked, tick };
}
