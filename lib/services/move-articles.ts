import type { ArticleId, CollectionId } from "../domain/ids";
import type { LibraryChange } from "../domain/library-change";
import type { LibrarySnapshot } from "./library-snapshot";

/** Which articles go where. `from` is the collection looked at; absent in the whole library. */
export interface Move {
  readonly ids: readonly ArticleId[];
  readonly to: CollectionId;
  readonly from?: CollectionId | undefined;
  /** `move` takes them out of where they were, `add` leaves them there too. */
  readonly how: "move" | "add";
}

type MembershipChange = Extract<LibraryChange, { kind: "memberships.change" }>;
type Members = LibrarySnapshot["members"];

/**
 * The change that moves or adds articles. Moving takes them out of the collection that is looked at or, in the whole
 * library, out of all they are in.
 */
export function moveChange({ ids, to, from, how }: Move, members: Members): MembershipChange {
  const isIn = (collection: CollectionId, id: ArticleId) => members.get(collection)?.has(id) === true;
  const sources = from === undefined ? [...members.keys()] : [from];
  const left = how === "add" ? [] : sources.filter((collection) => collection !== to);
  return {
    kind: "memberships.change",
    add: ids.filter((id) => !isIn(to, id)).map((articleId) => ({ collectionId: to, articleId })),
    remove: left.flatMap((collectionId) =>
      ids.filter((id) => isIn(collectionId, id)).map((articleId) => ({ collectionId, articleId })),
    ),
  };
}

/** The collections an article is in. */
export function collectionsOf(id: ArticleId, members: Members): readonly CollectionId[] {
  return [...members].filter(([, articles]) => articles.has(id)).map(([collection]) => collection);
}
