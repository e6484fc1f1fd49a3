import type { Collection, Membership } from "../../domain/collection";
import type { ArticleId, CollectionId } from "../../domain/ids";
import type { Instant } from "../../domain/instant";
import type { OnRecordDatabase } from "../database";
import type { LibraryUpdate } from "./library-update";
import { edited, stampAfter } from "./stamps";
import { moveInTrash } from "./trash";

/** An article's place in a collection; `addedAt` where it was there before. */
type Place = Pick<Membership, "collectionId" | "articleId"> & { readonly addedAt?: Instant | undefined };

/** Makes a collection, which is taken back by deleting it, or gives one another name and description. */
export function putCollection({
  id,
  name,
  description,
}: Pick<Collection, "id" | "name" | "description">): LibraryUpdate {
  return {
    tables: ["collections"],
    apply: async (db) => {
      const row = await db.collections.get(id);
      if (row?.name === name && row.description === description) return undefined;
      if (row === undefined) {
        const createdAt = stampAfter(db.now(), undefined);
        await db.collections.add({ id, name, description, createdAt, editedAt: createdAt, rev: 1 });
        return { kind: "collections.delete", ids: [id] };
      }
      await db.collections.put(edited<Collection>(row, db.now(), { name, description }));
      const before = { id, name: row.name, description: row.description };
      return { kind: "collection.put", collection: before };
    },
  };
}

/** Moves collections into the trash or back. Their articles stay kept, and remember that they were in them. */
export function collectionsInTrash(ids: readonly CollectionId[], inTrash: boolean): LibraryUpdate {
  return {
    tables: ["collections"],
    apply: async (db) => {
      const moved = await moveInTrash<Collection>(db.collections, ids, { inTrash, now: db.now() });
      if (moved.length === 0) return undefined;
      return { kind: inTrash ? "collections.restore" : "collections.delete", ids: moved };
    },
  };
}

/**
 * Puts articles into collections and takes them out of others; what is to be done to the same place both ways ends in
 * it. Nothing is put into a collection that is not there, nor an article that is not kept.
 */
export function changeMemberships(add: readonly Place[], remove: readonly Place[]): LibraryUpdate {
  const adding = new Map(add.map((place) => [nameOf(place), place]));
  const removing = new Map(remove.map((place) => [nameOf(place), place]));
  return {
    tables: ["articles", "collections", "memberships"],
    apply: async (db) => {
      const removed = await findPresent(
        db,
        [...removing.values()].filter((one) => !adding.has(nameOf(one))),
      );
      const added = await findAddable(db, [...adding.values()]);
      if (added.length + removed.length === 0) return undefined;
      await db.memberships.bulkDelete(removed.map(keyOf));
      await db.memberships.bulkAdd(added);
      return {
        kind: "memberships.change",
        add: removed,
        remove: added.map(({ collectionId, articleId }) => ({ collectionId, articleId })),
      };
    },
  };
}

const keyOf = ({ collectionId, articleId }: Place): [CollectionId, ArticleId] => [collectionId, articleId];

// No id has a blank in it.
const nameOf = (place: Place): string => keyOf(place).join(" ");

async function findPresent(db: OnRecordDatabase, places: readonly Place[]): Promise<Membership[]> {
  return (await db.memberships.bulkGet(places.map(keyOf))).filter((row) => row !== undefined);
}

async function findAddable(db: OnRecordDatabase, places: readonly Place[]): Promise<Membership[]> {
  const present = await db.memberships.bulkGet(places.map(keyOf));
  const articleIds = [...new Set(places.map(({ articleId }) => articleId))];
  const collectionIds = [...new Set(places.map(({ collectionId }) => collectionId))];
  const articles = new Set(await db.articles.where("id").anyOf(articleIds).primaryKeys());
  const collections = new Set(await db.collections.where("id").anyOf(collectionIds).primaryKeys());
  const now = stampAfter(db.now(), undefined);
  return places
    .filter((_, index) => present[index] === undefined)
    .filter((place) => articles.has(place.articleId) && collections.has(place.collectionId))
    .map(({ collectionId, articleId, addedAt = now }) => ({ collectionId, articleId, addedAt }));
}
