import type { DBCore, DBCoreMutateRequest, DBCoreTransaction, Middleware } from "dexie";

/** Table of {@link SearchDocRow}. */
const DOCS = "searchDocs";

type Table = "articles" | "annotations";

/**
 * Marks an article in the same transaction as any change of it or of one of its annotations, so that the search index
 * reads it again, and forgets it when it is deleted for good. It stands under every write: none can leave it out.
 */
export const searchMarks: Middleware<DBCore> = {
  stack: "dbcore",
  name: "search-marks",
  create: (core) => {
    // A database of an earlier version, as it is opened in a test of a migration.
    if (!core.schema.tables.some(({ name }) => name === DOCS)) return {};
    return {
      transaction: (tables, mode, options) => {
        const marks = mode !== "readonly" && tables.some(isSearched);
        return core.transaction(marks ? [...new Set([...tables, DOCS])] : tables, mode, options);
      },
      table: (name) => {
        const table = core.table(name);
        if (!isSearched(name)) return table;
        return {
          ...table,
          mutate: (request) => noteChange(core, name, request).then(() => table.mutate(request)),
        };
      },
    };
  },
};

function isSearched(table: string): table is Table {
  return table === "articles" || table === "annotations";
}

function noteChange(core: DBCore, table: Table, request: DBCoreMutateRequest): Promise<unknown> {
  const { trans } = request;
  if (request.type === "add" || request.type === "put") {
    return mark(core, trans, request.values.map(table === "articles" ? ownId : articleIdOf));
  }
  if (table === "articles") {
    const { type } = request;
    const docs = core.table(DOCS);
    return type === "delete"
      ? docs.mutate({ type, trans, keys: request.keys })
      : docs.mutate({ type, trans, range: request.range });
  }
  return findDoomed(core, request).then((rows) => mark(core, trans, rows.flatMap(articleIdsOf)));
}

/** The annotations about to be deleted: only they tell whose they were. */
function findDoomed(core: DBCore, request: DBCoreMutateRequest): Promise<readonly unknown[]> {
  const annotations = core.table("annotations");
  const { trans } = request;
  if (request.type === "delete") return annotations.getMany({ trans, keys: request.keys });
  if (request.type !== "deleteRange") return Promise.resolve([]);
  const query = { index: annotations.schema.primaryKey, range: request.range };
  return annotations.query({ trans, values: true, query }).then(({ result }) => result as unknown[]);
}

function mark(core: DBCore, trans: DBCoreTransaction, articleIds: readonly string[]): Promise<unknown> {
  const token = crypto.randomUUID();
  const values = [...new Set(articleIds)].map((articleId) => ({ articleId, blockId: "", mark: token }));
  return core.table(DOCS).mutate({ type: "put", trans, values });
}

const ownId = (row: { id: string }): string => row.id;
const articleIdOf = (row: { articleId: string }): string => row.articleId;
const articleIdsOf = (row: unknown): readonly string[] =>
  row ? [articleIdOf(row as { articleId: string })] : [];
