import { pageAddress } from "../text/page-address";
import { type AddressedArticle, isOwnCanonical } from "./identity";
import { isTrackingParameter } from "./tracking-parameters";

/**
 * The address to give of an article: the one it names as its own where that can be believed, else the one it was read at
 * without what only says how a reader came there, and without a place in the page. Undefined for anything but http and
 * https, and for an address with a user's name in it: both are somebody's own.
 */
export function citedAddress({
  url,
  canonicalUrl,
}: Pick<AddressedArticle, "url" | "canonicalUrl">): string | undefined {
  const chosen = canonicalUrl !== undefined && isOwnCanonical(url, canonicalUrl) ? canonicalUrl : url;
  if (!URL.canParse(chosen)) return undefined;
  const { protocol, username, password, href } = new URL(chosen);
  if ((protocol !== "https:" && protocol !== "http:") || username !== "" || password !== "") return undefined;
  const [, before = "", query = "", route = ""] =
    /^([^?#]*)(\?[^#]*)?(#.*)?$/su.exec(pageAddress(href)) ?? [];
  const kept = query
    .slice(1)
    .split("&")
    .filter((parameter) => parameter !== "" && !isTrackingParameter(parameter.split("=", 1)[0] ?? ""));
  return before + (kept.length === 0 ? "" : `?${kept.join("&")}`) + route;
}
