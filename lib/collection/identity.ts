import type { ExtractedArticle } from "../domain/article";
import type { ArticleAlias } from "../domain/library-article";
import { pageAddress } from "../text/page-address";
import { aliasKey, nameOf, parseWebAddress, type WebAddress } from "./alias-key";
import { endsInName, isDeep, nameSameArticle } from "./path-names";
import { isTrackingParameter } from "./tracking-parameters";

/** What an article's addresses are read from. */
export type AddressedArticle = Pick<ExtractedArticle, "url" | "canonicalUrl" | "fieldSources">;

/** Most addresses kept of one article; a page that names a new one at each visit makes no row grow without end. */
const MOST_ALIASES = 100;

/** Paths of front pages: "/", "/en", "/ar/", "/index.html", "/en/home". */
const FRONT_PAGE = /^(\/[a-z]{2}([-_][a-z]{2})?)?\/?((index|default|home|main)(\.\w+)?)?\/?$/i;

/** What forms of one article add to its path: a slash, "/amp", "/amp.html", "/print". Numbers tell articles apart. */
const FORM_OF_ARTICLE = /^\/(amp|print|mobile|full|all)?(\.s?html?)?\/?$/i;

/**
 * The addresses a page gives its article: the one it was read at, and the one it names as its own where that can be
 * believed ({@link isOwnCanonical}). The first is the page's own.
 */
export function findAliases({ url, canonicalUrl, fieldSources }: AddressedArticle): readonly ArticleAlias[] {
  const final: ArticleAlias = { url: pageAddress(url), kind: "final" };
  if (canonicalUrl === undefined || !isOwnCanonical(url, canonicalUrl)) return [final];
  if (aliasKey(canonicalUrl) === aliasKey(url)) return [final];
  const kind = fieldSources.canonicalUrl === "meta" ? "og" : "canonical";
  return [final, { url: canonicalUrl, kind }];
}

/** The keys of addresses, each once; what an article is found by in the store. */
export function findAliasKeys(aliases: readonly ArticleAlias[]): readonly string[] {
  return [...new Set(aliases.map((alias) => aliasKey(alias.url)))];
}

/** The addresses known so far and those met now, one for each key; at most a hundred, the first ones stay. */
export function mergeAliases(
  known: readonly ArticleAlias[],
  met: readonly ArticleAlias[],
): readonly ArticleAlias[] {
  const byKey = new Map<string, ArticleAlias>();
  for (const alias of [...known, ...met]) {
    const key = aliasKey(alias.url);
    if (!byKey.has(key)) byKey.set(key, alias);
  }
  return [...byKey.values()].slice(0, MOST_ALIASES);
}

/**
 * Is the address a page names as its own another address of the same article? Templates get it wrong, and then every
 * article of a site names the same one; a syndicated copy names the article it was copied from. So it is none where
 * - its host is another site's: neither the page's own nor one above or below it ("m.example.org", "example.org"),
 * - it is a front page, or a section the page stands in ("/news" on "/news/2024/quay"), without a route or a number
 *   by which it would choose one article; forms such as "/amp" are no section's,
 * - on the page's own path, it leaves out or changes a parameter with a number by which the page may be chosen
 *   ("/article" or "/article?id=1" on "/article?id=7"), or any parameter of a script ("/view.php" on "/view.php?name=a"),
 * - on another path, nothing that names the article stands in both ({@link nameSameArticle}), and neither of them chooses
 *   it by a number in a parameter: the address of the article before, a section.
 */
export function isOwnCanonical(url: string, canonicalUrl: string): boolean {
  const [page, named] = [parseWebAddress(url), parseWebAddress(canonicalUrl)];
  if (page === undefined || named === undefined) return false;
  if (!isSameSite(page.host, named.host)) return false;
  const given = withoutTracking(named.parameters);
  const choosesOne = named.route !== "" || given.some(hasNumber);
  if (!choosesOne && (FRONT_PAGE.test(named.path) || isSectionAbove(named, page))) return false;
  const asked = withoutTracking(page.parameters);
  if (named.path === page.path) return !asked.some((parameter) => isLost(parameter, given, named.path));
  if (nameSameArticle(page.path, named.path) || given.some(hasNumber)) return true;
  return asked.some(hasNumber) && (endsInName(named.path) || isDeep(named.path));
}

const SCRIPT = /\.(php\d?|aspx?|jsp|cgi|cfm|do)$/i;

/** Is a parameter by which the page may be chosen left out, or its number another one? */
function isLost(parameter: string, given: readonly string[], path: string): boolean {
  const same = given.filter((other) => nameOf(other) === nameOf(parameter));
  if (hasNumber(parameter)) return !same.some((other) => digitsOf(other) === digitsOf(parameter));
  return SCRIPT.test(path) && !endsInName(path) && same.length === 0;
}

function isSameSite(one: string, other: string): boolean {
  return one === other || one.endsWith(`.${other}`) || other.endsWith(`.${one}`);
}

function isSectionAbove(named: WebAddress, page: WebAddress): boolean {
  const above = named.path.replace(/\/$/, "");
  if (page.path === named.path || !page.path.startsWith(`${above}/`)) return false;
  return !FORM_OF_ARTICLE.test(page.path.slice(above.length));
}

const hasNumber = (parameter: string) => /=.*\d/.test(parameter);

const digitsOf = (parameter: string) => parameter.slice(nameOf(parameter).length).replace(/\D+/g, " ").trim();

const withoutTracking = (parameters: readonly string[]) =>
  parameters.filter((parameter) => !isTrackingParameter(nameOf(parameter)));
