import type { ArticleRow, VersionRow } from "../../lib/store/rows";
import type { RawTarget } from "../run/raw-target";

/** Every row of a table of the store, read in one of our pages: a worker may be gone by then. */
export async function rowsOf<Row>(view: RawTarget, table: string): Promise<readonly Row[]> {
  return await view.evaluate(
    `new Promise((resolve, reject) => {
      const open = indexedDB.open("on-record");
      open.onerror = () => reject(open.error);
      open.onsuccess = () => {
        const all = open.result.transaction("${table}").objectStore("${table}").getAll();
        all.onsuccess = () => { open.result.close(); resolve(all.result); };
        all.onerror = () => reject(all.error);
      };
    })`,
  );
}

/** The kept articles with an address of this path, and the versions of the first, in their order. */
export async function kept(view: RawTarget, path: string) {
  const rows = (await rowsOf<ArticleRow>(view, "articles")).filter(({ aliases }) =>
    aliases.some(({ url }) => new URL(url).pathname === path),
  );
  const [row] = rows;
  const all = await rowsOf<VersionRow>(view, "versions");
  const versions = all.filter(({ articleId }) => articleId === row?.id);
  return { row, rows, versions: versions.toSorted((one, other) => one.seq - other.seq) };
}
