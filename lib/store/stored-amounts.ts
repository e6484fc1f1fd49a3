import { Dexie } from "dexie";

import type { Origin } from "../domain/corpus";
import type { ArticleId } from "../domain/ids";
import type { OnRecordDatabase } from "./database";
import { read } from "./read";
import { type ExportState, getExportState } from "./state";

/** How much the store holds, counted row by row; what lies in the trash, with versions and notes of that, apart. */
export interface StoredAmounts {
  readonly articles: number;
  readonly versions: number;
  readonly annotations: number;
  /** Annotations whose words are in no version that is kept. */
  readonly orphans: number;
  readonly articlesInTrash: number;
  readonly annotationsInTrash: number;
  readonly judgements: number;
  readonly shippedStatements: number;
  readonly ownStatements: number;
  readonly exports: ExportState;
}

/** Counts what is kept. */
export function readStoredAmounts(db: OnRecordDatabase): Promise<StoredAmounts> {
  const tables = ["articles", "versions", "annotations", "anchors", "judgements", "statements"] as const;
  return read(db, tables, async () => {
    const [articles, versions, annotations, judgements] = await Promise.all([
      db.articles.count(),
      db.versions.count(),
      db.annotations.count(),
      db.judgements.count(),
    ]);
    const [deleted, annotationsInTrash] = await Promise.all([
      db.articles.where("deletedAt").above("").primaryKeys(),
      db.annotations.where("deletedAt").above("").count(),
    ]);
    const hidden = new Set(deleted);
    const withThem = await Promise.all([
      db.versions.where("articleId").anyOf(deleted).count(),
      db.annotations.where("articleId").anyOf(deleted).filter(isKept).count(),
    ]);
    return {
      articles: articles - deleted.length,
      versions: versions - withThem[0],
      annotations: annotations - annotationsInTrash - withThem[1],
      orphans: await countOrphans(db, hidden),
      articlesInTrash: deleted.length,
      annotationsInTrash,
      judgements,
      shippedStatements: await countStatements(db, "seed"),
      ownStatements: await countStatements(db, "user"),
      exports: await getExportState(db),
    };
  });
}

function countStatements(db: OnRecordDatabase, origin: Origin): PromiseLike<number> {
  return db.statements.where("[origin+id]").between([origin, Dexie.minKey], [origin, Dexie.maxKey]).count();
}

const isKept = ({ deletedAt }: { readonly deletedAt?: unknown }): boolean => deletedAt === undefined;

/** Annotations that are kept, with an article that is, and have been found in no version at all. */
async function countOrphans(db: OnRecordDatabase, hidden: ReadonlySet<ArticleId>): Promise<number> {
  const anchors = await db.anchors.toArray();
  const found = new Set(
    anchors.filter(({ state }) => state !== "orphan").map((anchor) => anchor.annotationId),
  );
  const lost = [...new Set(anchors.map((anchor) => anchor.annotationId))].filter((id) => !found.has(id));
  const rows = await db.annotations.bulkGet(lost);
  return rows.filter((row) => row !== undefined && isKept(row) && !hidden.has(row.articleId)).length;
}
