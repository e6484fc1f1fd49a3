import { pageAddress } from "../text/page-address";
import { isTrackingParameter } from "./tracking-parameters";

const DEFAULT_PORT = /:(80|443)$/;
const PERCENT_CODE = /%[0-9a-f]{2}/gi;
const UNRESERVED = /^[A-Za-z0-9._~-]$/;

/**
 * What an address of an article is found by: equal for two addresses that servers take for one. Gone are the scheme
 * (http and https serve the same), "www." and a default port, a fragment that is no route, and parameters that only say
 * how a reader came to the page; parameters stand in order, percent codes in one form (RFC 3986, 6.2.2). All else is
 * kept, since somewhere it tells two articles apart: the path with its case and its last slash, subdomains ("ar.",
 * "m."), other ports, every other parameter with its value, AMP forms, routes. Anything but http and https is its own
 * key. Never fails; the key is no address.
 */
export function aliasKey(url: string): string {
  const parsed = parseWebAddress(url);
  if (parsed === undefined) return pageAddress(url.trim());
  const { host, path, parameters, route } = parsed;
  const kept = parameters.filter((parameter) => !isTrackingParameter(nameOf(parameter)));
  const query = kept.length === 0 ? "" : `?${sortByName(kept).join("&")}`;
  return host + path + query + route;
}

/** The parts of a web address that tell one page from another, in the form keys are made of. */
export type WebAddress = {
  /** Without "www." and a default port; with any other. */
  readonly host: string;
  readonly path: string;
  /** As written, "name=value", in the order of the address. */
  readonly parameters: readonly string[];
  /** "#/…" or "#!…", else "". */
  readonly route: string;
};

/** Takes an address apart; undefined for anything but http and https. */
export function parseWebAddress(url: string): WebAddress | undefined {
  const text = url.trim();
  if (!URL.canParse(text)) return undefined;
  const { protocol, host, pathname, href } = new URL(text);
  if (protocol !== "https:" && protocol !== "http:") return undefined;
  const [address = "", ...fragments] = pageAddress(href).split("#");
  const query = address.indexOf("?") < 0 ? "" : address.slice(address.indexOf("?") + 1);
  return {
    host: host
      .replace(DEFAULT_PORT, "")
      .replace(/\.$/, "")
      .replace(/^www\./, ""),
    path: inOneForm(pathname),
    parameters: query.split("&").flatMap((parameter) => (parameter === "" ? [] : [inOneForm(parameter)])),
    route: fragments.length === 0 ? "" : `#${fragments.join("#")}`,
  };
}

/** The name of a parameter as written in an address. */
export function nameOf(parameter: string): string {
  return parameter.split("=", 1)[0] ?? "";
}

/** Parameters of one name keep their order, which may mean something ("tag=a&tag=b"). */
function sortByName(parameters: readonly string[]): readonly string[] {
  return [...parameters].sort((one, other) => {
    const [a, b] = [nameOf(one), nameOf(other)];
    if (a === b) return 0;
    return a < b ? -1 : 1;
  });
}

/**
 * The same characters written the same: hexadecimals in capitals, and no codes for letters, digits and "-._~". Bytes are
 * never read as text, because old Arabic sites write them in windows-1256 and two words would become one.
 */
function inOneForm(text: string): string {
  return text.replace(PERCENT_CODE, (code) => {
    const character = String.fromCharCode(Number.parseInt(code.slice(1), 16));
    return UNRESERVED.test(character) ? character : code.toUpperCase();
  });
}
