import { Dexie, type Table } from "dexie";

import type { CollectionId } from "../domain/ids";
import type { OnRecordDatabase } from "./database";
import { read } from "./read";
import { LIBRARY_TABLES } from "./rows";
import { getExportState, getState } from "./state";

/** What is to be exported: collections with what is in them, or all there is, what is in the trash included. */
export type ExportSelection =
  { readonly kind: "everything" } | { readonly kind: "collections"; readonly ids: readonly CollectionId[] };

/** Which rows an export holds, as of one moment, in the order of their keys. The rows are read later, some at a time. */
export type ExportPlan = ExportKeys & {
  /** Of the store at that moment, and how many changes the user had made by then. */
  readonly sequence: number;
  readonly userChanges: number;
};

type Pair = readonly [string, string];

type ExportKeys = {
  readonly collections: readonly string[];
  readonly articles: readonly string[];
  readonly memberships: readonly Pair[];
  /** Those whose text is there, each with its article; one without is damage, and cannot be exported. */
  readonly versions: ReadonlyMap<string, string>;
  readonly versionsWithoutText: readonly string[];
  readonly annotations: readonly string[];
  readonly anchors: readonly Pair[];
};

/** Finds out which rows an export holds. A collection's export leaves out what is in the trash. */
export function readExportPlan(db: OnRecordDatabase, selection: ExportSelection): Promise<ExportPlan> {
  return read(db, LIBRARY_TABLES, async () => {
    const state = await getState(db);
    const { userChanges } = await getExportState(db);
    const keys = selection.kind === "everything" ? await findAll(db) : await findIn(db, selection.ids);
    return { sequence: state?.sequence ?? 0, userChanges, ...keys };
  });
}

async function findAll(db: OnRecordDatabase): Promise<ExportKeys> {
  const keysOf = (table: string) => db.table(table).toCollection().primaryKeys();
  const articles = (await keysOf("articles")) as string[];
  return {
    collections: (await keysOf("collections")) as string[],
    articles,
    memberships: (await keysOf("memberships")) as Pair[],
    ...(await findVersionsOf(db, undefined)),
    annotations: (await keysOf("annotations")) as string[],
    anchors: (await keysOf("anchors")) as Pair[],
  };
}

async function findIn(db: OnRecordDatabase, wanted: readonly CollectionId[]): Promise<ExportKeys> {
  const named = (await db.collections.bulkGet([...wanted])).filter((row) => row !== undefined);
  const collections = named.map(({ id }) => id).sort();
  const inThem = await Promise.all(collections.map((id) => findMembershipsOf(db, id)));
  const kept = new Set<string>(inThem.flat().map(([, articleId]) => articleId));
  for (const id of await db.articles.where("deletedAt").above("").primaryKeys()) kept.delete(id);
  const articles = [...kept].sort();
  const dropped = new Set<string>(await db.annotations.where("deletedAt").above("").primaryKeys());
  const noted = await findByIndex<string>(db.annotations, "articleId", articles);
  const annotations = noted.map(([id]) => id).filter((id) => !dropped.has(id));
  const found = await findVersionsOf(db, articles);
  const exported = new Set(annotations);
  const placed = await findByIndex<Pair>(db.anchors, "versionId", [...found.versions.keys()]);
  return {
    collections,
    articles,
    memberships: inThem.flat().filter(([, articleId]) => kept.has(articleId)),
    ...found,
    annotations: annotations.sort(),
    anchors: placed
      .map(([pair]) => pair)
      .filter(([id]) => exported.has(id))
      .sort(comparePairs),
  };
}

async function findMembershipsOf(db: OnRecordDatabase, id: CollectionId): Promise<readonly Pair[]> {
  const pairs = db.memberships.where("[collectionId+articleId]");
  return pairs.between([id, Dexie.minKey], [id, Dexie.maxKey]).primaryKeys();
}

/** The versions of these articles, or of all, in the order of their ids. */
async function findVersionsOf(
  db: OnRecordDatabase,
  articles: readonly string[] | undefined,
): Promise<Pick<ExportKeys, "versions" | "versionsWithoutText">> {
  const pairs = await findByIndex<string>(db.versions, "articleId", articles);
  const ids = pairs.map(([id]) => id);
  const texts = ids.length > FEW ? db.texts.toCollection() : db.texts.where("versionId").anyOf(ids);
  const withText = new Set<string>(await texts.primaryKeys());
  const inOrder = pairs.toSorted(comparePairs);
  return {
    versions: new Map(inOrder.filter(([id]) => withText.has(id))),
    versionsWithoutText: inOrder.map(([id]) => id).filter((id) => !withText.has(id)),
  };
}

/** Above so many keys going through a whole index takes less time than looking each of them up. */
const FEW = 1000;

/** Primary keys with the key in the index, of the rows that have one of the wanted keys there, or of all. */
async function findByIndex<Key extends string | Pair>(
  table: Table,
  index: string,
  wanted: readonly string[] | undefined,
): Promise<(readonly [Key, string])[]> {
  const few = wanted !== undefined && wanted.length <= FEW ? wanted : undefined;
  const rows = () => (few ? table.where(index).anyOf([...few]) : table.orderBy(index));
  const [keys, inIndex] = [(await rows().primaryKeys()) as Key[], (await rows().keys()) as string[]];
  const pairs = keys.map((key, at) => [key, inIndex[at] ?? ""] as const);
  if (few !== undefined || wanted === undefined) return pairs;
  const among = new Set(wanted);
  return pairs.filter(([, key]) => among.has(key));
}

function comparePairs([a, b]: Pair, [c, d]: Pair): number {
  if (a !== c) return a < c ? -1 : 1;
  return Number(b > d) - Number(b < d);
}
