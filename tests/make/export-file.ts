import type { CollectionManifest, ExchangeRow } from "../../lib/exchange/collection-format";
import type { ImportLimits } from "../../lib/exchange/import-limits";
import { createCollectionReader, type ReadResult } from "../../lib/exchange/read-collection";
import type { ReadRow } from "../../lib/exchange/reading-state";
import { type CollectionLayout, createCollectionWriter } from "../../lib/exchange/write-collection";

/** A manifest of an export made at noon of 6 May 2026. */
export const makeManifest = (over: Partial<CollectionManifest> = {}): CollectionManifest => ({
  format: "on-record/collection",
  version: 1,
  exportedAt: "2026-05-06T12:00:00.000Z",
  generator: "On Record test",
  scope: "collection",
  ...over,
});

/** The file that the writer makes of these rows. */
export function writeExport(
  layout: CollectionLayout,
  rows: readonly ExchangeRow[],
  manifest = makeManifest(),
): string {
  const writer = createCollectionWriter(layout, manifest);
  const pieces = [writer.head(), ...rows.flatMap((row) => writer.row(row)), writer.end().bytes];
  return Buffer.concat(pieces).toString("utf8");
}

/** What the reader makes of a file that comes in pieces of this many characters. */
export function readExport(
  text: string,
  { piece = 1 << 16, limits }: { readonly piece?: number; readonly limits?: ImportLimits } = {},
): ReadResult & { readonly rows: readonly ReadRow[] } {
  const reader = createCollectionReader(limits);
  const rows: ReadRow[] = [];
  for (let at = 0; at < text.length; at += piece) rows.push(...reader.push(text.slice(at, at + piece)));
  return { ...reader.end(), rows };
}
