import type { VisitFailure } from "../domain/visit";

/** What the reading script may be asked by our own pages: read now, the whole page or the selected words. */
export interface PageRequest {
  readonly name: "page.read";
  readonly scope: "page" | "selection";
}

/** What the reading script answers; the report itself arrives through the worker. */
export type PageReply =
  { readonly ok: true } | { readonly ok: false; readonly code: VisitFailure; readonly detail: string };

/** Trusts nothing but the exact shape. Web pages cannot reach this listener, only our own extension can. */
export function parsePageRequest(message: unknown): PageRequest | undefined {
  if (typeof message !== "object" || message === null) return undefined;
  const { name, scope } = message as Record<string, unknown>;
  if (name !== "page.read" || (scope !== "page" && scope !== "selection")) return undefined;
  return { name, scope };
}
