import { foldLine } from "../../text/fold-line";
import { cleanLine } from "./clean-line";

/** An object of a page's JSON-LD as parsed: hostile until each value is looked at. Read it with {@link ldValue}. */
export type LdNode = Readonly<Record<string, unknown>>;

/** The JSON-LD of a page. */
export interface JsonLd {
  readonly nodes: readonly LdNode[];
  /** The nodes that are articles of some kind, this page's or others'. */
  readonly articles: readonly LdNode[];
}

/** What is known of the page without JSON-LD, to tell which of its articles is this page. */
export interface PageTraits {
  readonly headlines: readonly string[];
  readonly titles: readonly string[];
  readonly urls: readonly string[];
}

const CAPS = { scripts: 40, characters: 2_000_000, nodes: 2_000, depth: 8, nesting: 200 } as const;
const ARTICLE =
  /(?:^|[/#:])(?:\w*NewsArticle|\w*Article|Report|LiveBlogPosting|BlogPosting|SocialMediaPosting|MediaReview|ClaimReview)$/;
const LISTING = /(?:ItemList|CollectionPage|SearchResultsPage|WebSite|BreadcrumbList)$/;

/** Reads all JSON-LD blocks of a page copy. Broken, huge and too deeply nested blocks are passed over. */
export function readJsonLd(document: Document): JsonLd {
  const nodes: LdNode[] = [];
  let characters = 0;
  const scripts = document.querySelectorAll("script[type*='ld+json' i]");
  for (const script of Array.from(scripts).slice(0, CAPS.scripts)) {
    const source = script.textContent;
    characters += source.length;
    if (characters > CAPS.characters) break;
    collectNodes(parseBlock(source), 0, nodes);
  }
  const articles = nodes.filter((node) => isOfType(node, ARTICLE) && !isOfType(node, LISTING));
  return { nodes, articles };
}

/** An own value of a node, undefined for what it lacks or only inherits. */
export function ldValue(node: LdNode | undefined, key: string): unknown {
  return node && Object.hasOwn(node, key) ? node[key] : undefined;
}

/** The value's items: an array's own, one for a single value, none for nothing. */
export function ldItems(value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value.slice(0, 100) : [value];
}

/** The value as one clean line: a string, a "@value", or the name of what it describes; "" if it is none of these. */
export function ldText(value: unknown): string {
  const first = ldItems(value)[0];
  if (typeof first === "string") return cleanLine(first);
  if (!isNode(first)) return "";
  const inner = ldValue(first, "@value") ?? ldItems(ldValue(first, "name"))[0];
  return typeof inner === "string" ? cleanLine(inner) : "";
}

/** The address in a value: a string or the "@id" or "url" of an object. */
export function ldUrl(value: unknown): string {
  const first = ldItems(value)[0];
  if (typeof first === "string") return first;
  if (!isNode(first)) return "";
  const address = ldValue(first, "@id") ?? ldValue(first, "url");
  return typeof address === "string" ? address : "";
}

/** Whether the value is an object of JSON-LD. */
export function isNode(value: unknown): value is LdNode {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Whether one of the node's types matches. */
export function isOfType(node: LdNode, type: RegExp): boolean {
  return ldItems(ldValue(node, "@type")).some((name) => typeof name === "string" && type.test(name));
}

/** The node that a bare reference ({"@id": …}) points at, else the value itself if it is a node. */
export function ldResolve(jsonLd: JsonLd, value: unknown): LdNode | undefined {
  if (!isNode(value)) return undefined;
  const id = ldValue(value, "@id");
  if (typeof id !== "string" || Object.keys(value).length > 2) return value;
  return jsonLd.nodes.find((node) => node !== value && ldValue(node, "@id") === id) ?? value;
}

/**
 * The article of the JSON-LD that is this page: its headline is the page's, or its address is. A page with one
 * article only is that article unless its headline is of something else and other titles agree against it.
 */
export function findThisArticle(jsonLd: JsonLd, traits: PageTraits): LdNode | undefined {
  const { articles } = jsonLd;
  const scored = articles.map((node) => ({ node, score: likeness(node, traits) }));
  const best = scored.sort((a, b) => b.score - a.score)[0];
  if (!best) return undefined;
  return articles.length === 1 || best.score >= 2.5 ? best.node : undefined;
}

function likeness(node: LdNode, traits: PageTraits): number {
  const headline = foldLine(ldText(ldValue(node, "headline") ?? ldValue(node, "name")));
  let score = 0;
  if (headline !== "") {
    if (traits.headlines.some((line) => foldLine(line) === headline)) score += 3;
    if (traits.titles.some((line) => foldLine(line).includes(headline.slice(0, 40)))) score += 3;
    score += 1;
  }
  const address = ldUrl(ldValue(node, "url")) || ldUrl(ldValue(node, "mainEntityOfPage"));
  if (address !== "" && traits.urls.some((url) => bareAddress(url) === bareAddress(address))) score += 4;
  if (ldValue(node, "datePublished") !== undefined) score += 1;
  if (ldValue(node, "author") !== undefined) score += 0.5;
  return score;
}

function bareAddress(url: string): string {
  return url
    .replace(/[?#].*$/, "")
    .replace(/^https?:\/\/(www\.)?/, "")
    .replace(/\/$/, "");
}

function parseBlock(source: string): unknown {
  const bare = source
    .replace(/^\s*(?:<!\[CDATA\[|<!--|\/\*<!\[CDATA\[\*\/)/, "")
    .replace(/(?:\]\]>|-->|\/\*\]\]>\*\/)\s*$/, "")
    .trim()
    .replace(/;$/, "");
  if (bare === "" || nestsTooDeep(bare)) return undefined;
  return parseJson(bare) ?? parseJson(mended(bare));
}

/** Line breaks inside strings and commas before a closing bracket are the two usual faults of hand-made JSON-LD. */
function mended(json: string): string {
  return json.replace(/\p{Cc}+/gu, " ").replace(/,\s*([}\]])/g, "$1");
}

function parseJson(json: string): unknown {
  try {
    return JSON.parse(json) as unknown;
  } catch {
    return undefined; // A page's broken block says nothing; the caller goes on without it.
  }
}

function nestsTooDeep(json: string): boolean {
  let depth = 0;
  for (const bracket of json.replace(/"(?:[^"\\]|\\.)*"/gs, "").match(/[[\]{}]/g) ?? []) {
    depth += bracket === "[" || bracket === "{" ? 1 : -1;
    if (depth > CAPS.nesting) return true;
  }
  return false;
}

function collectNodes(value: unknown, depth: number, into: LdNode[]): void {
  if (depth > CAPS.depth || into.length >= CAPS.nodes) return;
  if (Array.isArray(value)) {
    for (const item of value.slice(0, CAPS.nodes)) collectNodes(item, depth + 1, into);
    return;
  }
  if (!isNode(value)) return;
  into.push(value);
  for (const key of ["@graph", "mainEntity", "mainEntityOfPage"]) {
    collectNodes(ldValue(value, key), depth + 1, into);
  }
}
