import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";

import * as z from "zod/mini";

import { readJsonLines } from "./data-files";

const optional = <T extends z.core.SomeType>(schema: T) => z.optional(z.nullable(schema));

/** What people say that a page holds. What a row does not tell is not scored. */
export const PageGold = z.object({
  body: optional(z.string()),
  title: optional(z.string()),
  /** All persons and desks named as authors. */
  authors: optional(z.array(z.string())),
  /** Begins with the calendar day of publication, as the publisher writes it. */
  date: optional(z.string()),
  siteName: optional(z.string()),
  /** A tag of BCP 47. */
  lang: optional(z.string()),
  /** The address the article is known by; where it is not told, that which the page was loaded from. */
  canonical: optional(z.string()),
});
export type PageGold = z.infer<typeof PageGold>;

/** One line of `manifest.jsonl`: a stored page and its gold. */
export const PageRow = z.object({
  id: z.string(),
  set: z.string(),
  /** The file of the page beside the manifest, gzipped where it ends in `.gz`. */
  html: z.string(),
  url: optional(z.string()),
  /** Whether the page is an article; pages of which that is unclear say nothing of the gate. */
  kind: z.string(),
  gold: PageGold,
  split: optional(z.string()),
});
export type PageRow = z.infer<typeof PageRow>;

/** A page's bytes and the encoding its server would name. */
export interface StoredPage {
  readonly bytes: Buffer;
  readonly charset: string;
}

/** The rows of the manifest of a folder, only those of a split where one is named. */
export function readManifest(folder: string, split?: string): readonly PageRow[] {
  const rows = readJsonLines(join(folder, "manifest.jsonl")).map((row) => PageRow.parse(row));
  return split === undefined ? rows : rows.filter((row) => row.split === split);
}

/** Reads the stored page of a row of a folder's manifest. */
export function readStoredPage(folder: string, row: PageRow): StoredPage {
  const stored = readFileSync(join(folder, row.html));
  const bytes = row.html.endsWith(".gz") ? gunzipSync(stored) : stored;
  return { bytes, charset: charsetOf(bytes) };
}

/**
 * The encoding of a page: UTF-8 where its bytes are that, since many pages were stored anew in UTF-8 and still name
 * what they were once sent in; else what the page names.
 */
export function charsetOf(bytes: Uint8Array): string {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return "utf-8";
  } catch {
    const head = Buffer.from(bytes.subarray(0, 4096)).toString("latin1");
    return /charset=["']?([\w-]+)/i.exec(head)?.[1] ?? "windows-1252";
  }
}
