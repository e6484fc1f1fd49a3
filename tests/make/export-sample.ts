import type { CollectionExport, ExchangeRow, ExchangeTable } from "../../lib/exchange/collection-format";
import type { OnRecordDatabase } from "../../lib/store/database";
import { importRows } from "./exchange-world";
import { row } from "./import-sample";
import { makeExportRows } from "./kept-articles";
import { inOrder } from "./library-arbitrary";
import { makeProfile, openContext } from "./store-profile";

const deletedAt = "2026-05-05T00:00:00.000Z";

/** One address on a host of this name. */
export const alias = (name: string) => [{ url: `https://${name}.example/a`, kind: "final" }];

/** The sample, and beside it: an article in no collection, one and a note in the trash, things of the corpus, judgements. */
export const rows: readonly ExchangeRow[] = inOrder([
  ...makeExportRows(),
  row("collections", { id: "c-2", name: "Other" }),
  row("articles", { id: "a-2", aliases: alias("alone"), latestVersion: "v-2" }),
  row("versions", { id: "v-2", articleId: "a-2" }),
  row("articles", { id: "a-3", aliases: alias("gone"), latestVersion: "v-3", deletedAt }),
  row("versions", { id: "v-3", articleId: "a-3" }),
  row("memberships", { articleId: "a-3" }),
  row("annotations", { id: "n-2", deletedAt }),
  row("figures", { id: "own", origin: "user", affiliations: ["club"] }),
  row("figures", { id: "club", kind: "organisation", origin: "other" }),
  row("judgements", {
    id: "j-2",
    scope: { kind: "everywhere" },
    target: { kind: "mention", figureId: "own", spelling: "O" },
  }),
  row("judgements", { id: "j-3", scope: { kind: "outlet", host: "news.example" } }),
  row("judgements", { id: "j-4", scope: { kind: "outlet", host: "alone.example" } }),
  row("edits", { id: "e-2", target: { table: "figures", id: "own" } }),
]);

/** A library of them. */
export async function openFilled(): Promise<OnRecordDatabase> {
  const db = await openContext(makeProfile());
  await importRows(db, rows);
  return db;
}

/** The ids an export holds, by table, and its counts. */
export const idsIn = (text: string) => {
  const { corpus, ...file } = JSON.parse(text) as CollectionExport;
  const lists = { ...file, ...corpus } as unknown as Record<ExchangeTable, readonly { id: string }[]>;
  const idsOf = (table: ExchangeTable) => lists[table].map(({ id }) => id);
  return { idsOf, counts: file.counts };
};
