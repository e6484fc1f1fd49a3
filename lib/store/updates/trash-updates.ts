import { Dexie, type Table } from "dexie";

import type { Annotation } from "../../domain/annotation";
import type { Collection } from "../../domain/collection";
import type { AnnotationId, ArticleId, CollectionId } from "../../domain/ids";
import type { Instant } from "../../domain/instant";
import type { OnRecordDatabase } from "../database";
import type { ArticleRow } from "../rows";
import type { LibraryUpdate } from "./library-update";
import { inTrashSince } from "./trash";

/** Ids of things to be removed for good. */
export type TrashIds = {
  readonly articles: readonly ArticleId[];
  readonly annotations: readonly AnnotationId[];
  readonly collections: readonly CollectionId[];
};

/** Where to look in the trash. */
export type TrashLimit = {
  /** Nothing that went into the trash after this moment is removed. */
  readonly deletedBefore?: Instant;
};

/**
 * Removes for good what is in the trash of these: an article with its versions, texts, annotations and places in
 * collections, a collection with the places in it but not its articles. What is not in the trash stays. Of earlier
 * actions only that they were carried out is still known: the way back from one may hold words that are now gone.
 */
export function emptyTrash(ids: TrashIds, { deletedBefore }: TrashLimit = {}): LibraryUpdate {
  const findGone = async <Row extends Deletable>(
    table: Table<Row, Row["id"]>,
    from: readonly Row["id"][],
  ) => {
    const rows = (await table.bulkGet([...from])).filter((row) => row !== undefined);
    return rows.filter((row) => isPast(row, deletedBefore)).map((row): Row["id"] => row.id);
  };
  return {
    tables: ["articles", "versions", "texts", "collections", "memberships", "annotations", "anchors"],
    apply: async (db) => {
      await removeArticles(db, await findGone<ArticleRow>(db.articles, ids.articles));
      await removeAnnotations(db, await findGone<Annotation>(db.annotations, ids.annotations));
      await removeCollections(db, await findGone<Collection>(db.collections, ids.collections));
      await forgetResults(db);
      return undefined;
    },
  };
}

/**
 * What has been in the trash since this moment or longer. Part of a transaction.
 * @param deletedBefore RFC 3339, UTC
 */
export async function findInTrash(db: OnRecordDatabase, deletedBefore: Instant): Promise<TrashIds> {
  const findOld = async <Row extends Deletable>(table: Table<Row, Row["id"]>) => {
    const rows = await table.where("deletedAt").belowOrEqual(deletedBefore).toArray();
    return rows.filter((row) => isPast(row, deletedBefore)).map((row): Row["id"] => row.id);
  };
  return {
    articles: await findOld<ArticleRow>(db.articles),
    annotations: await findOld<Annotation>(db.annotations),
    collections: await findOld<Collection>(db.collections),
  };
}

/** A repeat of an action comes within seconds; until then it is answered as it was. */
const REPEATS_END_MS = 60_000;

async function forgetResults(db: OnRecordDatabase): Promise<void> {
  const before = new Date(db.now().getTime() - REPEATS_END_MS).toISOString();
  await db.requests.where("at").below(before).modify({ result: undefined });
}

type Deletable = { readonly id: string; readonly deletedAt?: Instant | undefined };

function isPast(row: Deletable, limit: Instant | undefined): boolean {
  const since = inTrashSince(row);
  return since !== undefined && (limit === undefined || since <= limit);
}

async function removeArticles(db: OnRecordDatabase, ids: readonly ArticleId[]): Promise<void> {
  const versions = await db.versions.where("articleId").anyOf(ids).primaryKeys();
  const annotations = await db.annotations.where("articleId").anyOf(ids).primaryKeys();
  await removeAnnotations(db, annotations);
  await db.anchors.where("versionId").anyOf(versions).delete();
  await db.texts.bulkDelete(versions);
  await db.versions.bulkDelete(versions);
  await db.memberships.where("articleId").anyOf(ids).delete();
  await db.articles.bulkDelete([...ids]);
}

async function removeAnnotations(db: OnRecordDatabase, ids: readonly AnnotationId[]): Promise<void> {
  for (const id of ids)
    await db.anchors
      .where("[annotationId+versionId]")
      .between(...allOf(id))
      .delete();
  await db.annotations.bulkDelete([...ids]);
}

async function removeCollections(db: OnRecordDatabase, ids: readonly CollectionId[]): Promise<void> {
  for (const id of ids)
    await db.memberships
      .where("[collectionId+articleId]")
      .between(...allOf(id))
      .delete();
  await db.collections.bulkDelete([...ids]);
}

const allOf = (id: string) =>
  [
    [id, Dexie.minKey],
    [id, Dexie.maxKey],
  ] as const;
