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

/** What the worker asks a tab of which it heard that it loads: does the script that read the page still stand in it? */
export interface PresenceRequest {
  readonly name: "page.where";
}

/** The address of the page the script stands in. Without a script nobody answers. */
export interface PresenceReply {
  readonly url: string;
}

/** As strict as {@link parsePageRequest}. */
export function parsePresenceRequest(message: unknown): PresenceRequest | undefined {
  if (typeof message !== "object" || message === null) return undefined;
  return (message as Record<string, unknown>)["name"] === "page.where" ? { name: "page.where" } : undefined;
}
