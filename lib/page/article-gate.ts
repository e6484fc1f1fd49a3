import { isNode, isOfType, ldItems, ldText, ldValue } from "./metadata/json-ld";
import { firstMeta } from "./metadata/meta-tags";
import type { PageFacts } from "./metadata/page-facts";
import type { TextBlock } from "./text-blocks";

const PUBLISHED_TAGS = ["article:published_time", "og:article:published_time", "parsely-pub-date"];
const LISTING_PATH =
  /^\/?(index\.\w+|home|search|suche|tags?|topics?|category|categories|author|authors|archives?|latest|news)?\/?$|\/(tags?|topics?|category|categories|author|authors|search|archives?|feed|forum|forums)\/[^/]*\/?$|\/page\/\d+\/?$/i;
const PAYWALL = "[class*='paywall' i], [id*='paywall' i], [class*='piano-' i], [class*='subscriber-only' i]";

/** What the gate goes by. */
export interface GateFacts {
  readonly facts: PageFacts;
  readonly blocks: readonly TextBlock[];
  readonly isDated: boolean;
}

/**
 * Whether the page is an article: it says so in its metadata, or it has enough prose and a date; and its address is
 * not that of a list of articles. Only decides what is read unasked: after a click any page is read.
 */
export function isArticlePage({ facts, blocks, isDated }: GateFacts): boolean {
  if (isListingAddress(facts.url)) return false;
  return saysArticle(facts) || (isDated && isReadable(blocks));
}

/** Whether the page holds only the beginning of an article: it says that it is not free, and there is little text. */
export function isPreviewPage({ facts, blocks }: GateFacts): boolean {
  const { article, document } = facts;
  const free = ldValue(article, "isAccessibleForFree");
  const isClosed =
    free === false || (typeof free === "string" && /^(https?:\/\/schema\.org\/)?false$/i.test(free));
  const length = blocks.reduce((sum, { text }) => sum + text.length, 0);
  const whole = ldText(ldValue(article, "articleBody")).length;
  if (isClosed) return length < 2000 || whole > length * 1.5;
  return length < 1200 && document.querySelector(PAYWALL) !== null;
}

function saysArticle({ article, meta, jsonLd }: PageFacts): boolean {
  if (article && ldItems(ldValue(article, "datePublished")).length > 0 && jsonLd.articles.length <= 5)
    return true;
  if (jsonLd.nodes.some((node) => isNode(node) && isOfType(node, /(ItemList|CollectionPage|ProfilePage)$/)))
    return false;
  return firstMeta(meta, PUBLISHED_TAGS) !== "" || firstMeta(meta, ["og:type"]).toLowerCase() === "article";
}

/** As Mozilla's "is probably readerable": the square roots of the lengths over 140 of the paragraphs come to 20. */
function isReadable(blocks: readonly TextBlock[]): boolean {
  const score = blocks
    .filter(({ text, kind, linkShare }) => text.length > 140 && kind !== "list-item" && linkShare < 0.5)
    .reduce((sum, { text }) => sum + Math.sqrt(text.length - 140), 0);
  return score > 20;
}

function isListingAddress(url: string): boolean {
  if (!/^https?:/.test(url) || !URL.canParse(url)) return false;
  const { pathname, search } = new URL(url);
  return search.length <= 1 && LISTING_PATH.test(pathname);
}
